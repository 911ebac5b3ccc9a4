package org.frontdesk.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalVerdict;

/** Remembers what was to be noted. */
public final class NotedJournal implements Journal {
    private final List<JournalEvent> noted = new CopyOnWriteArrayList<>();

    public List<JournalEvent> noted() {
        return noted;
    }

    @Override
    public void append(JournalEvent event, Optional<Instant> since, Runnable onDisk) {
        noted.add(event);
        onDisk.run();
    }

    @Override
    public boolean flush(Duration longest) {
        return true;
    }

    @Override
    public List<JournalEntry> entries(JournalFilter filter, int most) {
        return List.of();
    }

    @Override
    public void read(Consumer<JournalEntry> reader) {}

    @Override
    public JournalVerdict verify() {
        return new JournalVerdict.Intact(noted.size());
    }

    @Override
    public void close() {}
}
