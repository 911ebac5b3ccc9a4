package org.frontdesk.discountplans;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.domain.edits.FormEdits;
import org.frontdesk.service.discountplans.DiscountPlan;

/** One plan while the screen is open: what the server keeps, what was typed, and what was saved and can be taken back. */
final class OpenPlan {
    /** A save that went well, as it was asked for; {@code from} is empty for the one that made the plan. */
    record Saved(Optional<DiscountPlanTerms> from, DiscountPlanTerms to) {}

    /** New plans first, then by description. */
    static final Comparator<OpenPlan> BY_DESCRIPTION = Comparator.<OpenPlan, Boolean>comparing(
                    plan -> plan.kept.isPresent())
            .thenComparing(plan -> plan.shown().text(PlanField.DESCRIPTION), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(OpenPlan::key);

    private final long key;
    private final FormEdits<PlanDraft, PlanField> edits;
    private final Set<PlanField> left = EnumSet.noneOf(PlanField.class);
    private final Deque<Saved> undo = new ArrayDeque<>();
    private final Deque<Saved> redo = new ArrayDeque<>();
    private Optional<DiscountPlan> kept;
    private boolean staysInList;

    OpenPlan(long key, Optional<DiscountPlan> kept, PlanDraft draft) {
        this.key = key;
        this.kept = kept;
        this.edits = new FormEdits<>(PlanDraftKind.DRAFTS, draft);
    }

    long key() {
        return key;
    }

    /** The plan as the server keeps it, empty until it is saved for the first time. */
    Optional<DiscountPlan> kept() {
        return kept;
    }

    boolean is(DiscountPlanId id) {
        return kept.filter(plan -> plan.id().equals(id)).isPresent();
    }

    boolean isHidden() {
        return shown().hidden();
    }

    /** A plan that was hidden a moment ago, or that has unsaved edits, does not vanish from under the person's eyes. */
    boolean staysInList() {
        return staysInList || isEdited();
    }

    void stayInList() {
        staysInList = true;
    }

    /** What the list shows: the plan as it is kept, so that the rows do not jump while somebody types. */
    PlanDraft shown() {
        return kept.isPresent() ? edits.base() : edits.now();
    }

    FormEdits<PlanDraft, PlanField> edits() {
        return edits;
    }

    /** A plan that was not saved yet counts as edited, even when empty. */
    boolean isEdited() {
        return kept.isEmpty() || edits.isEdited();
    }

    /** The fields that the person has left, so that their problems may be named. */
    Set<PlanField> left() {
        return left;
    }

    Deque<Saved> undo() {
        return undo;
    }

    Deque<Saved> redo() {
        return redo;
    }

    /** What was typed in an earlier run is there again; what the server keeps now is merged into it. */
    void comeBack(PlanDraft before, PlanDraft typed) {
        PlanDraft now = edits.base();
        edits.confirm(before);
        edits.type(typed);
        edits.merge(now);
    }

    /** The server keeps the plan so, whoever made it so; what was typed stays, with its way back. */
    void keep(DiscountPlan plan) {
        kept = Optional.of(plan);
        edits.merge(PlanDraft.of(plan.terms()));
        if (!edits.isEdited()) {
            edits.forgetSteps();
        }
    }

    /**
     * The server answered a save. What it did not take shows what the server keeps; from here on the save is taken back as a whole.
     *
     * @param sent what was in the fields when the save began
     */
    void saved(DiscountPlan plan, PlanDraft sent) {
        kept = Optional.of(plan);
        edits.confirm(PlanDraft.of(plan.terms()));
        Set<PlanField> sentOnly = EnumSet.allOf(PlanField.class);
        sentOnly.removeAll(PlanDraftKind.DRAFTS.differences(sent, edits.now()));
        edits.type(PlanDraftKind.DRAFTS.taking(edits.now(), sentOnly, edits.base()));
        edits.forgetSteps();
    }
}
