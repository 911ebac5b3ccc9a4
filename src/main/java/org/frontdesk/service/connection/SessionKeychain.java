package org.frontdesk.service.connection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdesk.service.vault.VaultKey;

/** Keeps keys in memory until the program ends, where the system has no keychain. */
public final class SessionKeychain implements Keychain {
    private final Map<String, Keys> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Keys> find(String address) {
        return Optional.ofNullable(kept.get(address));
    }

    @Override
    public void keep(String address, Keys keys) {
        kept.put(address, keys);
    }

    @Override
    public boolean lasts() {
        return false;
    }

    @Override
    public Optional<VaultKey> vaultKey(String vault) {
        return Optional.empty();
    }

    @Override
    public boolean keepVaultKey(String vault, VaultKey key) {
        return false;
    }
}
