package org.frontdesk.signing.patient;

import java.time.LocalDate;
import java.util.List;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.signing.Visit;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.signing.CoverageFact;
import org.frontdesk.service.signing.SigningSheet;

/**
 * What is laid before the patient.
 *
 * @param reasons of the amounts, as far as they are known
 * @param coverage what the estimate rests on
 * @param validUntil the last day of the estimate
 */
public record Presentation(SigningSheet sheet, Reasons reasons, List<CoverageFact> coverage, LocalDate validUntil) {
    public Presentation {
        coverage = List.copyOf(coverage);
    }

    /** The plan's lines on pages; as many in every language. */
    public List<List<Visit.Piece>> pages() {
        return Visit.pages(visits());
    }

    /** What the patient pays in all. */
    public Money total() {
        return PlanTotals.of(sheet.lines().stream().map(StoredLine::line).toList())
                .patientPart();
    }

    public List<Visit> visits() {
        return Visit.of(sheet.lines(), sheet.priorities());
    }
}
