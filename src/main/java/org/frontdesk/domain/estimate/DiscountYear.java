package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A year of membership in a discount plan, both days included. */
record DiscountYear(LocalDate from, LocalDate to, List<PeerOddity> oddities) {
    /**
     * The year in which limits are counted for a date. Before the anniversary, from the second year on, the practice's
     * own system takes the year that only begins with it.
     */
    static DiscountYear of(LocalDate effective, LocalDate date, Optional<LocalDate> term) {
        int n = date.getYear() - effective.getYear();
        boolean before = anniversary(effective, n).isAfter(date);
        if (n == 1 && before) {
            n = 0;
        }
        LocalDate next = anniversary(effective, n + 1).minusDays(1);
        LocalDate end = term.filter(last -> last.isBefore(next)).orElse(next);
        boolean late = n > 1 && before;
        return new DiscountYear(
                anniversary(effective, n), end, late ? List.of(PeerOddity.DISCOUNT_YEAR_STARTS_LATE) : List.of());
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** 29 February becomes 28 February and stays there. */
    private static LocalDate anniversary(LocalDate effective, int n) {
        return n == 0 ? effective : effective.plusYears(1).plusYears(n - 1L);
    }
}
