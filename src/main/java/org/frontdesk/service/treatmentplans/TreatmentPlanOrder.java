package org.frontdesk.service.treatmentplans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;

/**
 * Something to be done to a patient's treatment plans, each a write of its own in the queue.
 *
 * @param <R> what it yields
 */
public sealed interface TreatmentPlanOrder<R> {
    PatientId patient();

    /** The heading of the plan it is about. */
    String heading();

    /**
     * Makes an inactive plan. An empty heading or note, or no kind, leaves the choice to the practice's settings.
     *
     * @param before the plans that were there when the person asked
     */
    record Create(PatientId patient, String heading, String note, Optional<PlanKind> kind, Set<TreatmentPlanId> before)
            implements TreatmentPlanOrder<TreatmentPlan> {
        public Create {
            before = Set.copyOf(before);
        }
    }

    /** Sends the details in which {@code to} differs from {@code from}. */
    record Change(PatientId patient, TreatmentPlanId plan, PlanDetails from, PlanDetails to)
            implements TreatmentPlanOrder<TreatmentPlan> {
        @Override
        public String heading() {
            return to.heading();
        }
    }

    /**
     * Freezes an unsigned copy of an active or inactive plan; the plan itself stays.
     *
     * @param presenter the user who shows it to the patient, 0 for none
     * @param before the plans that were there when the person asked
     */
    record SaveCopy(
            PatientId patient, TreatmentPlanId plan, String heading, long presenter, Set<TreatmentPlanId> before)
            implements TreatmentPlanOrder<TreatmentPlan> {
        public SaveCopy {
            before = Set.copyOf(before);
        }
    }

    /**
     * Freezes a copy whose note begins with a word of its own, which stands on the paper too: what moved since another copy, or how
     * the patient pays.
     *
     * @param presenter the user who shows it to the patient, 0 for none
     * @param mark put before the copy's note
     * @param before the plans that were there when the person asked
     */
    record Renew(
            PatientId patient,
            TreatmentPlanId plan,
            String heading,
            long presenter,
            String mark,
            Set<TreatmentPlanId> before)
            implements TreatmentPlanOrder<TreatmentPlan> {
        public Renew {
            before = Set.copyOf(before);
        }
    }

    /** Deletes the plan, and with a saved one its lines. Nothing brings them back. */
    record Delete(PatientId patient, TreatmentPlanId plan, String heading)
            implements TreatmentPlanOrder<TreatmentPlanId> {}

    /**
     * Makes a deleted inactive plan again, under a new number, with its procedures.
     *
     * @param ties the procedures with their priorities, by number
     * @param before the plans that were there when the person asked
     */
    record Restore(PatientId patient, PlanDetails details, List<Tie> ties, Set<TreatmentPlanId> before)
            implements TreatmentPlanOrder<TreatmentPlan> {
        public Restore {
            ties = List.copyOf(ties);
            before = Set.copyOf(before);
        }

        @Override
        public String heading() {
            return details.heading();
        }
    }

    /**
     * A procedure on a plan.
     *
     * @param priority by number, 0 for none
     */
    record Tie(long procedure, long priority) {}

    /**
     * Gives a procedure of an active or inactive plan another priority.
     *
     * @param attachment the server's number of the tie between plan and procedure
     * @param from the priority that the person saw, 0 for none
     */
    record Urgency(PatientId patient, TreatmentPlanId plan, String heading, long attachment, long from, long to)
            implements TreatmentPlanOrder<Long> {}

    /**
     * Changes or removes one line of a saved plan; yields the line as it is then, empty for one removed.
     *
     * @param from the line as the person saw it
     * @param to empty to remove it
     */
    record Line(
            PatientId patient,
            TreatmentPlanId plan,
            String heading,
            PlanLineId line,
            PlanLine from,
            Optional<PlanLine> to)
            implements TreatmentPlanOrder<Optional<StoredLine>> {}
}
