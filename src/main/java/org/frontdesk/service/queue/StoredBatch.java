package org.frontdesk.service.queue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.frontdesk.service.journal.JournalEvent;

/**
 * Writes that were handed over together, as they lie on the disk.
 *
 * @param version of the way it is written
 * @param number orders the batches of one desk
 * @param line batches of one line go one after the other
 * @param told whether a screen has heard of all that was refused
 */
record StoredBatch(
        int version,
        String id,
        long number,
        String kind,
        String line,
        Origin origin,
        LocalDateTime at,
        boolean told,
        List<StoredWrite> writes) {
    static final int VERSION = 1;

    StoredBatch numbered(long other) {
        return new StoredBatch(version, id, other, kind, line, origin, at, told, writes);
    }

    boolean isFinished() {
        return writes.stream().allMatch(write -> write.state().isFinal());
    }

    /**
     * @param args the record of the kind
     * @param said the server's sentence, or why it was discarded; empty for none
     * @param ignored fields that the server did not take
     * @param kept what a try left for a later one
     * @param round how often it was asked again after it was refused
     * @param owed what the journal may not have on its disk yet, with their handles
     */
    record StoredWrite(
            JsonNode args,
            String words,
            WriteState state,
            String said,
            List<String> ignored,
            Optional<JsonNode> kept,
            int round,
            List<JournalEvent> owed) {
        StoredWrite {
            owed = Optional.ofNullable(owed).map(List::copyOf).orElseGet(List::of); // the first versions wrote none
        }
    }
}
