package org.frontdesk.service.queue;

import java.time.Instant;
import java.util.Optional;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;

/** The journal as the queue uses it, from any thread. */
public interface WriteJournal {
    /** What is to be noted of a write to which nothing more happens. */
    JournalEvent entry(Settled settled);

    /**
     * Notes it, unless an event of the same handle is noted.
     *
     * @param since the moment from which an earlier run may have noted it; empty when none can have
     * @param noted runs once it outlives the program; never when it does not come to that before the end
     */
    void note(JournalEvent event, Optional<Instant> since, Runnable noted);

    /** Notes nothing. */
    static WriteJournal none() {
        return new WriteJournal() {
            @Override
            public JournalEvent entry(Settled settled) {
                return JournalEvent.of(JournalKind.OTHER, settled.words());
            }

            @Override
            public void note(JournalEvent event, Optional<Instant> since, Runnable noted) {
                noted.run();
            }
        };
    }
}
