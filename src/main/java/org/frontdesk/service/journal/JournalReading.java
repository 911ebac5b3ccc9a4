package org.frontdesk.service.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
        if (most > 0) {
            readBack(filter.below(), entry -> {
                if (filter.takes(entry)) {
                    found.add(entry);
                }
                return found.size() < most;
            });
        }
        return found;
    }

    /**
     * Every entry, newest first.
     *
     * @param below only entries of lower numbers
     * @param reader says whether it wants to read on
     */
    void readBack(long below, Predicate<JournalEntry> reader) throws VaultException {
        for (Pages pages : Pages.of(vault).reversed()) {
            if (!readBack(pages, below, reader)) {
                return;
            }
        }
    }

    /** False when the reader has enough. */
    private boolean readBack(Pages pages, long below, Predicate<JournalEntry> reader) throws VaultException {
        long end = pages.size();
        for (Optional<Pages.Place> place = pages.before(end); place.isPresent(); place = pages.before(end)) {
            end = place.get().at();
            if (!entry(pages, place.get(), below).map(reader::test).orElse(true)) {
                return false;
            }
        }
        List<Pages.Place> left = end > 0 ? pages.all() : List.of();
        for (Pages.Place place : left.reversed()) {
            if (place.end() <= end
                    && !entry(pages, place, below).map(reader::test).orElse(true)) {
                return false;
            }
        }
        return true;
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
