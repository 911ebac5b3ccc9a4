package org.frontdesk.service.queue;

import java.util.Optional;
import org.frontdesk.service.journal.JournalEvent;

/**
 * One write to be made.
 *
 * @param args what its carrier needs to know; a record that JSON can hold
 * @param words for the person, such as "Crowns: 50 % to 60 %"
 * @param first what the journal is told once the order lies on the disk, exactly if it does
 */
public record Order<A>(A args, String words, Optional<JournalEvent> first) {
    /** Of which the journal hears only how it ends. */
    public Order(A args, String words) {
        this(args, words, Optional.empty());
    }
}
