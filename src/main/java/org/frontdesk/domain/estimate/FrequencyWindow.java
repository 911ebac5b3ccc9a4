package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * The days in which a frequency row counts, both included, and how many services it allows there.
 */
record FrequencyWindow(int allowed, LocalDate from, LocalDate to, List<PeerOddity> oddities) {
    /** The window of a row for a procedure done on a day. */
    static FrequencyWindow of(BenefitLine row, LocalDate done, LocalDate today, int renewMonth) {
        int n = row.quantity();
        if (row.qualifier() == QuantityQualifier.MONTHS) {
            return new FrequencyWindow(1, back(done, n), LocalDate.MAX, List.of());
        }
        if (row.qualifier() == QuantityQualifier.YEARS) {
            return new FrequencyWindow(1, back(done, 12 * n), LocalDate.MAX, List.of());
        }
        if (row.period() == TimePeriod.NUMBER_IN_LAST_12_MONTHS) {
            LocalDate edge = back(done, 12);
            return new FrequencyWindow(n, edge.plusDays(1), edge.plusYears(1), List.of());
        }
        if (row.period() == TimePeriod.CALENDAR_YEAR || renewMonth == 0) {
            LocalDate start = LocalDate.of(done.getYear(), 1, 1);
            return new FrequencyWindow(n, start, start.plusYears(1), List.of());
        }
        return serviceYear(n, done, today, renewMonth);
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The service year starts one year earlier only while the renewal day lies in the future. */
    private static FrequencyWindow serviceYear(int n, LocalDate done, LocalDate today, int renewMonth) {
        LocalDate start = LocalDate.of(done.getYear(), renewMonth, 1);
        boolean reached = done.isAfter(start);
        var oddities = new ArrayList<PeerOddity>();
        if (done.equals(start) || (!reached && !start.isAfter(today))) {
            oddities.add(PeerOddity.SERVICE_YEAR_DEPENDS_ON_TODAY);
        }
        if (!reached && start.isAfter(today)) {
            start = start.minusYears(1);
        }
        return new FrequencyWindow(n, start, start.plusYears(1), List.copyOf(oddities));
    }

    /** So many months back, never less: in a month that is too short the first of the next one. */
    private static LocalDate back(LocalDate date, int months) {
        LocalDate back = date.minusMonths(months);
        return back.getDayOfMonth() == date.getDayOfMonth() ? back : back.plusDays(1);
    }
}
