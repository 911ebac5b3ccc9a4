package org.frontdesk.benefits;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitWrite;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.service.benefits.PlanReach;
import org.frontdesk.service.benefits.WriteOutcome;
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
    List<BenefitWrite> writes() {
        var writes = new ArrayList<BenefitWrite>();
        for (RowState row : edits.pending()) {
            if (row.isRemoved()) {
                writes.add(new BenefitWrite.Remove(
                        row.key(), row.stored().orElseThrow().id()));
            } else if (row.isNew()) {
                writes.add(new BenefitWrite.Create(
                        row.key(), row.shown().owner(), row.shown().read().orElseThrow()));
            } else {
                writes.add(new BenefitWrite.Change(
                        row.key(),
                        row.stored().orElseThrow().id(),
                        row.shown().owner(),
                        row.changed(),
                        row.shown().read().orElseThrow()));
            }
        }
        return writes;
    }

    /** Takes in what became of the writes; gives how many were carried out. */
    int fold(List<WriteOutcome> outcomes, BenefitTexts texts, Strings strings) {
        int carriedOut = 0;
        for (WriteOutcome outcome : outcomes) {
            switch (outcome) {
                case WriteOutcome.Saved saved -> {
                    edits.confirm(saved.row(), saved.now());
                    if (saved.ignored().isEmpty()) {
                        carriedOut++;
                    } else {
                        refused.put(saved.row(), strings.get("benefits.row.ignored", texts.columns(saved.ignored())));
                    }
                }
                case WriteOutcome.Removed removed -> {
                    edits.confirmRemoved(removed.row());
                    carriedOut++;
                }
                case WriteOutcome.NotSaved not ->
                    refused.put(
                            not.row(),
                            strings.get("benefits.row.refused", not.failure().sentence(strings)));
                case WriteOutcome.InDoubt doubt -> {
                    edits.doubt(doubt.row());
                    refused.put(doubt.row(), strings.get("benefits.row.doubt"));
                }
            }
        }
        return carriedOut;
    }
}
