package org.frontdesk.domain.estimate;

/** How far an amount can be relied on, the least first. */
public enum Certainty {
    /** What would decide it is not known. */
    UNKNOWN,
    /** It may be more or less. */
    ABOUT,
    /** The plan pays this or less, so the patient pays this or more. */
    LIMIT,
    /** Everything that decides it was known. */
    EXACT;

    /** The lesser of two. */
    public Certainty and(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
