package org.frontdesk.service.desk;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.CacheVault;
import org.frontdesk.service.drafts.DraftVault;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.VaultJournal;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;

/** What this desk keeps of one connection, in one vault. Made away from the window thread. */
public final class DeskVault implements AutoCloseable {
    private final Vault vault;
    private final DraftVault drafts;
    private final CacheVault cache;
    private final Journal journal;

    /**
     * Reads what lies in the vault, which is closed with this.
     *
     * @param who says who is at the desk, on any thread
     * @param trouble hears, on any thread, of damaged records and of a disk that refuses
     */
    DeskVault(Vault vault, Supplier<String> who, Consumer<VaultTrouble> trouble) throws VaultException {
        this.vault = vault;
        this.drafts = new DraftVault(vault, trouble);
        this.cache = new CacheVault(vault, trouble);
        this.journal = new VaultJournal(vault, who, Clock.systemDefaultZone(), trouble);
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

    /** What was seen and done on the connection. */
    public Journal journal() {
        return journal;
    }

    /** Writes what is left and lets another program have the vault. */
    @Override
    public void close() throws VaultException {
        drafts.close();
        cache.close();
        journal.close();
        vault.close();
    }
}
