package org.frontdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.vault.VaultKey;

/** A keychain in a file, where a program that is killed is to find its keys again. */
public final class KeptKeychain implements Keychain {
    private static final String DEVELOPER = "developer ";
    private static final String CUSTOMER = "customer ";
    private static final String VAULT = "vault ";

    private final Path file;

    public KeptKeychain(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<Keys> find(String address) {
        Properties kept = read();
        return Optional.ofNullable(kept.getProperty(DEVELOPER + address))
                .map(developer -> new Keys(developer, kept.getProperty(CUSTOMER + address)));
    }

    @Override
    public synchronized void keep(String address, Keys keys) {
        Properties kept = read();
        kept.setProperty(DEVELOPER + address, keys.developer());
        kept.setProperty(CUSTOMER + address, keys.customer());
        write(kept);
    }

    @Override
    public boolean lasts() {
        return true;
    }

    @Override
    public synchronized Optional<VaultKey> vaultKey(String vault) {
        return Optional.ofNullable(read().getProperty(VAULT + vault)).flatMap(VaultKey::ofSecret);
    }

    @Override
    public synchronized boolean keepVaultKey(String vault, VaultKey key) {
        Properties kept = read();
        kept.setProperty(VAULT + vault, key.toSecret());
        write(kept);
        return true;
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return kept;
    }

    private void write(Properties kept) {
        try (var out = Files.newBufferedWriter(file)) {
            kept.store(out, "");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
