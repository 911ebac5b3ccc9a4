package org.frontdesk.domain.estimate;

import java.time.LocalDate;

/** The year of benefits that a date lies in, both days included. */
record BenefitYear(LocalDate from, LocalDate to) {
    /** @param renewMonth first month of the year, 0 for January */
    static BenefitYear of(LocalDate date, int renewMonth) {
        int month = Math.max(renewMonth, 1);
        int year = month <= date.getMonthValue() ? date.getYear() : date.getYear() - 1;
        LocalDate from = LocalDate.of(year, month, 1);
        return new BenefitYear(from, from.plusYears(1).minusDays(1));
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
