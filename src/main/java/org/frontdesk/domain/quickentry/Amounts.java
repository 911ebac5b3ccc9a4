package org.frontdesk.domain.quickentry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.CoverageLevel;

/** Reads the dollars of one person and of the family: {@code 50/150}, {@code ind 50 fam 150}, {@code 50 ind 150 fam}. */
final class Amounts {
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final Cursor cursor;

    /** Of one or both. */
    record Pair(Optional<Money> individual, Optional<Money> family) {
        boolean isEmpty() {
            return individual.isEmpty() && family.isEmpty();
        }
    }

    Amounts(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The level that a word names, which is passed. */
    Optional<CoverageLevel> level() {
        int begin = cursor.at();
        boolean linked = cursor.takeSign("/") || cursor.takeWords("per");
        if (cursor.takeWord(Keywords.FAMILY)) {
            return Optional.of(CoverageLevel.FAMILY);
        }
        if (cursor.takeWord(Keywords.INDIVIDUAL)) {
            return Optional.of(CoverageLevel.INDIVIDUAL);
        }
        if (linked) {
            cursor.reset(begin);
        }
        return Optional.empty();
    }

    /**
     * The amounts that come now; empty ones when none comes.
     *
     * @param said the level named before, empty for none
     */
    Pair read(Optional<CoverageLevel> said) {
        int begin = cursor.at();
        Optional<CoverageLevel> before = said.isPresent() ? said : level();
        Optional<Money> first = amount();
        if (first.isEmpty()) {
            cursor.reset(begin);
            return new Pair(Optional.empty(), Optional.empty());
        }
        return before.isPresent() ? prefixed(begin, before.get(), first.get()) : suffixed(begin, first.get());
    }

    /** Each level stands before its amount. */
    private Pair prefixed(int begin, CoverageLevel level, Money first) {
        int after = cursor.at();
        if (!cursor.takeSign("/") && cursor.peek().kind() == Token.Kind.COMMA) {
            cursor.next();
        }
        Optional<CoverageLevel> second = level();
        Optional<Money> other = second.isPresent() ? amount() : Optional.empty();
        if (other.isEmpty()) {
            cursor.reset(after);
            return one(level, first);
        }
        if (second.get() == level) {
            throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
        }
        return level == CoverageLevel.INDIVIDUAL ? both(begin, first, other.get()) : both(begin, other.get(), first);
    }

    /** Each level stands behind its amount, or the two amounts stand as 50/150. */
    private Pair suffixed(int begin, Money first) {
        Optional<CoverageLevel> level = level();
        int after = cursor.at();
        boolean parted = cursor.takeSign("/") || cursor.takeSign("-");
        if (level.isPresent() && cursor.peek().kind() == Token.Kind.COMMA && levelAt(2)) {
            cursor.next();
        }
        Optional<Money> other = amount();
        if (other.isEmpty()) {
            cursor.reset(after);
            return one(level.orElse(CoverageLevel.INDIVIDUAL), first);
        }
        if (level.isEmpty() && !parted) {
            cursor.reset(after);
            return one(CoverageLevel.INDIVIDUAL, first);
        }
        Optional<CoverageLevel> second = level();
        if (level.isEmpty()) {
            if (second.isPresent() && second.get() == CoverageLevel.INDIVIDUAL) {
                throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
            }
            return both(begin, first, other.get());
        }
        if (second.isEmpty() && level.get() == CoverageLevel.FAMILY) {
            return both(begin, first, other.get());
        }
        if (second.isEmpty() || second.equals(level)) {
            throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
        }
        return level.get() == CoverageLevel.INDIVIDUAL
                ? both(begin, first, other.get())
                : both(begin, other.get(), first);
    }

    private boolean levelAt(int ahead) {
        return cursor.isWord(ahead, Keywords.INDIVIDUAL) || cursor.isWord(ahead, Keywords.FAMILY);
    }

    private static Pair one(CoverageLevel level, Money amount) {
        return level == CoverageLevel.FAMILY
                ? new Pair(Optional.empty(), Optional.of(amount))
                : new Pair(Optional.of(amount), Optional.empty());
    }

    /** A family never has less than one of it. */
    private Pair both(int begin, Money individual, Money family) {
        if (family.compareTo(individual) < 0) {
            throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
        }
        return new Pair(Optional.of(individual), Optional.of(family));
    }

    /** One amount of dollars; empty when none comes. */
    Optional<Money> amount() {
        Token token = cursor.peek();
        if (!token.isNumber() || token.percent()) {
            return Optional.empty();
        }
        if (token.number().compareTo(MOST) > 0
                || token.number().stripTrailingZeros().scale() > 2) {
            throw cursor.stuckHere(Trouble.RANGE);
        }
        cursor.next();
        cursor.takeAny(List.of("dollars", "usd"));
        return Optional.of(Money.dollars(token.number()));
    }
}
