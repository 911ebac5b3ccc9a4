package org.frontdesk.service.discountplans;

/**
 * A row of the practice's lists that a plan can point to.
 *
 * @param number the server's key of it
 * @param hidden no longer offered, but still the choice of some plan
 */
public record Choice(long number, String name, boolean hidden) {
    @Override
    public String toString() {
        return name;
    }
}
