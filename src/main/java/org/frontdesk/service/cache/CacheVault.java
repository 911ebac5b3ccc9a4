package org.frontdesk.service.cache;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.service.vault.VaultWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cached records in a vault, sealed like everything there. */
public final class CacheVault implements CacheShelf, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CacheVault.class);

    private final Vault vault;
    private final VaultWriter writer;

    /**
     * The vault stays open when this is closed.
     *
     * @param trouble hears, on any thread, of a disk that refuses
     */
    public CacheVault(Vault vault, Consumer<VaultTrouble> trouble) {
        this.vault = vault;
        this.writer = new VaultWriter(vault, trouble);
    }

    @Override
    public Optional<byte[]> get(String kind, String name) {
        try {
            return vault.get(kind, name);
        } catch (VaultException unreadable) {
            log.info("A cached record of the kind {} is read from the server again: {}", kind, unreadable.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void put(String kind, String name, Supplier<byte[]> value) {
        writer.put(kind, name, value);
    }

    @Override
    public void remove(String kind, String name) {
        writer.remove(kind, name);
    }

    @Override
    public Set<String> names(String kind) {
        try {
            return vault.list(kind).entries().stream().map(Vault.Entry::name).collect(Collectors.toUnmodifiableSet());
        } catch (VaultException unreadable) {
            log.info("The cached records of the kind {} cannot be listed: {}", kind, unreadable.getMessage());
            return Set.of();
        }
    }

    /** Waits until all records given before are on the disk; false when they are not by then. */
    public boolean flush(Duration longest) throws InterruptedException {
        return writer.flush(longest);
    }

    /** Writes what is left. */
    @Override
    public void close() {
        writer.close();
    }
}
