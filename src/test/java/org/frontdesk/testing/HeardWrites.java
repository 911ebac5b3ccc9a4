package org.frontdesk.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.queue.Settled;
import org.frontdesk.service.queue.WriteJournal;

/** Remembers the writes that came to their end, and which events were noted. */
public final class HeardWrites implements WriteJournal {
    private final List<Settled> settled = new CopyOnWriteArrayList<>();
    private final List<JournalEvent> noted = new CopyOnWriteArrayList<>();

    /** The oldest first. */
    public List<Settled> settled() {
        return settled;
    }

    public List<JournalEvent> noted() {
        return noted;
    }

    @Override
    public JournalEvent entry(Settled end) {
        settled.add(end);
        return JournalEvent.of(JournalKind.CHANGED, end.words());
    }

    @Override
    public void note(JournalEvent event, Optional<Instant> since, Runnable written) {
        noted.add(event);
        written.run();
    }
}
