package org.frontdesk.service.treatmentplans;

/**
 * Something of the practice's that a plan or a line can point to: a priority, a person, a user.
 *
 * @param number the server's key of it, 0 for none
 */
public record Choice(long number, String name) {
    @Override
    public String toString() {
        return name;
    }
}
