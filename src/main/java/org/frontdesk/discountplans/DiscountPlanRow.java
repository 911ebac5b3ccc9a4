package org.frontdesk.discountplans;

/**
 * A plan in the list.
 *
 * @param key tells the rows apart; below 0 for a plan that was not saved yet
 * @param edited whether it has changes that were not saved
 */
record DiscountPlanRow(
        long key,
        String description,
        String feeSchedule,
        String adjustmentType,
        String annualMax,
        boolean hidden,
        boolean edited) {}
