package org.frontdesk.service.treatmentplans;

import java.util.Map;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineEdits;
import org.frontdesk.domain.treatment.LineField;

/**
 * Unsaved work on the lines of a saved plan. Both parts go on changing with the person's work.
 *
 * @param edits what was changed, with the way back
 * @param unread what was typed and cannot be read, as typed
 */
public record LineDraft(LineEdits edits, Map<PlanLineId, Map<LineField, String>> unread) {}
