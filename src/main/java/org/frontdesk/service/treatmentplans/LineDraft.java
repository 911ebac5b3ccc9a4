package org.frontdesk.service.treatmentplans;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.edits.EditsCopy;
import org.frontdesk.domain.treatment.LineEdits;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;

/**
 * Unsaved work on the lines of a saved plan. Both parts go on changing with the person's work.
 *
 * @param edits what was changed, with the way back
 * @param unread what was typed and cannot be read, as typed
 */
public record LineDraft(LineEdits edits, Map<PlanLineId, Map<LineField, String>> unread) {
    /** The work at one moment, unchangeable. */
    public record Copy(EditsCopy<StoredLine, PlanLine, LineField> edits, List<Unread> unread) {}

    /** What was typed into the fields of one line and cannot be read. */
    public record Unread(PlanLineId line, Map<LineField, String> typed) {}

    public Copy copy() {
        List<Unread> typed = new ArrayList<>();
        unread.forEach((line, fields) -> typed.add(new Unread(line, Map.copyOf(fields))));
        return new Copy(edits.copy(), List.copyOf(typed));
    }

    /** The work as it was copied. */
    public static LineDraft of(Copy kept) {
        Map<PlanLineId, Map<LineField, String>> unread = new LinkedHashMap<>();
        for (Unread line : kept.unread()) {
            var typed = new EnumMap<LineField, String>(LineField.class);
            typed.putAll(line.typed());
            unread.put(line.line(), typed);
        }
        return new LineDraft(LineEdits.of(kept.edits()), unread);
    }
}
