package org.frontdesk.service.benefits;

/**
 * How many patients a row of a plan holds for.
 *
 * @param patients everybody who holds the plan; with {@code atLeast} there may be more
 */
public record PlanReach(int patients, boolean atLeast) {}
