package org.frontdesk.service.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalVerdict;
import org.frontdesk.service.vault.VaultException;

/** The journal of an open connection, whose vault may open later than the connection itself; until then nothing is kept. */
public final class DeskJournal implements Journal {
    private volatile Journal now;

    public DeskJournal(Journal first) {
        now = first;
    }

    /** From now on entries go there. The journal that was used before stays open. */
    public void use(Journal journal) {
        now = journal;
    }

    @Override
    public void append(JournalEvent event, Optional<Instant> since, Runnable onDisk) {
        now.append(event, since, onDisk);
    }

    @Override
    public boolean flush(Duration longest) throws InterruptedException {
        return now.flush(longest);
    }

    @Override
    public List<JournalEntry> entries(JournalFilter filter, int most) throws VaultException {
        return now.entries(filter, most);
    }

    @Override
    public void read(Consumer<JournalEntry> reader) throws VaultException {
        now.read(reader);
    }

    @Override
    public JournalVerdict verify() throws VaultException {
        return now.verify();
    }

    @Override
    public boolean isKept() {
        return now.isKept();
    }

    /** Closes nothing: the journal belongs to its vault. */
    @Override
    public void close() {}
}
