package org.frontdesk.service.vault;

import java.util.Optional;

/** Where the keys of vaults lie between two runs of the program: the system's keychain. Never asked on the window thread. */
public interface VaultKeys {
    /** The key of the vault of that name. */
    Optional<VaultKey> vaultKey(String vault);

    /** Keeps a vault's key; false when it would not be there at the next start, and then nothing may be sealed with it. */
    boolean keepVaultKey(String vault, VaultKey key);
}
