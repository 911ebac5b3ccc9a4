package org.frontdesk.service.signing;

/** How much of a signature the office's treatment plan sheet takes; what it does not take stays on the stored PDF. */
public enum SignedFields {
    /** Both signatures with their typed names. */
    ALL,
    /** The patient's signature and typed name. */
    PATIENT_WITH_NAME,
    /** The patient's signature alone, for which every sheet has a place. */
    PATIENT;

    /** What to try after this was refused; the last stays the last. */
    public SignedFields less() {
        return this == ALL ? PATIENT_WITH_NAME : PATIENT;
    }
}
