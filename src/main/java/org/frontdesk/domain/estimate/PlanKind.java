package org.frontdesk.domain.estimate;

/** How a plan reckons. */
public enum PlanKind {
    CATEGORY_PERCENT,
    PPO,
    FLAT_COPAY,
    CAPITATION,
    PPO_FIXED_BENEFIT;

    boolean isPpo() {
        return this == PPO || this == PPO_FIXED_BENEFIT;
    }

    /** Whether benefit rows say the percentage; the others pay everything above the copay. */
    boolean readsPercentages() {
        return this == CATEGORY_PERCENT || this == PPO;
    }
}
