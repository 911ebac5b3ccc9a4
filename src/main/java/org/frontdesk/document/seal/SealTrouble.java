package org.frontdesk.document.seal;

/** A key, a certificate or a file that cannot be used; the message says why and holds no secret. */
public final class SealTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    public SealTrouble(String message) {
        super(message);
    }

    public SealTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
