package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An insurance plan as the other tables of the demo practice need it.
 *
 * @param type "" pays a percentage, {@code p} by contract, {@code f} flat copay, {@code c} prepaid
 * @param renews first month of the benefit year, 0 for the calendar year
 * @param downgrades whether it pays for the cheaper code where a code has one
 */
record Plan(
        long number,
        String key,
        String type,
        int renews,
        String schedule,
        String copays,
        boolean medical,
        boolean downgrades,
        int draw,
        LocalDate entered,
        List<BenefitLine> benefits) {
    boolean contract() {
        return type.equals("p");
    }

    /** The first day of the benefit year that {@code date} lies in. */
    LocalDate yearOf(LocalDate date) {
        LocalDate start = date.withDayOfYear(1).withMonth(Math.max(1, renews));
        return start.isAfter(date) ? start.minusYears(1) : start;
    }
}
