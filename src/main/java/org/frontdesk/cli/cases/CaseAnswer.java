package org.frontdesk.cli.cases;

import java.util.List;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Reliance;

/** What this program makes of one case. */
public sealed interface CaseAnswer {
    /** What the file names the case by. */
    String id();

    /**
     * The estimate of every procedure; a case with variants has its first one here and all of them beside it.
     *
     * @param reliance how far each procedure's amounts can be relied on, in their order; empty with variants
     */
    record Estimates(
            String id,
            List<ProcedureEstimate> procedures,
            List<Reliance> reliance,
            List<Variant> variants,
            List<String> notUnderstood)
            implements CaseAnswer {}

    /** The same case with another row or another state of its history. */
    record Variant(int row, String history, List<ProcedureEstimate> procedures) {}

    /** The discounts of a discount plan. */
    record Discounts(String id, List<DiscountEstimate> discounts, boolean dropped, List<String> notUnderstood)
            implements CaseAnswer {}

    /** Whether frequencies are used up. */
    record Checks(String id, List<Boolean> met, List<String> notUnderstood) implements CaseAnswer {}

    /** A case that could not be read, and why. */
    record Unreadable(String id, String sentence) implements CaseAnswer {}
}
