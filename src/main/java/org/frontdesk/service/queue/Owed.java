package org.frontdesk.service.queue;

import org.frontdesk.service.journal.JournalEvent;

/** What the journal may not have on its disk yet. Its state is guarded by the queue's lock. */
final class Owed {
    final JournalEvent event;
    /** Whether the journal was given it in this run. */
    boolean handed;

    /** @param event with a handle, so that it may be handed over again after a crash */
    Owed(JournalEvent event) {
        this.event = event;
    }
}
