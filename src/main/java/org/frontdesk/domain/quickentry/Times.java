package org.frontdesk.domain.quickentry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Reads frequencies, stretches of time and the parts of the mouth that a frequency counts by. */
final class Times {
    private static final int MOST = 100;
    private static final int YEAR_IN_MONTHS = 12;
    private static final Map<String, TreatmentArea> AREAS = Map.ofEntries(
            Map.entry("quad", TreatmentArea.QUADRANT),
            Map.entry("quads", TreatmentArea.QUADRANT),
            Map.entry("quadrant", TreatmentArea.QUADRANT),
            Map.entry("tooth", TreatmentArea.TOOTH),
            Map.entry("arch", TreatmentArea.ARCH),
            Map.entry("surface", TreatmentArea.SURFACE),
            Map.entry("surf", TreatmentArea.SURFACE),
            Map.entry("sextant", TreatmentArea.SEXTANT),
            Map.entry("mouth", TreatmentArea.MOUTH));
    private static final Set<String> BY = Set.of("per", "each", "by", "every", "a");
    private static final Set<String> FILL = Set.of("a", "an", "each", "every");

    private final Cursor cursor;
    private final TimePeriod planYear;

    /**
     * A stretch of time.
     *
     * @param qualifier months or years
     */
    record Stretch(QuantityQualifier qualifier, int quantity) {}

    Times(Cursor cursor, TimePeriod planYear) {
        this.cursor = cursor;
        this.planYear = planYear;
    }

    /** {@code 2/y}, {@code 1 per 6 months}, {@code every 5 years}, {@code twice a year}. */
    Optional<Rate> rate() {
        int begin = cursor.at();
        Optional<Rate> rate = counted(begin);
        if (rate.isEmpty()) {
            cursor.reset(begin);
        }
        return rate;
    }

    private Optional<Rate> counted(int begin) {
        if (cursor.takeWord(Keywords.YEARLY)) {
            return Optional.of(perYear(1));
        }
        if (cursor.takeWord(Keywords.EVERY)) {
            return span(1, begin);
        }
        return count().flatMap(count -> times(count, begin));
    }

    /** The same where the count was read before: {@code per year} of {@code 2 exams per year}. */
    Optional<Rate> rate(Token count) {
        int begin = cursor.at();
        boolean whole = count.isCount() && count.number().stripTrailingZeros().scale() <= 0;
        Optional<Rate> rate = whole && count.number().compareTo(BigDecimal.valueOf(MOST)) <= 0
                ? times(count.number().intValueExact(), begin)
                : Optional.empty();
        if (rate.isEmpty()) {
            cursor.reset(begin);
        }
        return rate;
    }

    private Optional<Rate> times(int count, int begin) {
        boolean times = cursor.takeWord(Keywords.TIMES);
        Optional<TreatmentArea> area = area();
        if (cursor.takeWord(Keywords.YEARLY)) {
            return Optional.of(perYear(inRange(count, begin))).map(rate -> by(rate, area));
        }
        boolean linked = cursor.takeSign("/");
        while (cursor.takeWord(Keywords.PER)) {
            linked = true;
        }
        linked |= cursor.isWord(Set.of("py", "cy", "by"));
        if (!linked && !(times && cursor.isWord(Keywords.YEAR)) && !cursor.isWord(Keywords.ROLLING)) {
            return Optional.empty();
        }
        return span(count, begin).map(rate -> by(rate, area));
    }

    private static Rate by(Rate rate, Optional<TreatmentArea> area) {
        return area.map(rate::by).orElse(rate);
    }

    private Optional<Integer> count() {
        if (cursor.takeWord(Keywords.ONCE)) {
            return Optional.of(1);
        }
        if (cursor.takeWord(Keywords.TWICE)) {
            return Optional.of(2);
        }
        return whole();
    }

    /** A plain whole number below a million. */
    private Optional<Integer> whole() {
        Token token = cursor.peek();
        if (!token.isCount()
                || token.number().stripTrailingZeros().scale() > 0
                || token.number().precision() - token.number().scale() > 6) {
            return Optional.empty();
        }
        cursor.next();
        return Optional.of(token.number().intValueExact());
    }

    /** What follows "per": an optional number and a unit. */
    private Optional<Rate> span(int count, int begin) {
        while (cursor.takeWord(FILL)) {
            // "every" and "a" only lead to the time
        }
        boolean rolling = takeRolling();
        Optional<Integer> number = whole();
        rolling |= takeRolling();
        TimePeriod year = namedYear(begin);
        if (cursor.takeWord(Set.of("py", "by"))) {
            return Optional.of(perYear(inRange(count, begin)));
        }
        if (cursor.isWord(Set.of("cy"))) {
            cursor.next();
            refuseOther(TimePeriod.CALENDAR_YEAR, begin);
            return Optional.of(perYear(inRange(count, begin)));
        }
        if (cursor.takeWord(Keywords.LIFETIME)) {
            throw cursor.stuckSince(begin, Trouble.ONCE_IN_LIFETIME);
        }
        if (cursor.takeWord(Keywords.SHORT)) {
            throw cursor.stuckSince(begin, Trouble.SHORT_TIME);
        }
        if (cursor.takeWord(Keywords.YEAR)) {
            inRange(count, begin);
            int years = inRange(number.orElse(1), begin);
            return Optional.of(years(count, years, rolling, begin));
        }
        if (year == TimePeriod.NONE && cursor.takeWord(Keywords.MONTH)) {
            inRange(count, begin);
            int months = inRange(number.orElse(1), begin);
            return Optional.of(months(count, months, rolling, begin));
        }
        return Optional.empty();
    }

    private boolean takeRolling() {
        boolean rolling = false;
        while (cursor.takeWord(Keywords.ROLLING)) {
            rolling = true;
        }
        return rolling;
    }

    /** "calendar" or "service" before "year": the kind that is meant; none when the plan's own is. */
    private TimePeriod namedYear(int begin) {
        if (cursor.takeWord(Keywords.PLAN_YEAR)) {
            return planYear;
        }
        if (cursor.takeWord(Keywords.CALENDAR)) {
            refuseOther(TimePeriod.CALENDAR_YEAR, begin);
            return TimePeriod.CALENDAR_YEAR;
        }
        if (cursor.takeWord(Keywords.SERVICE)) {
            refuseOther(TimePeriod.SERVICE_YEAR, begin);
            return TimePeriod.SERVICE_YEAR;
        }
        return TimePeriod.NONE;
    }

    private void refuseOther(TimePeriod said, int begin) {
        if (said != planYear) {
            cursor.takeWord(Keywords.YEAR);
            throw cursor.stuckSince(begin, Trouble.OTHER_YEAR);
        }
    }

    /** Passes {@code year}, {@code benefit year} or the plan's own kind of year. */
    boolean planYear() {
        int begin = cursor.at();
        namedYear(begin);
        if (cursor.takeWord(Keywords.YEAR)) {
            return true;
        }
        cursor.reset(begin);
        return false;
    }

    private Rate years(int count, int years, boolean rolling, int begin) {
        if (years == 1) {
            return rolling ? lastTwelveMonths(count) : perYear(count);
        }
        if (count > 1) {
            throw cursor.stuckSince(begin, Trouble.SEVERAL_IN_SPAN);
        }
        return new Rate(QuantityQualifier.YEARS, years, TimePeriod.NONE, TreatmentArea.NONE);
    }

    private Rate months(int count, int months, boolean rolling, int begin) {
        if (months == YEAR_IN_MONTHS && (count > 1 || rolling)) {
            return lastTwelveMonths(count);
        }
        if (count > 1) {
            throw cursor.stuckSince(begin, Trouble.SEVERAL_IN_SPAN);
        }
        return new Rate(QuantityQualifier.MONTHS, months, TimePeriod.NONE, TreatmentArea.NONE);
    }

    private Rate perYear(int count) {
        return new Rate(QuantityQualifier.NUMBER_OF_SERVICES, count, planYear, TreatmentArea.NONE);
    }

    private static Rate lastTwelveMonths(int count) {
        return new Rate(
                QuantityQualifier.NUMBER_OF_SERVICES, count, TimePeriod.NUMBER_IN_LAST_12_MONTHS, TreatmentArea.NONE);
    }

    private int inRange(int number, int begin) {
        if (number < 1 || number > MOST) {
            throw cursor.stuckSince(begin, Trouble.RANGE);
        }
        return number;
    }

    /** {@code per tooth}, {@code /quad}. */
    Optional<TreatmentArea> area() {
        int begin = cursor.at();
        boolean linked = cursor.takeSign("/") || cursor.takeWord(BY);
        String word = cursor.peek().text();
        if (linked && cursor.isWord(AREAS.keySet())) {
            cursor.next();
            return Optional.of(AREAS.getOrDefault(word, TreatmentArea.NONE));
        }
        cursor.reset(begin);
        return Optional.empty();
    }

    /** {@code 12m}, {@code 2 years}; empty where there is no number with a unit. */
    Optional<Stretch> stretch() {
        int begin = cursor.at();
        Optional<Integer> number = whole();
        if (number.isPresent()) {
            if (cursor.takeWord(Keywords.MONTH)) {
                return Optional.of(new Stretch(QuantityQualifier.MONTHS, inRange(number.get(), begin)));
            }
            if (cursor.takeWord(Keywords.YEAR)) {
                return Optional.of(new Stretch(QuantityQualifier.YEARS, inRange(number.get(), begin)));
            }
            if (cursor.takeWord(Keywords.SHORT)) {
                throw cursor.stuckSince(begin, Trouble.SHORT_TIME);
            }
        }
        cursor.reset(begin);
        return Optional.empty();
    }
}
