package org.frontdesk.service.drafts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultKeys;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.service.vault.VaultTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vaults of unsaved work, one for each connection. Once opened, a vault is this program's until it ends. */
public final class DraftVaults implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DraftVaults.class);

    private final Path folder;
    private final VaultKeys keychain;
    private final Consumer<VaultTrouble> trouble;
    private final Map<ConnectionProfile, DraftVault> open = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Where unsaved work is kept, and the vault when it is in one. */
    public record Opened(DraftPlace place, Optional<DraftVault> vault) {}

    /**
     * @param folder holds the vaults
     * @param trouble hears, on any thread, of what goes wrong with an open vault
     */
    public DraftVaults(Path folder, VaultKeys keychain, Consumer<VaultTrouble> trouble) {
        this.folder = folder;
        this.keychain = keychain;
        this.trouble = trouble;
    }

    /** Opens the vault of a connection, or finds it open. It may wait for the keychain: never on the window thread. */
    public synchronized Opened open(ConnectionProfile profile) {
        try {
            DraftVault vault = open.get(profile);
            if (vault == null) {
                vault = newly(profile);
                open.put(profile, vault);
                if (closed) {
                    close(vault);
                }
            }
            return new Opened(
                    profile.isPractice() ? new DraftPlace.OpenVault() : new DraftPlace.SealedVault(),
                    Optional.of(vault));
        } catch (VaultException refused) {
            log.warn("Unsaved work stays in memory: {}", refused.getMessage());
            return new Opened(new DraftPlace.Memory(refused.trouble()), Optional.empty());
        }
    }

    /** Writes what is left and closes all vaults; one that is waiting for the keychain is not waited for. */
    @Override
    public void close() {
        closed = true;
        open.values().forEach(DraftVaults::close);
        open.clear();
    }

    private static void close(DraftVault vault) {
        try {
            vault.close();
        } catch (VaultException refused) {
            log.warn("A vault did not close", refused);
        }
    }

    private DraftVault newly(ConnectionProfile profile) throws VaultException {
        Vault vault = profile.isPractice()
                ? VaultOpening.byItself(folder.resolve("practice"))
                : VaultOpening.withKeychain(folder.resolve(name(profile)), keychain, profile.address());
        try {
            return new DraftVault(vault, trouble);
        } catch (VaultException unreadable) {
            vault.close();
            throw unreadable;
        }
    }

    /** A folder's name made of the address. */
    private static String name(ConnectionProfile profile) {
        return UUID.nameUUIDFromBytes(profile.address().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
