package org.frontdesk.service.connection;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import org.frontdesk.service.vault.VaultKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keychain of the operating system. It is looked for at the first use; where there is none, or it refuses, keys are kept for this run of
 * the program only.
 */
public final class SystemKeychain implements Keychain {
    private static final Logger log = LoggerFactory.getLogger(SystemKeychain.class);
    private static final String SERVICE = "Frontdesk";
    private static final String VAULTS = "Frontdesk vault";
    /** Stands in no key: keys are letters and digits. */
    private static final String BETWEEN = "/";

    private final Keychain fallback = new SessionKeychain();
    private Optional<Keyring> system = Optional.empty();
    private boolean lookedFor;
    private boolean refused;

    @Override
    public synchronized Optional<Keys> find(String address) {
        Optional<Keys> ofThisRun = fallback.find(address);
        if (ofThisRun.isPresent()) {
            return ofThisRun;
        }
        try {
            return system().isPresent() ? read(system.get().getPassword(SERVICE, address)) : Optional.empty();
        } catch (PasswordAccessException none) {
            log.info("The keychain holds no keys for {}: {}", address, none.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void keep(String address, Keys keys) {
        fallback.keep(address, keys);
        try {
            if (system().isPresent()) {
                system.get().setPassword(SERVICE, address, keys.developer() + BETWEEN + keys.customer());
                refused = false;
            }
        } catch (PasswordAccessException locked) {
            refused = true;
            log.warn(
                    "The keychain did not take the keys for {}; they are kept until the program ends", address, locked);
        }
    }

    @Override
    public synchronized boolean lasts() {
        return system().isPresent() && !refused;
    }

    @Override
    public synchronized Optional<VaultKey> vaultKey(String vault) {
        try {
            return system().isPresent()
                    ? Optional.ofNullable(system.get().getPassword(VAULTS, vault))
                            .flatMap(VaultKey::ofSecret)
                    : Optional.empty();
        } catch (PasswordAccessException none) {
            log.info("The keychain holds no key of the vault {}: {}", vault, none.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public synchronized boolean keepVaultKey(String vault, VaultKey key) {
        try {
            if (system().isPresent()) {
                system.get().setPassword(VAULTS, vault, key.toSecret());
            }
        } catch (PasswordAccessException locked) {
            log.warn("The keychain did not take the key of the vault {}", vault, locked);
            return false;
        }
        return vaultKey(vault).filter(key::equals).isPresent();
    }

    // Backends fail with unchecked exceptions too, such as a missing session bus; every one means that there is no
    // keychain.
    @SuppressWarnings("IllegalCatch")
    private Optional<Keyring> system() {
        if (!lookedFor) {
            lookedFor = true;
            try {
                system = Optional.of(Keyring.create());
            } catch (BackendNotSupportedException | RuntimeException | LinkageError none) {
                log.info("This system has no keychain: {}", none.getMessage());
            }
        }
        return system;
    }

    private static Optional<Keys> read(String secret) {
        int between = secret == null ? -1 : secret.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : Optional.of(new Keys(secret.substring(0, between), secret.substring(between + 1)));
    }
}
