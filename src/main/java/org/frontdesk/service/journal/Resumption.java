package org.frontdesk.service.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.service.journal.JournalVerdict.Trouble;
import org.frontdesk.service.vault.GrowingFile;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds where the journal goes on. Only what is behind the anchor is looked at: entries that were written before a crash and not yet
 * anchored are taken when the chain goes on in them. A journal that was altered is left as it is and goes on in a new file, whose first entry
 * tells of it.
 */
final class Resumption {
    private static final Logger log = LoggerFactory.getLogger(Resumption.class);

    private final Vault vault;
    private final Chain chain;
    private final List<JournalEvent> toTell = new ArrayList<>();

    /**
     * The end of the journal.
     *
     * @param file the one to write to
     * @param toTell what the journal is to say first
     */
    record End(Anchor anchor, GrowingFile file, List<JournalEvent> toTell) {}

    Resumption(Vault vault, Chain chain) {
        this.vault = vault;
        this.chain = chain;
    }

    End end() throws VaultException {
        Optional<Anchor> known = Anchor.read(vault);
        List<Pages> files = Pages.of(vault);
        Anchor anchor = known.orElse(Anchor.FIRST);
        Pages last = new Pages(vault, anchor.file());
        boolean isFresh = known.isEmpty() && files.isEmpty();
        boolean isNewest = files.isEmpty() || files.getLast().number() <= anchor.file();
        Optional<Anchor> end = (isFresh || known.isPresent()) && isNewest ? goneOn(anchor, last) : Optional.empty();
        Anchor next = end.isPresent() ? end.get() : elsewhere(known, files);
        if (!known.equals(Optional.of(next))) {
            next.write(vault);
        }
        return new End(next, new Pages(vault, next.file()).file(), List.copyOf(toTell));
    }

    /** The anchor moved to the end of what is sound behind it; empty when something there is not. */
    private Optional<Anchor> goneOn(Anchor anchor, Pages pages) throws VaultException {
        if (!stands(anchor, pages)) {
            return Optional.empty();
        }
        Chain.Head head = anchor.head();
        long at = anchor.bytes();
        for (Optional<Pages.Place> next = pages.from(at); next.isPresent(); next = pages.from(at)) {
            byte[] link = pages.link(next.get());
            Chain.Head before = head;
            if (chain.open(link).filter(opened -> opened.follows(before)).isEmpty()) {
                return Optional.empty();
            }
            head = head.and(link);
            at = next.get().end();
        }
        if (at < pages.size()) {
            if (!pages.isHalfWritten(at)) {
                return Optional.empty();
            }
            log.warn(
                    "Half an entry at the end of {} was cut off and set aside",
                    pages.file().name());
            pages.file().cutAt(at);
            toTell.add(JournalEvent.of(JournalKind.CUT_OFF, Long.toString(head.count() + 1)));
        }
        return Optional.of(new Anchor(head, anchor.file(), at));
    }

    /** Whether the link that the anchor names ends where it says. */
    private boolean stands(Anchor anchor, Pages pages) throws VaultException {
        if (anchor.bytes() == 0) {
            return true;
        }
        Optional<Pages.Place> place = pages.before(anchor.bytes());
        if (place.isEmpty()) {
            return false;
        }
        byte[] link = pages.link(place.get());
        return chain.open(link)
                .map(opened -> new Chain.Head(opened.number() - 1, opened.former()).and(link))
                .filter(anchor.head()::equals)
                .isPresent();
    }

    /** A new file, in which the chain goes on from the anchor, or where that is gone from the last link that hangs together. */
    private Anchor elsewhere(Optional<Anchor> known, List<Pages> files) throws VaultException {
        var verification = new Verification(vault, chain);
        if (verification.verdict() instanceof Trouble trouble) {
            log.warn("The journal is not as it was written, at entry {}: {}", trouble.entry(), trouble.what());
            toTell.add(
                    JournalEvent.of(JournalKind.TROUBLE, trouble.what().name()).noting(Long.toString(trouble.entry())));
        }
        int newest = files.isEmpty() ? 0 : files.getLast().number();
        Chain.Head head = known.map(Anchor::head).orElseGet(verification::head);
        return new Anchor(head, Math.max(newest, known.map(Anchor::file).orElse(0)) + 1, 0);
    }
}
