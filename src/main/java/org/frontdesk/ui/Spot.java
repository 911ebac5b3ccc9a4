package org.frontdesk.ui;

import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.TreatmentPlanId;

/** A row of a patient's screens that another screen points at. */
public sealed interface Spot {
    /** Where the row is found. */
    PatientTab tab();

    /** A benefit row of one of the patient's plans. */
    record OfBenefit(PatPlanId plan, BenefitId row) implements Spot {
        @Override
        public PatientTab tab() {
            return PatientTab.BENEFITS;
        }
    }

    /** A procedure of a treatment plan. */
    record OfProcedure(TreatmentPlanId plan, ProcedureId procedure) implements Spot {
        @Override
        public PatientTab tab() {
            return PatientTab.TREATMENT_PLANS;
        }
    }

    /** The patient's discount plan. */
    record OfDiscountPlan() implements Spot {
        @Override
        public PatientTab tab() {
            return PatientTab.COVERAGE;
        }
    }

    /** One of the patient's plans. */
    record OfCoverage(PatPlanId plan) implements Spot {
        @Override
        public PatientTab tab() {
            return PatientTab.COVERAGE;
        }
    }
}
