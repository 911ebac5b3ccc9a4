package org.frontdesk.service.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The three ways to open a vault, or to make one where there is none. Each takes a while: never on the window thread. */
public final class VaultOpening {
    private VaultOpening() {}

    /** How the key is come by, once the folder is this program's alone. */
    @FunctionalInterface
    private interface KeyFor {
        VaultKey key(VaultFolder folder) throws VaultException;
    }

    /** Opens without any secret. Only for the practice on this computer, whose people are invented. */
    public static Vault byItself(Path folder) throws VaultException {
        return open(folder, any -> VaultKey.ofInventedPeople());
    }

    /**
     * Opens with the key in the keychain; a new vault's key is kept there first.
     *
     * @param vault the name of its key in the keychain
     */
    public static Vault withKeychain(Path folder, VaultKeys keychain, String vault) throws VaultException {
        return open(folder, files -> {
            Optional<VaultKey> known = keychain.vaultKey(vault);
            if (known.isPresent()) {
                return known.get();
            }
            refuseNewKey(files);
            VaultKey fresh = VaultKey.random();
            if (!keychain.keepVaultKey(vault, fresh)) {
                throw new VaultException(new VaultTrouble.NoKey("this computer has no keychain"));
            }
            return fresh;
        });
    }

    /** Whether there is a vault in the folder that a passphrase opens. */
    public static boolean asksForPassphrase(Path folder) {
        return Files.exists(folder.resolve(WrappedKey.FILE));
    }

    /** Opens with a passphrase; a new vault's key is wrapped in it. */
    public static Vault withPassphrase(Path folder, char[] passphrase) throws VaultException {
        return withPassphrase(folder, passphrase, WrappedKey.Cost.USUAL);
    }

    static Vault withPassphrase(Path folder, char[] passphrase, WrappedKey.Cost cost) throws VaultException {
        return open(folder, files -> {
            Optional<byte[]> wrapped = files.read(WrappedKey.FILE);
            if (wrapped.isPresent()) {
                return WrappedKey.unwrap(wrapped.get(), passphrase);
            }
            refuseNewKey(files);
            VaultKey fresh = VaultKey.random();
            files.write(WrappedKey.FILE, WrappedKey.wrap(fresh, passphrase, cost));
            return fresh;
        });
    }

    /** A new key would not open what is there. */
    private static void refuseNewKey(VaultFolder files) throws VaultException {
        if (files.read(KeyCheck.FILE).isPresent()) {
            throw new VaultException(new VaultTrouble.KeyGone("the key is gone of " + files.path()));
        }
    }

    @SuppressWarnings("IllegalCatch") // whatever refuses, the folder is free again
    private static Vault open(Path place, KeyFor key) throws VaultException {
        VaultFolder folder = VaultFolder.open(place);
        try {
            return Vault.in(folder, key.key(folder));
        } catch (VaultException | RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }
}
