package org.frontdesk.practice.demo;

/**
 * What one plan does for one procedure, in cents.
 *
 * @param allowed what the plan lets the practice charge
 * @param base the payment before deductible and limits
 * @param writeOff what the practice forgives by contract, -1 for no contract
 * @param note why less is paid, "" for none
 */
record Estimate(
        long allowed, int percent, long deductible, long base, long pays, long writeOff, long copay, String note) {
    long forgiven() {
        return Math.max(0, writeOff);
    }
}
