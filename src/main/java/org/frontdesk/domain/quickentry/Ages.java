package org.frontdesk.domain.quickentry;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the age through which something is paid. */
final class Ages {
    private static final int OLDEST = 100;
    private static final List<String> AND_YOUNGER =
            List.of("and under", "or under", "and younger", "or younger", "and below");
    private static final List<String> INCLUSIVE = List.of("up through", "up thru", "up to and including");

    private final Cursor cursor;

    Ages(Cursor cursor) {
        this.cursor = cursor;
    }

    /** {@code <=18}, {@code <19}, {@code through age 18}, {@code under 19}, {@code 18 and under}: here always 18. */
    OptionalInt through() {
        int begin = cursor.at();
        OptionalInt age = inclusive(begin);
        if (age.isEmpty()) {
            cursor.reset(begin);
        }
        return age;
    }

    private OptionalInt inclusive(int begin) {
        if (cursor.takeSign("<=")) {
            return needed(begin, 0);
        }
        if (cursor.takeSign("<")) {
            return needed(begin, 1);
        }
        if (cursor.takeSign(">=") || cursor.takeSign(">")) {
            number();
            throw cursor.stuckSince(begin, Trouble.AGE_FROM);
        }
        boolean age = cursor.takeWord(Keywords.AGE);
        if (age && (cursor.takeSign("<=") || cursor.takeWord(Set.of("limit")))) {
            return needed(begin, 0);
        }
        if (age && cursor.takeSign("<")) {
            return needed(begin, 1);
        }
        if (cursor.takeAny(INCLUSIVE) || cursor.takeWord(Keywords.THROUGH)) {
            cursor.takeWord(Keywords.AGE);
            return needed(begin, 0);
        }
        if (cursor.takeWord(Keywords.UNDER)) {
            cursor.takeWords("than");
            cursor.takeWord(Keywords.AGE);
            return needed(begin, 1);
        }
        if (cursor.isWord(Keywords.TO)) {
            return unclear(begin);
        }
        return numberFirst(begin, age);
    }

    private OptionalInt unclear(int begin) {
        cursor.next();
        cursor.takeWords("to");
        cursor.takeWord(Keywords.AGE);
        if (number().isEmpty()) {
            return OptionalInt.empty();
        }
        throw cursor.stuckSince(begin, Trouble.AGE_TO);
    }

    private OptionalInt numberFirst(int begin, boolean age) {
        OptionalInt number = number();
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (cursor.takeAny(AND_YOUNGER)) {
            return checked(number.getAsInt(), begin);
        }
        if (cursor.takeAny(List.of("and over", "or over", "and older", "or older", "and up"))) {
            throw cursor.stuckSince(begin, Trouble.AGE_FROM);
        }
        if (!age) {
            return OptionalInt.empty();
        }
        if (cursor.takeSign("-") || cursor.takeWord(Set.of("to", "thru", "through"))) {
            OptionalInt last = number();
            if (number.getAsInt() == 0 && last.isPresent()) {
                return checked(last.getAsInt(), begin);
            }
            throw cursor.stuckSince(begin, Trouble.AGE_FROM);
        }
        throw cursor.stuckSince(begin, Trouble.AGE_TO);
    }

    private OptionalInt needed(int begin, int less) {
        OptionalInt number = number();
        if (number.isEmpty()) {
            throw cursor.stuckSince(begin, Trouble.RANGE);
        }
        return checked(number.getAsInt() - less, begin);
    }

    private OptionalInt checked(int age, int begin) {
        if (!cursor.takeWords("years old")) {
            cursor.takeWords("yo");
        }
        if (age < 1 || age > OLDEST) {
            throw cursor.stuckSince(begin, Trouble.RANGE);
        }
        return OptionalInt.of(age);
    }

    private OptionalInt number() {
        Token token = cursor.peek();
        boolean whole = token.isCount()
                && token.number().scale() <= 0
                && token.number().precision() - token.number().scale() <= 4;
        if (!whole) {
            return OptionalInt.empty();
        }
        cursor.next();
        return OptionalInt.of(token.number().intValueExact());
    }
}
