package org.frontdesk.service.treatmentplans;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.TreatPlansApi;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.LostAnswer;

/**
 * Making one plan and not two. The API knows no key against repeats, so a lost answer is settled by looking whether a plan appeared that
 * was not there before and says what was asked for.
 *
 * @param before the plans that were there when the person asked
 * @param uncertain whether an earlier try of the same ended without an answer
 */
public record Making(Set<TreatmentPlanId> before, boolean uncertain) {
    public Making {
        before = Set.copyOf(before);
    }

    TreatmentPlan make(
            CallScope scope,
            TreatPlansApi api,
            PatientId patient,
            Predicate<TreatmentPlan> wished,
            ApiCall<TreatmentPlan> post)
            throws IOException {
        if (uncertain) {
            Optional<TreatmentPlan> made = appeared(scope, api, patient, wished);
            if (made.isPresent()) {
                return made.get();
            }
        }
        return LostAnswer.settle(scope, post, () -> appeared(scope, api, patient, wished));
    }

    private Optional<TreatmentPlan> appeared(
            CallScope scope, TreatPlansApi api, PatientId patient, Predicate<TreatmentPlan> wished) throws IOException {
        return scope.ask(api.ofPatient(patient)).stream()
                .map(PlanReading::plan)
                .filter(plan -> !before.contains(plan.id()))
                .filter(wished)
                .findFirst();
    }
}
