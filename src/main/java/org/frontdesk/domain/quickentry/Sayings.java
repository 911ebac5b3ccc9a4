package org.frontdesk.domain.quickentry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;

/** Reads what is said of subjects: percentages, frequencies, ages, waiting periods, maximums, and that they are not covered. */
final class Sayings {
    /** Below it a bare number may as well be an age or a count. */
    private static final int LEAST_PLAIN_PERCENT = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Set<String> COVERED = Set.of("covered");
    private static final Set<String> WAIVED = Set.of("waived", "does", "doesnt", "exempt", "na");

    private final Reading reading;
    private final Cursor cursor;
    private final AmountPhrases amounts;
    private boolean percentSaid;

    Sayings(Reading reading, AmountPhrases amounts) {
        this.reading = reading;
        cursor = reading.cursor;
        this.amounts = amounts;
    }

    /** A number that is a percentage without being called one. */
    static boolean isPlainPercent(Token number) {
        BigDecimal value = number.number();
        return !number.dollars()
                && (value.signum() == 0
                        || (value.compareTo(BigDecimal.valueOf(LEAST_PLAIN_PERCENT)) >= 0
                                && value.compareTo(HUNDRED) <= 0
                                && value.remainder(FIVE).signum() == 0));
    }

    /** All that is said of the subjects, at least one thing. */
    void read(int begin, List<Subject> subjects) {
        cursor.takeWord(COVERED);
        percentSaid = false;
        if (!saying(begin, subjects)) {
            throw nothing(begin);
        }
        rest(begin, subjects);
    }

    /** Whatever else is said of subjects of which no percentage was said yet. */
    void more(int begin, List<Subject> subjects) {
        percentSaid = false;
        rest(begin, subjects);
    }

    private void rest(int begin, List<Subject> subjects) {
        boolean read = true;
        while (read && !cursor.atSeparator()) {
            read = saying(begin, subjects);
        }
    }

    private Stuck nothing(int begin) {
        if (cursor.atSeparator()) {
            return cursor.stuckSince(begin, Trouble.VALUE_MISSING);
        }
        Token here = cursor.peek();
        if (here.isNumber()) {
            return cursor.stuckHere(here.dollars() ? Trouble.BARE_AMOUNT : Trouble.BARE_NUMBER);
        }
        return reading.vocabulary.begins(cursor)
                ? cursor.stuckSince(begin, Trouble.VALUE_MISSING)
                : cursor.stuckHere(Trouble.UNKNOWN);
    }

    private boolean saying(int begin, List<Subject> subjects) {
        Optional<Rate> rate = reading.times.rate();
        if (rate.isPresent()) {
            frequency(begin, subjects, rate.get());
            return true;
        }
        OptionalInt age = reading.ages.through();
        if (age.isPresent()) {
            age(begin, subjects, age.getAsInt());
            return true;
        }
        return waiting(begin, subjects)
                || notCovered(begin, subjects)
                || copayment(begin, subjects)
                || lifetime(begin, subjects)
                || percent(begin, subjects);
    }

    void frequency(int begin, List<Subject> subjects, Rate said) {
        Rate rate = reading.times.area().map(said::by).orElse(said);
        for (Subject subject : subjects) {
            if (subject.counted().isEmpty()) {
                throw cursor.stuckSince(begin, subject.uncounted());
            }
            subject.counted().forEach(target -> reading.add(begin, 2, reading.rows.frequency(target, rate)));
        }
    }

    void age(int begin, List<Subject> subjects, int through) {
        for (Subject subject : subjects) {
            if (subject.aged().isEmpty()) {
                throw cursor.stuckSince(begin, subject.uncounted());
            }
            subject.aged().forEach(target -> reading.add(begin, 2, reading.rows.age(target, through)));
        }
    }

    private boolean waiting(int begin, List<Subject> subjects) {
        int from = cursor.at();
        Optional<Times.Stretch> first = reading.times.stretch();
        boolean waits = cursor.takeWord(Keywords.WAITING);
        if (first.isPresent() && !waits) {
            throw cursor.stuckSince(from, Trouble.BARE_TIME);
        }
        if (!waits) {
            cursor.reset(from);
            return false;
        }
        cursor.takeWord(Keywords.PERIOD);
        Optional<Times.Stretch> stretch = first.or(reading.times::stretch);
        if (stretch.isEmpty()) {
            if (cursor.peek().isCount()) {
                cursor.next();
                throw cursor.stuckSince(from, Trouble.UNIT_MISSING);
            }
            cursor.reset(from);
            return false;
        }
        reading.addEach(begin, subjects, target -> reading.rows.waiting(target, stretch.get()));
        return true;
    }

    private boolean notCovered(int begin, List<Subject> subjects) {
        int from = cursor.at();
        boolean said = cursor.takeAny(Keywords.NOT_COVERED) || cursor.takeWord(Keywords.EXCLUDED);
        cursor.takeWord(COVERED);
        if (!said && cursor.takeWord(Keywords.NO)) {
            if (cursor.takeWord(Keywords.DEDUCTIBLE)) {
                amounts.noDeductible(begin, subjects);
                return true;
            }
            said = cursor.atSeparator();
        } else if (!said && cursor.takeWord(Keywords.DEDUCTIBLE)) {
            boolean waived = cursor.takeAny(List.of("waived", "does not apply", "doesnt apply", "exempt", "na"));
            if (waived && cursor.atSeparator()) {
                amounts.noDeductible(begin, subjects);
                return true;
            }
        }
        if (!said) {
            cursor.reset(from);
            return false;
        }
        reading.addEach(begin, subjects, reading.rows::exclusion);
        return true;
    }

    /** {@code copay 15}; {@code $15 copay} is read as an amount. */
    private boolean copayment(int begin, List<Subject> subjects) {
        int from = cursor.at();
        Optional<Money> amount = Optional.empty();
        if (cursor.takeWord(Keywords.COPAYMENT)) {
            amount = cursor.peek().isNumber() ? new Amounts(cursor).amount() : Optional.empty();
        } else if (cursor.peek().isNumber() && !cursor.peek().percent() && cursor.isWord(1, Keywords.COPAYMENT)) {
            amount = new Amounts(cursor).amount();
            cursor.next();
        }
        if (amount.isEmpty()) {
            cursor.reset(from);
            return false;
        }
        Money dollars = amount.get();
        reading.addEach(begin, subjects, target -> reading.rows.copayment(target, dollars));
        return true;
    }

    /** {@code 1000 life}, {@code $1500 lifetime max}. */
    private boolean lifetime(int begin, List<Subject> subjects) {
        boolean there = cursor.peek().isNumber() && !cursor.peek().percent() && cursor.isWord(1, Keywords.LIFETIME);
        if (!there || cursor.peek(2).isNumber()) {
            return false;
        }
        Optional<Money> amount = new Amounts(cursor).amount();
        cursor.next();
        cursor.takeWord(Keywords.MAXIMUM);
        amount.ifPresent(dollars -> amounts.lifetimeMaximum(begin, subjects, dollars));
        return amount.isPresent();
    }

    private boolean percent(int begin, List<Subject> subjects) {
        int from = cursor.at();
        cursor.takeWord(COVERED);
        var numbers = new ArrayList<Token>();
        while (cursor.peek().isNumber() && !cursor.peek().dollars()) {
            numbers.add(cursor.next());
            if (!cursor.peek(1).isNumber() || !(cursor.takeSign("/") || cursor.takeSign("-"))) {
                break;
            }
        }
        boolean amountFollows = !numbers.isEmpty() && !numbers.getLast().percent() && amountAhead();
        if (numbers.isEmpty() || amountFollows || percentSaid) {
            cursor.reset(from);
            return false;
        }
        if (numbers.size() != 1 && numbers.size() != subjects.size()) {
            throw cursor.stuckSince(from, Trouble.PERCENTS_UNCLEAR);
        }
        for (int i = 0; i < subjects.size(); i++) {
            int percent = percent(numbers.get(Math.min(i, numbers.size() - 1)), numbers.size() > 1);
            reading.addEach(begin, List.of(subjects.get(i)), target -> reading.rows.percentage(target, percent));
        }
        cursor.takeWord(COVERED);
        percentSaid = true;
        return true;
    }

    /** The number belongs to the word that comes, as in {@code 50/150 ded}, and that word is not the beginning of a phrase. */
    private boolean amountAhead() {
        boolean named = cursor.isWord(Keywords.DEDUCTIBLE)
                || cursor.isWord(Keywords.MAXIMUM)
                || cursor.isWord(Keywords.COPAYMENT);
        boolean begins = cursor.peek(1).isNumber()
                || cursor.isWord(1, Keywords.INDIVIDUAL)
                || cursor.isWord(1, Keywords.FAMILY)
                || cursor.isWord(1, WAIVED);
        return named && !begins;
    }

    private int percent(Token number, boolean listed) {
        BigDecimal value = number.number();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (number.percent() || listed) {
            if (!whole || value.compareTo(HUNDRED) > 0) {
                throw cursor.stuck(number.span(), Trouble.RANGE);
            }
        } else if (!isPlainPercent(number)) {
            throw cursor.stuck(number.span(), value.compareTo(HUNDRED) > 0 ? Trouble.BARE_AMOUNT : Trouble.BARE_NUMBER);
        }
        return value.intValueExact();
    }
}
