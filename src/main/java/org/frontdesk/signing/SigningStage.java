package org.frontdesk.signing;

/** How far the ceremony has come. */
public enum SigningStage {
    /** The plan is read and signed. */
    READING,
    /** A try is under way. */
    SENDING,
    /** A step failed after something was done; the same signing can go on. */
    STOPPED,
    /** The plan is signed. */
    SIGNED,
    /** Whether to take the signature off is being asked. */
    CLEARING
}
