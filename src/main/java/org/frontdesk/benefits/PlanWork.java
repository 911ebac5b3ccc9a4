package org.frontdesk.benefits;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitWrite;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.service.benefits.PlanReach;
import org.frontdesk.service.benefits.WriteOutcome;
import org.frontdesk.service.queue.Order;
import org.frontdesk.text.Strings;

/** One plan on the screen: the person's edits, and what the last save said about single rows. */
final class PlanWork {
    final BenefitPlan plan;
    final BenefitEdits edits;
    final int notUnderstood;
    final Map<RowKey, String> refused = new HashMap<>();
    /** When the unsaved edits that were found again were made; empty when there were none. */
    final Optional<LocalDateTime> restored;

    Optional<PlanReach> reach = Optional.empty();

    private PlanWork(PlanBenefits read, BenefitEdits edits, Optional<LocalDateTime> restored) {
        this.plan = read.plan();
        this.edits = edits;
        this.notUnderstood = read.notUnderstood();
        this.restored = restored;
    }

    /** The rows just read in their order, or under the unsaved edits of this session. */
    static PlanWork of(PlanBenefits read, Drafts<PatPlanId, BenefitEdits> drafts, BenefitReference reference) {
        Optional<Drafts.Draft<BenefitEdits>> draft = drafts.of(read.plan().patientPlan());
        if (draft.isPresent()) {
            BenefitEdits edits = draft.get().work();
            edits.merge(read.rows());
            return new PlanWork(read, edits, draft.map(Drafts.Draft::at));
        }
        var edits = new BenefitEdits(read.rows());
        edits.sort(reference.order());
        return new PlanWork(read, edits, Optional.empty());
    }

    /** The row that is saved under a number. */
    Optional<RowKey> row(BenefitId number) {
        return edits.rows().stream()
                .filter(row ->
                        row.stored().filter(saved -> saved.id().equals(number)).isPresent())
                .map(row -> row.key())
                .findFirst();
    }

    /** The number that a row is saved under; a new one has none. */
    Optional<BenefitId> number(RowKey row) {
        return edits.row(row).flatMap(found -> found.stored()).map(StoredBenefit::id);
    }

    /** Keeps the edits while there are any, so that they outlive the screen. */
    void keep(Drafts<PatPlanId, BenefitEdits> drafts, PatientId patient) {
        int changes = edits.pending().size();
        if (changes == 0) {
            drafts.forget(plan.patientPlan());
        } else {
            drafts.keep(plan.patientPlan(), edits, Unsaved.of(patient, Unsaved.Kind.BENEFITS, plan.carrier(), changes));
        }
    }

    Optional<String> refusal(RowKey row) {
        return Optional.ofNullable(refused.get(row));
    }

    /** What a save has to send. Every pending row must be readable. */
    List<Order<BenefitWrite>> writes(BenefitTexts texts) {
        return edits.pending().stream()
                .map(row -> new Order<>(write(row), texts.change(row)))
                .toList();
    }

    private static BenefitWrite write(RowState row) {
        if (row.isRemoved()) {
            return BenefitWrite.remove(row.key(), row.stored().orElseThrow());
        }
        Benefit wanted = row.shown().read().orElseThrow();
        return row.isNew()
                ? BenefitWrite.create(row.key(), row.shown().owner(), wanted)
                : BenefitWrite.change(row.key(), row.stored().orElseThrow(), row.changed(), wanted);
    }

    /** The rows that the server held when they were last read. */
    List<StoredBenefit> known() {
        return edits.rows().stream().flatMap(row -> row.stored().stream()).toList();
    }

    /** Takes in what became of the writes; gives how many were carried out. */
    int fold(List<WriteOutcome> outcomes, BenefitTexts texts, Strings strings) {
        int carriedOut = 0;
        for (WriteOutcome outcome : outcomes) {
            BenefitsService.take(edits, outcome);
            String said = said(outcome, texts, strings);
            if (said.isEmpty()) {
                refused.remove(outcome.row());
                carriedOut++;
            } else {
                refused.put(outcome.row(), said);
            }
        }
        return carriedOut;
    }

    /** What is said at the row, empty for nothing. */
    static String said(WriteOutcome outcome, BenefitTexts texts, Strings strings) {
        return switch (outcome) {
            case WriteOutcome.Saved saved ->
                saved.ignored().isEmpty() ? "" : strings.get("benefits.row.ignored", texts.columns(saved.ignored()));
            case WriteOutcome.Removed removed -> "";
            case WriteOutcome.NotSaved not ->
                strings.get("benefits.row.refused", not.failure().sentence(strings));
            case WriteOutcome.Overtaken overtaken ->
                strings.get("benefits.row.refused", overtaken.failure().sentence(strings));
            case WriteOutcome.Waiting waiting ->
                strings.get(waiting.unsure() ? "benefits.row.doubt" : "benefits.row.waiting");
            case WriteOutcome.TakenBack taken -> strings.get("benefits.row.takenBack");
        };
    }
}
