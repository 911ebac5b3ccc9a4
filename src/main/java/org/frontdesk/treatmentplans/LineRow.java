package org.frontdesk.treatmentplans;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.treatment.LineField;

/**
 * A row of the lines' table: a line, or a sum.
 *
 * @param id of a saved plan's line; sums and procedures have none
 * @param procedure of a plan that is worked with; sums and saved lines have none
 * @param texts what each field shows; what was typed last where it cannot be read
 * @param before what the server keeps of the edited fields
 * @param problems what is wrong or to be looked at, at the field where it is
 * @param unread the fields whose text cannot be read
 */
public record LineRow(
        Kind kind,
        Optional<PlanLineId> id,
        Optional<ProcedureId> procedure,
        Map<LineField, String> texts,
        Map<LineField, String> before,
        Map<LineField, String> problems,
        Set<LineField> unread,
        boolean removed) {
    enum Kind {
        LINE,
        SUBTOTAL,
        TOTAL
    }

    public String text(LineField field) {
        return texts.getOrDefault(field, "");
    }

    boolean isSum() {
        return kind != Kind.LINE;
    }
}
