package org.frontdesk.service.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.service.vault.VaultException;

/**
 * The handles of the entries on the disk, as far as anybody may ask for them: those of this run, and of earlier runs those as far back as was
 * asked. For one thread.
 */
final class Handles {
    /** So many entries are looked through even where the clock was set and says that they are too old. */
    private static final int LEAST = 1_000;

    private final JournalReading reading;
    private final Set<String> known = new HashSet<>();
    private Instant looked = Instant.MAX;

    Handles(JournalReading reading) {
        this.reading = reading;
    }

    void add(Collection<String> written) {
        known.addAll(written);
    }

    /**
     * @param since the moment from which an earlier run may have written it; empty when none can have
     * @param below what stands in the file from this number on is about to be written anew
     */
    boolean holds(String handle, Optional<Instant> since, long below) throws VaultException {
        if (since.isPresent() && since.get().isBefore(looked)) {
            look(since.get(), below);
        }
        return known.contains(handle);
    }

    private void look(Instant since, long below) throws VaultException {
        int[] read = {0};
        reading.readBack(below, entry -> {
            entry.event().handle().ifPresent(known::add);
            read[0]++;
            return read[0] < LEAST || !entry.at().toInstant().isBefore(since);
        });
        looked = since;
    }
}
