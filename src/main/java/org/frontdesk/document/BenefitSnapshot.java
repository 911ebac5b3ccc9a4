package org.frontdesk.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was known of the coverage when the estimate was made.
 *
 * @param verifiedOn when the practice last had the benefits confirmed, empty when it never did
 * @param rows in the signer's words, in the order of the paper
 */
public record BenefitSnapshot(Optional<LocalDate> verifiedOn, List<Row> rows) {
    public BenefitSnapshot {
        rows = List.copyOf(rows);
    }

    /** One benefit, such as "Maximum left" and "$1,040.00". */
    public record Row(String name, String value) {}
}
