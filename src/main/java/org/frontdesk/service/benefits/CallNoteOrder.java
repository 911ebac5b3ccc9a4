package org.frontdesk.service.benefits;

import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;

/** A note of a benefits call that is to stand below what is written already. */
public sealed interface CallNoteOrder {
    /** What is appended. */
    String text();

    /** Into the PlanNote of a plan, for everybody on it. */
    record OfPlan(PlanId plan, String text) implements CallNoteOrder {}

    /** Into the SubscNote of the subscription through which a patient holds a plan. */
    record OfPatient(PatientId patient, PatPlanId held, String text) implements CallNoteOrder {}
}
