package org.frontdesk.domain.signing;

/** Why the ceremony cannot go on yet. */
public enum Obstacle {
    SIGNER_IS_MINOR,
    NO_NAME,
    NO_RELATION,
    NO_AUTHORITY,
    NO_IDENTITY,
    NO_WITNESS,
    NO_PRACTICE_NAME,
    NO_PRACTICE_INK,
    SAMPLE_NOT_OPENED,
    NO_CONSENT,
    PAGES_NOT_SEEN,
    STATEMENT_NOT_TICKED,
    NO_INK
}
