package org.frontdesk.service.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Sending;

/**
 * Drops a plan from a patient and brings it back. The server deletes the patient's own benefit rows and the verification date with it, so
 * these are read before and made again after. Bringing back may be repeated when it broke off: what is there already is left alone.
 */
final class PlanDropping {
    private final DentalApi api;
    private final CoverageReading reading;
    private final PlanPlacing placing;

    PlanDropping(DentalApi api, CoverageReading reading, PlanPlacing placing) {
        this.api = api;
        this.reading = reading;
        this.placing = placing;
    }

    /** What goes with the plan lies on the disk before it is dropped, because a later try cannot read it any more. */
    DroppedPlan drop(Sending sending, PatientId patient, HeldPlan plan) throws IOException {
        Optional<DroppedPlan> kept = sending.kept(DroppedPlan.class);
        boolean certainlyHeld = sending.isFresh() && !sending.mayBeDone() && kept.isEmpty();
        if (!certainlyHeld && !isHeld(sending, patient, plan)) {
            return kept.orElseThrow(() -> new Overtaken("patient's plan " + plan.id() + " is gone"));
        }
        List<Benefit> rows = sending.ask(api.benefits().ofPatientPlan(plan.id()));
        Optional<LocalDate> verified = reading.verified(sending, plan.id());
        var dropped = new DroppedPlan(patient, plan, rows, verified);
        sending.keep(dropped);
        sending.ask(api.patPlans().drop(plan.id()));
        return dropped;
    }

    SubscriptionId restore(Sending sending, DroppedPlan dropped) throws IOException {
        HeldPlan plan = dropped.plan();
        var held = new PatPlanId(placing.hold(
                        sending,
                        dropped.patient(),
                        plan.subscription(),
                        plan.ordinal(),
                        plan.relationship(),
                        plan.patientNumber())
                .patPlanNum());
        var missing = new ArrayList<>(dropped.rows());
        sending.ask(api.benefits().ofPatientPlan(held))
                .forEach(present -> missing.stream()
                        .filter(row -> values(row).equals(values(present)))
                        .findFirst()
                        .ifPresent(missing::remove));
        for (Benefit row : missing) {
            sending.ask(api.benefits().create(fields(held, row)));
        }
        if (dropped.verified().isPresent()) {
            sending.ask(api.insurance().verify(verification(held, dropped.verified())));
        }
        return plan.subscription();
    }

    private boolean isHeld(Sending sending, PatientId patient, HeldPlan plan) throws IOException {
        return placing.held(sending, patient).stream()
                .anyMatch(row -> row.patPlanNum() == plan.id().number());
    }

    /** An enrollment's verification date; none is the API's empty date. */
    static Fields verification(PatPlanId plan, Optional<LocalDate> day) {
        return Fields.of("VerifyType", "PatientEnrollment")
                .and("FKey", plan.number())
                .and("DateLastVerified", ApiDates.text(day));
    }

    private static Fields fields(PatPlanId owner, Benefit row) {
        Fields fields = Fields.of("PatPlanNum", owner.number());
        values(row).forEach(fields::and);
        return fields;
    }

    /** What a row says, whoever owns it. */
    private static Map<String, Object> values(Benefit row) {
        var values = new LinkedHashMap<String, Object>();
        values.put("CovCatNum", row.covCatNum());
        values.put("BenefitType", row.benefitType());
        values.put("Percent", row.percent());
        values.put("MonetaryAmt", Money.dollars(row.monetaryAmt()));
        values.put("TimePeriod", row.timePeriod());
        values.put("QuantityQualifier", row.quantityQualifier());
        values.put("Quantity", row.quantity());
        values.put("CodeNum", row.codeNum());
        values.put("CoverageLevel", row.coverageLevel());
        values.put("CodeGroupNum", row.codeGroupNum());
        values.put("TreatArea", row.treatArea());
        return values;
    }
}
