package org.frontdesk.service.desk;

import java.util.function.Consumer;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.CacheVault;
import org.frontdesk.service.drafts.DraftVault;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;

/** What this desk keeps of one connection, in one vault. Made away from the window thread. */
public final class DeskVault implements AutoCloseable {
    private final Vault vault;
    private final DraftVault drafts;
    private final CacheVault cache;

    /**
     * Reads what lies in the vault, which is closed with this.
     *
     * @param trouble hears, on any thread, of damaged records and of a disk that refuses
     */
    DeskVault(Vault vault, Consumer<VaultTrouble> trouble) throws VaultException {
        this.vault = vault;
        this.drafts = new DraftVault(vault, trouble);
        this.cache = new CacheVault(vault, trouble);
    }

    /** The records themselves, for those who keep records of their own kind there. */
    public Vault vault() {
        return vault;
    }

    public DraftVault drafts() {
        return drafts;
    }

    /** Where what the server said is kept. */
    public CacheShelf cache() {
        return cache;
    }

    /** Writes what is left and lets another program have the vault. */
    @Override
    public void close() throws VaultException {
        drafts.close();
        cache.close();
        vault.close();
    }
}
