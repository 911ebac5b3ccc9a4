package org.frontdesk.service.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.text.Strings;

/** A plan of nobody, by which a signer sees whether documents of this kind can be read on the device. */
final class SamplePaper {
    private SamplePaper() {}

    static TreatmentPlanPaper of(String practice, Strings strings) {
        var details = new PlanDetails(
                strings.get("signing.sample.heading"),
                strings.get("signing.sample.note"),
                PlanKind.INSURANCE,
                Optional.empty(),
                Optional.empty());
        var plan = new TreatmentPlan(
                new TreatmentPlanId(1), PlanStatus.SAVED, details, Optional.empty(), Optional.empty());
        var line = new PlanLine(
                0,
                Map.of(LineField.DESCRIPTION, strings.get("signing.sample.line")),
                Map.of(
                        LineField.FEE, new Money(10_000),
                        LineField.INSURANCE_1, new Money(8_000),
                        LineField.PATIENT_PART, new Money(2_000)),
                Money.ZERO);
        return new TreatmentPlanPaper(
                practice,
                strings.get("signing.sample.patient"),
                plan,
                List.of(line),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
