package org.frontdesk.domain;

/** A subscriber on a plan, by the server's InsSubNum. */
public record SubscriptionId(long number) {
    public SubscriptionId {
        if (number <= 0) {
            throw new IllegalArgumentException("SubscriptionId must be above 0 but was " + number);
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
