package org.frontdesk.service.signing;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;

/**
 * The key that this desk seals with on a connection. It lies in the connection's vault, whose own key is in the system's keychain; without
 * a vault it lasts until the program ends. Never asked on the window thread.
 */
public final class SealKeys {
    private static final String KIND = "sealkey";
    private static final String NAME = "practice";

    private final KnownCertificates known;
    private final InstantSource clock;
    private Optional<Vault> vault;
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
     * @throws VaultException when the vault cannot be used, or the key in it is damaged
     */
    public synchronized SealKey key(String practice) throws IOException {
        if (key.isEmpty()) {
            Optional<SealKey> kept = kept();
            use(kept.isPresent() ? kept.get() : fresh(practice));
        }
        return key.get();
    }

    /** Takes the key of another desk, so that all desks of a practice seal with one. What was sealed before still counts here. */
    public synchronized void take(SealKey other) throws IOException {
        keep(other);
        use(other);
    }

    /** Goes on with a vault that opened only now: with its key if it has one, else the key of this run is kept there. */
    public synchronized void use(Vault opened) throws IOException {
        vault = Optional.of(opened);
        Optional<SealKey> kept = kept();
        if (kept.isPresent()) {
            use(kept.get());
        } else if (key.isPresent()) {
            keep(key.get());
        }
    }

    private void use(SealKey one) throws IOException {
        known.add(one.certificate());
        key = Optional.of(one);
    }

    private Optional<SealKey> kept() throws VaultException {
        Optional<byte[]> secret = vault.isPresent() ? vault.get().get(KIND, NAME) : Optional.empty();
        try {
            return secret.isPresent() ? Optional.of(SealKey.ofSecret(secret.get())) : Optional.empty();
        } catch (SealTrouble damaged) {
            throw new VaultException(new VaultTrouble.Damaged("the practice's key: " + damaged.getMessage()));
        }
    }

    private SealKey fresh(String practice) throws VaultException {
        try {
            SealKey made = SealKey.make(practice, clock.instant());
            keep(made);
            return made;
        } catch (SealTrouble impossible) {
            throw new IllegalStateException("No key could be made", impossible);
        }
    }

    private void keep(SealKey some) throws VaultException {
        if (vault.isPresent()) {
            vault.get().put(KIND, NAME, some.toSecret());
        }
    }
}
