package org.frontdesk.service.connection;

import java.util.Optional;
import org.frontdesk.service.vault.VaultKeys;

/**
 * Where the keys of a server are kept, by its address, and the keys of vaults. Its methods may wait for the person to unlock it: never on
 * the window thread.
 */
public interface Keychain extends VaultKeys {
    Optional<Keys> find(String address);

    /** Keeps the keys, in place of older ones. */
    void keep(String address, Keys keys);

    /** Whether the keys are still there when the program starts again. */
    boolean lasts();
}
