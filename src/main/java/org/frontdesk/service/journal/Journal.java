package org.frontdesk.service.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.service.vault.VaultException;

/** The journal of one connection. Adding to it never waits; reading does, so never on the window thread. */
public interface Journal extends AutoCloseable {
    /** Adds an entry with the time and the person at the desk; on the disk soon. */
    default void append(JournalEvent event) {
        append(event, Optional.empty(), () -> {});
    }

    /**
     * Adds an entry, unless one of the same handle was added before.
     *
     * @param since the moment from which an earlier run of the program may have added it; empty when none can have
     * @param onDisk runs once the entry is on the disk, on a thread of the journal, which it must not make wait for the journal;
     *     at once where nothing is kept, never when the disk does not take it before the end
     */
    void append(JournalEvent event, Optional<Instant> since, Runnable onDisk);

    /** Waits until all entries added before are on the disk; false when they are not by then. */
    boolean flush(Duration longest) throws InterruptedException;

    /**
     * The newest entries that the filter takes, newest first, among those on the disk; the next page is asked for with
     * {@link JournalFilter#olderThan}.
     *
     * @param most so many at most
     */
    List<JournalEntry> entries(JournalFilter filter, int most) throws VaultException;

    /** Every entry on the disk, oldest first. */
    void read(Consumer<JournalEntry> reader) throws VaultException;

    /** Looks at every entry on the disk. */
    JournalVerdict verify() throws VaultException;

    /** Whether entries are kept at all. */
    default boolean isKept() {
        return true;
    }

    /** Writes what is left, for a few seconds at most. */
    @Override
    void close();

    /** Keeps nothing. */
    static Journal none() {
        return new NoJournal();
    }

    /** The name under which the person uses this computer. */
    static String account() {
        return System.getProperty("user.name", "");
    }
}
