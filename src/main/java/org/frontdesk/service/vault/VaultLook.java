package org.frontdesk.service.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Opens a vault to read in it, also while the program has it open; nothing in it is changed.
 *
 * @param keychain is asked for the key of a vault that has no passphrase
 * @param name of the key in the keychain, when it is known
 * @param passphrase is asked only for a vault that has one
 */
public record VaultLook(VaultKeys keychain, Optional<String> name, Supplier<char[]> passphrase) {
    /**
     * The vault in the folder. Takes a while: never on the window thread.
     *
     * @throws VaultException also when there is no vault
     */
    public Vault at(Path place) throws VaultException {
        if (!Files.isDirectory(place)) {
            throw new VaultException(new VaultTrouble.Unreachable("no such folder: " + place));
        }
        VaultFolder folder = VaultFolder.look(place);
        Optional<byte[]> wrapped = folder.read(WrappedKey.FILE);
        if (wrapped.isPresent()) {
            char[] phrase = passphrase.get();
            VaultKey key = WrappedKey.unwrap(wrapped.get(), phrase);
            Arrays.fill(phrase, '\0');
            return Vault.in(folder, key);
        }
        if (folder.read(KeyCheck.FILE).isEmpty() && folder.names("", ".sealed").isEmpty()) {
            throw new VaultException(new VaultTrouble.Unreachable("no vault in " + place));
        }
        return opensByItself(folder) ? Vault.in(folder, VaultKey.ofInventedPeople()) : Vault.in(folder, kept());
    }

    private VaultKey kept() throws VaultException {
        return name.flatMap(keychain::vaultKey)
                .orElseThrow(() -> new VaultException(new VaultTrouble.KeyGone("no key in the keychain")));
    }

    private static boolean opensByItself(VaultFolder folder) throws VaultException {
        try (Vault vault = Vault.in(folder, VaultKey.ofInventedPeople())) {
            return true;
        } catch (VaultException refused) {
            if (refused.trouble() instanceof VaultTrouble.WrongKey) {
                return false;
            }
            throw refused;
        }
    }
}
