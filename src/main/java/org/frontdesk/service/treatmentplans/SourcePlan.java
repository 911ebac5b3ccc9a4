package org.frontdesk.service.treatmentplans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.TreatPlansApi;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.TreatmentPlan;

/**
 * The plan worked with from which a saved one came, as far as its procedures tell.
 *
 * @param plans all of the patient's plans, by number
 * @param savedHeadings the headings that saved plans have
 * @param held how many of the saved plan's procedures it holds
 * @param more how many others it holds
 */
public record SourcePlan(
        TreatmentPlan plan, Set<TreatmentPlanId> plans, List<String> savedHeadings, int held, int more) {
    public SourcePlan {
        plans = Set.copyOf(plans);
        savedHeadings = List.copyOf(savedHeadings);
    }

    static Optional<SourcePlan> find(TreatPlansApi api, CallScope scope, PatientId patient, TreatmentPlanId saved)
            throws IOException {
        List<TreatmentPlan> all = scope.ask(api.ofPatient(patient)).stream()
                .map(PlanReading::plan)
                .toList();
        Set<Long> wanted =
                scope.ask(api.lines(saved)).stream().map(ProcTP::procNumOrig).collect(Collectors.toSet());
        Set<TreatmentPlanId> ids = all.stream().map(TreatmentPlan::id).collect(Collectors.toSet());
        List<String> taken = all.stream()
                .filter(TreatmentPlan::isSaved)
                .map(plan -> plan.details().heading())
                .toList();
        List<SourcePlan> found = new ArrayList<>();
        for (TreatmentPlan plan : all) {
            if (!plan.isSaved()) {
                Set<Long> ties = scope.ask(api.attached(plan.id())).stream()
                        .map(TreatPlanAttach::procNum)
                        .collect(Collectors.toSet());
                int held = (int) ties.stream().filter(wanted::contains).count();
                found.add(new SourcePlan(plan, ids, taken, held, ties.size() - held));
            }
        }
        return found.stream()
                .filter(one -> one.held() > 0)
                .max(Comparator.comparingInt(SourcePlan::held)
                        .thenComparingInt(one -> -one.more())
                        .thenComparing(one -> one.plan().status() == PlanStatus.ACTIVE));
    }
}
