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
    /** By their folders, since two ways to one address share one. */
    private final Map<Path, Opened> open = new ConcurrentHashMap<>();

    private volatile boolean closed;

    @FunctionalInterface
    private interface Opening {
        Vault vault() throws VaultException;
    }

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

    /**
     * Opens the vault of a connection, or finds it open. It may wait for the keychain: never on the window thread. A vault with a passphrase
     * stays locked.
     */
    public synchronized Opened open(ConnectionProfile profile) {
        Path place = folder(folder, profile);
        if (profile.isPractice()) {
            return open(place, new KeepingPlace.OpenVault(), () -> VaultOpening.byItself(place));
        }
        if (!open.containsKey(place) && VaultOpening.asksForPassphrase(place)) {
            return new Opened(new KeepingPlace.Locked(), Optional.empty());
        }
        return open(
                place,
                new KeepingPlace.SealedVault(),
                () -> VaultOpening.withKeychain(place, keychain, profile.address()));
    }

    /** Opens the vault of a connection with its passphrase, or makes one with it. It takes a second: never on the window thread. */
    public synchronized Opened open(ConnectionProfile profile, char[] passphrase) {
        Path place = folder(folder, profile);
        return open(place, new KeepingPlace.PassphraseVault(), () -> VaultOpening.withPassphrase(place, passphrase));
    }

    private Opened open(Path place, KeepingPlace kind, Opening opening) {
        try {
            Opened known = open.get(place);
            if (known == null) {
                known = new Opened(kind, Optional.of(desk(opening.vault())));
                open.put(place, known);
                if (closed) {
                    close(known);
                }
            }
            return known;
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

    private static void close(Opened opened) {
        try {
            if (opened.vault().isPresent()) {
                opened.vault().get().close();
            }
        } catch (VaultException refused) {
            log.warn("A vault did not close", refused);
        }
    }

    private DeskVault desk(Vault vault) throws VaultException {
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
