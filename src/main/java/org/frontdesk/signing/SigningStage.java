package org.frontdesk.signing;

/** How far the signing of a plan has come, at the desk. */
public enum SigningStage {
    /** The desk says who signs. */
    PREPARING,
    /** The patient has the screen. */
    PRESENTING,
    /** A try is under way. */
    SENDING,
    /** A step failed; the same signing can go on. */
    STOPPED,
    /** The plan is signed. */
    SIGNED,
    /** The patient signs on paper. */
    ON_PAPER,
    /** The patient declined. */
    DECLINED,
    /** Whether to take the signature off is being asked. */
    CLEARING
}
