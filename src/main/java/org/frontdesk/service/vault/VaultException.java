package org.frontdesk.service.vault;

import java.io.IOException;

/** A vault cannot be used; the trouble says why. */
public final class VaultException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient VaultTrouble trouble;

    public VaultException(VaultTrouble trouble) {
        super(trouble.getClass().getSimpleName() + ": " + trouble.detail());
        this.trouble = trouble;
    }

    public VaultException(VaultTrouble trouble, IOException cause) {
        this(trouble);
        initCause(cause);
    }

    public VaultTrouble trouble() {
        return trouble;
    }
}
