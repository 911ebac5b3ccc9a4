package org.frontdesk.service.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the entries on the disk, also those around a damaged one, and also while more are being written. */
public final class JournalReading {
    private static final Logger log = LoggerFactory.getLogger(JournalReading.class);

    private final Vault vault;
    private final Chain chain;

    public JournalReading(Vault vault) {
        this.vault = vault;
        this.chain = new Chain(vault.seal("journal"));
    }

    /** As {@link Journal#entries}. */
    public List<JournalEntry> entries(JournalFilter filter, int most) throws VaultException {
        var found = new ArrayList<JournalEntry>();
        for (Pages pages : Pages.of(vault).reversed()) {
            long end = pages.size();
            while (found.size() < most) {
                Optional<Pages.Place> place = pages.before(end);
                if (place.isEmpty()) {
                    break;
                }
                end = place.get().at();
                entry(pages, place.get(), filter.below()).filter(filter::takes).ifPresent(found::add);
            }
            List<Pages.Place> left = found.size() < most && end > 0 ? pages.all() : List.of();
            for (Pages.Place place : left.reversed()) {
                if (place.end() <= end && found.size() < most) {
                    entry(pages, place, filter.below()).filter(filter::takes).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** As {@link Journal#read}. */
    public void read(Consumer<JournalEntry> reader) throws VaultException {
        for (Pages pages : Pages.of(vault)) {
            for (Pages.Place place : pages.all()) {
                entry(pages, place, Long.MAX_VALUE).ifPresent(reader);
            }
        }
    }

    /** As {@link Journal#verify}. */
    public JournalVerdict verify() throws VaultException {
        return new Verification(vault, chain).verdict();
    }

    private Optional<JournalEntry> entry(Pages pages, Pages.Place place, long below) throws VaultException {
        byte[] link = pages.link(place);
        return Chain.number(link) < below ? chain.open(link).flatMap(opened -> entry(opened.text())) : Optional.empty();
    }

    static Optional<JournalEntry> entry(String text) {
        try {
            return Optional.of(JournalJson.entry(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            log.warn(
                    "An entry of the journal cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
