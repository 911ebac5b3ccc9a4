package org.frontdesk.verify;

/** How a verdict is to be taken. */
public enum Tone {
    GOOD,
    /** Whole, and yet nobody here knows whose it is, or something moved since. */
    LOOK,
    BAD
}
