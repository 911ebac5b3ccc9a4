package org.frontdesk.service.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultKeys;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.service.vault.VaultTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vaults of this desk, one for each connection. Once opened, a vault is this program's until it ends. */
public final class DeskVaults implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeskVaults.class);

    private final Path folder;
    private final VaultKeys keychain;
    private final Supplier<String> who;
    private final Consumer<VaultTrouble> trouble;
    private final Map<ConnectionProfile, DeskVault> open = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Where things are kept, and the vault when they are in one. */
    public record Opened(KeepingPlace place, Optional<DeskVault> vault) {}

    /**
     * @param folder holds the vaults
     * @param who says who is at the desk, on any thread
     * @param trouble hears, on any thread, of what goes wrong with an open vault
     */
    public DeskVaults(Path folder, VaultKeys keychain, Supplier<String> who, Consumer<VaultTrouble> trouble) {
        this.folder = folder;
        this.keychain = keychain;
        this.who = who;
        this.trouble = trouble;
    }

    /** Opens the vault of a connection, or finds it open. It may wait for the keychain: never on the window thread. */
    public synchronized Opened open(ConnectionProfile profile) {
        try {
            DeskVault vault = open.get(profile);
            if (vault == null) {
                vault = newly(profile);
                open.put(profile, vault);
                if (closed) {
                    close(vault);
                }
            }
            return new Opened(
                    profile.isPractice() ? new KeepingPlace.OpenVault() : new KeepingPlace.SealedVault(),
                    Optional.of(vault));
        } catch (VaultException refused) {
            log.warn("What is kept stays in memory: {}", refused.getMessage());
            return new Opened(new KeepingPlace.Memory(refused.trouble()), Optional.empty());
        }
    }

    /** Tells of trouble with what somebody else keeps in an open vault. */
    public void hear(VaultTrouble what) {
        trouble.accept(what);
    }

    /** Writes what is left and closes all vaults; one that is waiting for the keychain is not waited for. */
    @Override
    public void close() {
        closed = true;
        open.values().forEach(DeskVaults::close);
        open.clear();
    }

    private static void close(DeskVault vault) {
        try {
            vault.close();
        } catch (VaultException refused) {
            log.warn("A vault did not close", refused);
        }
    }

    private DeskVault newly(ConnectionProfile profile) throws VaultException {
        Path place = folder(folder, profile);
        Vault vault = profile.isPractice()
                ? VaultOpening.byItself(place)
                : VaultOpening.withKeychain(place, keychain, profile.address());
        try {
            return new DeskVault(vault, who, trouble);
        } catch (VaultException unreadable) {
            vault.close();
            throw unreadable;
        }
    }

    /** The folder of a connection's vault; its name is made of the address. */
    public static Path folder(Path vaults, ConnectionProfile profile) {
        byte[] address = profile.address().getBytes(StandardCharsets.UTF_8);
        return vaults.resolve(
                profile.isPractice()
                        ? "practice"
                        : UUID.nameUUIDFromBytes(address).toString());
    }
}
