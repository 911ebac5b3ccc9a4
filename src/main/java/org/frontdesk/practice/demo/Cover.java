package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * One plan of one person.
 *
 * @param number the key of the patient's plan
 * @param subscription the key of the subscriber record
 * @param own rows that hold for this person only
 * @param until the last day, never for still covered
 */
record Cover(
        long number,
        long subscription,
        Plan plan,
        int ordinal,
        LocalDate since,
        LocalDate until,
        List<BenefitLine> own) {
    boolean on(LocalDate date) {
        return !date.isBefore(since) && (until.equals(Fields.NEVER) || !date.isAfter(until));
    }
}
