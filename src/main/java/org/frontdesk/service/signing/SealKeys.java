package org.frontdesk.service.signing;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;

/**
 * The key that this desk seals with on a connection. It lies in the connection's vault, whose own key is in the system's keychain; without
 * a vault it lasts until the program ends. Never asked on the window thread.
 */
public final class SealKeys {
    private static final String KIND = "sealkey";
    private static final String NAME = "practice";

    private final Optional<Vault> vault;
    private final KnownCertificates known;
    private final InstantSource clock;
    private Optional<SealKey> key = Optional.empty();

    /**
     * @param vault where the key is kept, empty where nothing is
     * @param known hears of its certificate, so that its seals count on this computer
     */
    public SealKeys(Optional<Vault> vault, KnownCertificates known, InstantSource clock) {
        this.vault = vault;
        this.known = known;
        this.clock = clock;
    }

    /**
     * The key, made at the first call.
     *
     * @param practice that a new key's certificate names
     */
    public synchronized SealKey key(String practice) throws IOException {
        if (key.isEmpty()) {
            try {
                Optional<SealKey> kept = kept();
                key = Optional.of(kept.isPresent() ? kept.get() : fresh(practice));
            } catch (SealTrouble | VaultException refused) {
                throw new IOException("The practice's key cannot be used: " + refused.getMessage(), refused);
            }
            known.add(key.get().certificate());
        }
        return key.get();
    }

    /** Takes the key of another desk, so that all desks of a practice seal with one. What was sealed before still counts here. */
    public synchronized void take(SealKey other) throws IOException {
        try {
            keep(other);
        } catch (VaultException refused) {
            throw new IOException("The practice's key was not kept: " + refused.getMessage(), refused);
        }
        key = Optional.of(other);
        known.add(other.certificate());
    }

    private Optional<SealKey> kept() throws VaultException, SealTrouble {
        Optional<byte[]> secret = vault.isPresent() ? vault.get().get(KIND, NAME) : Optional.empty();
        return secret.isPresent() ? Optional.of(SealKey.ofSecret(secret.get())) : Optional.empty();
    }

    private SealKey fresh(String practice) throws VaultException, SealTrouble {
        SealKey made = SealKey.make(practice, clock.instant());
        keep(made);
        return made;
    }

    private void keep(SealKey some) throws VaultException {
        if (vault.isPresent()) {
            vault.get().put(KIND, NAME, some.toSecret());
        }
    }
}
