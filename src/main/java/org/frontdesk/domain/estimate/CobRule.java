package org.frontdesk.domain.estimate;

/** How a plan that is not the first takes account of what earlier plans pay. */
public enum CobRule {
    BASIC,
    STANDARD,
    CARVE_OUT,
    SECONDARY_MEDICAID
}
