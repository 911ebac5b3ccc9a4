package org.frontdesk.api;

import java.util.Comparator;
import java.util.List;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;

/** The API pages TreatPlans, TreatPlanAttaches and ProcTPs. */
public final class TreatPlansApi {
    private final ApiClient client;

    TreatPlansApi(ApiClient client) {
        this.client = client;
    }

    /** All plans of the patient, in every status. */
    public ApiCall<List<TreatPlan>> ofPatient(PatientId patient) {
        return client.list(ApiPath.of("treatplans").where("PatNum", patient), TreatPlan.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patNum() == patient.number())
                        .toList());
    }

    /** Makes an inactive plan; PatNum is required, Heading, Note and TPType may follow. */
    public ApiCall<TreatPlan> create(Fields fields) {
        return client.post(ApiPath.of("treatplans"), fields, TreatPlan.class);
    }

    /** Freezes a copy of an active or inactive plan; TreatPlanNum is required, Heading and UserNumPresenter may follow. */
    public ApiCall<TreatPlan> save(Fields fields) {
        return client.post(ApiPath.of("treatplans", "Saved"), fields, TreatPlan.class);
    }

    public ApiCall<TreatPlan> change(TreatmentPlanId plan, Fields fields) {
        return client.put(ApiPath.of("treatplans", plan.number()), fields, TreatPlan.class);
    }

    /** Deletes the plan, and with a saved one its lines. */
    public ApiCall<Void> delete(TreatmentPlanId plan) {
        return client.delete(ApiPath.of("treatplans", plan.number()));
    }

    /** The procedures of an active or inactive plan. */
    public ApiCall<List<TreatPlanAttach>> attached(TreatmentPlanId plan) {
        return client.list(ApiPath.of("treatplanattaches").where("TreatPlanNum", plan), TreatPlanAttach.class);
    }

    /** Puts a procedure on a plan; TreatPlanNum and ProcNum are required, Priority may follow. */
    public ApiCall<TreatPlanAttach> attach(Fields fields) {
        return client.post(ApiPath.of("treatplanattaches"), fields, TreatPlanAttach.class);
    }

    /** Changes how urgent a procedure is on a plan; Priority is the only field. */
    public ApiCall<TreatPlanAttach> changeAttached(long attachment, Fields fields) {
        return client.put(ApiPath.of("treatplanattaches", attachment), fields, TreatPlanAttach.class);
    }

    /** The lines of a saved plan in their fixed order. */
    public ApiCall<List<ProcTP>> lines(TreatmentPlanId plan) {
        return client.list(ApiPath.of("proctps").where("TreatPlanNum", plan), ProcTP.class)
                .map(rows -> rows.stream()
                        .sorted(Comparator.comparingInt(ProcTP::itemOrder))
                        .toList());
    }

    /** Refused once the plan is signed; the server does not rebalance the amounts. */
    public ApiCall<ProcTP> changeLine(PlanLineId line, Fields fields) {
        return client.put(ApiPath.of("proctps", line.number()), fields, ProcTP.class);
    }

    /** Refused once the plan is signed. */
    public ApiCall<Void> deleteLine(PlanLineId line) {
        return client.delete(ApiPath.of("proctps", line.number()));
    }
}
