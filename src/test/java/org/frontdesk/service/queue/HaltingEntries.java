package org.frontdesk.service.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.frontdesk.service.journal.JournalEvent;

/**
 * Says a place's name to somebody before an entry is given to the journal and once that has it on its disk, and goes on when that one
 * returns. Nothing else happens meanwhile, so that the places come in one order.
 */
public final class HaltingEntries implements WriteJournal {
    private final WriteJournal journal;
    private final Consumer<String> place;

    public HaltingEntries(WriteJournal journal, Consumer<String> place) {
        this.journal = journal;
        this.place = place;
    }

    @Override
    public JournalEvent entry(Settled settled) {
        return journal.entry(settled);
    }

    @Override
    public void note(JournalEvent event, Optional<Instant> since, Runnable noted) {
        place.accept("before the journal hears " + event.kind());
        var written = new CompletableFuture<String>();
        journal.note(event, since, () -> written.complete(event.kind() + " is on the journal's disk"));
        place.accept("after " + written.join());
        noted.run();
    }
}
