package org.frontdesk.domain.benefit;

/** Whom a benefit row belongs to: everybody on the plan, or one patient whose row overrides the plan's. */
public enum BenefitOwner {
    PLAN,
    PATIENT
}
