package org.frontdesk.service.signing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.treatmentplans.PlanReading;

/** Reads what is laid before the patient. */
final class SigningReading {
    private static final String NO_SHEET = "0";
    private static final int PRIORITIES = 20;

    private SigningReading() {}

    /** The plan as it is now, empty when it is not there any more. */
    static Optional<TreatmentPlan> plan(DentalApi api, CallScope scope, PatientId patient, TreatmentPlanId id)
            throws IOException {
        return scope.ask(api.treatPlans().ofPatient(patient)).stream()
                .map(PlanReading::plan)
                .filter(plan -> plan.id().equals(id))
                .findFirst();
    }

    /** The sheet, empty when the plan is not there any more. */
    static Optional<SigningSheet> sheet(DentalApi api, CallScope scope, PatientId patient, TreatmentPlanId id)
            throws IOException {
        Optional<TreatmentPlan> plan = plan(api, scope, patient, id);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        List<StoredLine> lines = scope.ask(api.treatPlans().lines(id)).stream()
                .map(PlanReading::line)
                .toList();
        Patient person = scope.ask(api.patients().one(patient));
        Optional<String> sheet = scope.ask(api.reference().preference("SheetsDefaultTreatmentPlan"));
        return Optional.of(new SigningSheet(
                patient,
                person.preferred().isBlank() ? person.fName() : person.preferred(),
                (person.fName() + " " + person.lName()).strip(),
                person.language(),
                ApiDates.day(person.birthdate()),
                scope.ask(api.reference().preference("PracticeTitle")).orElse(""),
                scope.ask(api.reference().preference("PracticePhone")).orElse(""),
                scope.ask(api.reference().definitions(PRIORITIES)).stream()
                        .map(Definition::defNum)
                        .toList(),
                plan.get(),
                lines,
                sheet.filter(number -> !number.isBlank() && !number.equals(NO_SHEET))
                        .isPresent()));
    }
}
