package org.frontdesk.service.journal;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.frontdesk.service.vault.VaultException;

/** The journal of one connection. Adding to it never waits; reading does, so never on the window thread. */
public interface Journal extends AutoCloseable {
    /** Adds an entry with the time and the person at the desk; on the disk soon. */
    void append(JournalEvent event);

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
