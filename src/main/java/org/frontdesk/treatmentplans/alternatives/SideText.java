package org.frontdesk.treatmentplans.alternatives;

import java.util.List;

/**
 * One of the plans, as text ready to show.
 *
 * @param total what the patient pays in all
 * @param sums what the fee is made of: name and amount
 * @param left what it leaves of each insurance's maximum, a sentence each
 * @param payments what is paid when, empty for one payment
 * @param remarks what is to be looked at
 * @param phased whether later visits lie in the next benefit year
 * @param parts in how many parts the patient pays
 */
public record SideText(
        String heading,
        String total,
        List<Visit> visits,
        List<Entry> sums,
        List<String> left,
        String payments,
        List<String> remarks,
        boolean phased,
        int parts) {
    public SideText {
        visits = List.copyOf(visits);
        sums = List.copyOf(sums);
        left = List.copyOf(left);
        remarks = List.copyOf(remarks);
    }

    /** What is done at a visit, and what the patient pays for each. */
    public record Visit(String name, List<Entry> lines) {
        public Visit {
            lines = List.copyOf(lines);
        }
    }

    /** Words and an amount at their right. */
    public record Entry(String words, String amount) {}
}
