package org.frontdesk.service.signing;

import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.TreatmentPlan;

/** What signing changes on the server, each a write of its own in the queue that yields the plan as it is then. */
public sealed interface SigningWrite {
    PatientId patient();

    TreatmentPlanId plan();

    /** The plan's heading, to name it by. */
    String heading();

    /**
     * Stores the PDF and signs.
     *
     * @param fields how much of the signature to send to the server
     * @param earlier what a refused try of the same order did
     */
    record Sign(SigningOrder order, SignedFields fields, SigningProgress earlier) implements SigningWrite {
        @Override
        public PatientId patient() {
            return order.sheet().patient();
        }

        @Override
        public TreatmentPlanId plan() {
            return order.sheet().plan().id();
        }

        @Override
        public String heading() {
            return order.sheet().plan().details().heading();
        }
    }

    /**
     * Takes all signatures off the plan, with their names, which unlocks its lines. The stored PDF stays.
     *
     * @param signed the plan as the person saw it
     * @param reason why, for the journal
     * @param by who takes it off, with the role in which
     */
    record Clear(PatientId patient, TreatmentPlan signed, String reason, String by) implements SigningWrite {
        @Override
        public TreatmentPlanId plan() {
            return signed.id();
        }

        @Override
        public String heading() {
            return signed.details().heading();
        }
    }
}
