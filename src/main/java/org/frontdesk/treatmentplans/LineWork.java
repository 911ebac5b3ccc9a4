package org.frontdesk.treatmentplans;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineEdits;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.treatmentplans.LineDraft;

/** The unsaved work on the lines of one plan: what was changed, and what was typed and cannot be read. It is kept among the drafts. */
final class LineWork {
    private final PatientId patient;
    private final TreatmentPlan plan;
    private final Drafts<TreatmentPlanId, LineDraft> drafts;
    private LineEdits edits = new LineEdits(List.of());
    private Map<PlanLineId, Map<LineField, String>> unread = new LinkedHashMap<>();

    LineWork(PatientId patient, TreatmentPlan plan, Drafts<TreatmentPlanId, LineDraft> drafts) {
        this.patient = patient;
        this.plan = plan;
        this.drafts = drafts;
    }

    /** Begins with what was left unsaved, and says from when it is; afresh where nothing was. */
    Optional<LocalDateTime> begin(List<StoredLine> lines) {
        var draft = drafts.of(plan.id());
        edits = draft.map(kept -> kept.work().edits()).orElseGet(() -> new LineEdits(lines));
        unread = draft.map(kept -> kept.work().unread()).orElse(unread);
        return draft.map(Drafts.Draft::at);
    }

    LineEdits edits() {
        return edits;
    }

    /** What was typed and cannot be read, kept as typed. */
    Map<PlanLineId, Map<LineField, String>> unread() {
        return unread;
    }

    void unread(PlanLineId id, LineField field, String typed) {
        unread.computeIfAbsent(id, wrong -> new EnumMap<>(LineField.class)).put(field, typed);
    }

    /** Forgets what could not be read in a field. */
    void forget(PlanLineId id, LineField field) {
        Map<LineField, String> typed = unread.getOrDefault(id, Map.of());
        if (typed.containsKey(field)) {
            typed.remove(field);
            if (typed.isEmpty()) {
                unread.remove(id);
            }
        }
    }

    /** Takes the last step back; what could not be read goes first. */
    void undo() {
        if (unread.isEmpty()) {
            edits.undo();
        } else {
            unread.remove(List.copyOf(unread.keySet()).getLast());
        }
    }

    /** Keeps the work as it is now, or forgets it when there is none. */
    void keep(boolean edited, int changes) {
        if (edited) {
            drafts.keep(
                    plan.id(),
                    new LineDraft(edits, unread),
                    Unsaved.of(patient, Unsaved.Kind.PLAN_LINES, plan.details().heading(), Math.max(changes, 1)));
        } else {
            drafts.forget(plan.id());
        }
    }

    /** Whether nobody else is saving it. */
    boolean beginSaving() {
        return drafts.beginSaving(plan.id());
    }

    void endSaving() {
        drafts.endSaving(plan.id());
    }
}
