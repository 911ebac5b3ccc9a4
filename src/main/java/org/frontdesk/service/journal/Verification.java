package org.frontdesk.service.journal;

import java.util.List;
import java.util.Optional;
import org.frontdesk.service.journal.JournalVerdict.Intact;
import org.frontdesk.service.journal.JournalVerdict.Trouble;
import org.frontdesk.service.journal.JournalVerdict.What;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;

/**
 * Goes along the chain from its first link. The anchor is read first, so that a journal that is being written to meanwhile only has more
 * entries than that, and perhaps half a one behind them.
 */
final class Verification {
    private final Vault vault;
    private final Chain chain;
    private Chain.Head head = Chain.Head.NONE;

    Verification(Vault vault, Chain chain) {
        this.vault = vault;
        this.chain = chain;
    }

    /** How far the chain was followed. */
    Chain.Head head() {
        return head;
    }

    JournalVerdict verdict() throws VaultException {
        Optional<Anchor> anchor = Anchor.read(vault);
        Anchor known = anchor.orElse(Anchor.FIRST);
        List<Pages> files = Pages.of(vault);
        for (Pages pages : files) {
            Optional<Trouble> trouble = trouble(pages, known, pages == files.getLast());
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        if (head.count() < known.head().count()) {
            return new Trouble(What.CUT_END, head.count() + 1);
        }
        boolean isUnanchored = anchor.isEmpty() && (head.count() > 0 || !files.isEmpty());
        return isUnanchored ? new Trouble(What.NO_ANCHOR, head.count()) : new Intact(head.count());
    }

    private Optional<Trouble> trouble(Pages pages, Anchor anchor, boolean isLast) throws VaultException {
        long at = 0;
        while (at < pages.size()) {
            Optional<Pages.Place> place = pages.from(at);
            if (place.isEmpty()) {
                return broken(pages, at, anchor, isLast);
            }
            Optional<Trouble> trouble = trouble(pages, place.get(), anchor);
            if (trouble.isPresent()) {
                return trouble;
            }
            at = place.get().end();
        }
        return Optional.empty();
    }

    private Optional<Trouble> trouble(Pages pages, Pages.Place place, Anchor anchor) throws VaultException {
        long number = head.count() + 1;
        byte[] link = pages.link(place);
        Optional<Chain.Opened> opened = chain.open(link);
        if (opened.isEmpty()) {
            return Optional.of(new Trouble(isAnchored(number, anchor) ? What.CHANGED : What.FOREIGN, number));
        }
        if (!opened.get().follows(head)) {
            return Optional.of(new Trouble(misplaced(pages, place, opened.get().number()), number));
        }
        head = head.and(link);
        if (number == anchor.head().count() && !head.equals(anchor.head())) {
            return Optional.of(new Trouble(What.FOREIGN, number));
        }
        return mayNote(opened.get().text())
                ? JournalReading.entry(opened.get().text()).flatMap(Verification::noted)
                : Optional.empty();
    }

    /** Where no whole link stands: half a one at the end is how a crash leaves the journal, unless it had been whole. */
    private Optional<Trouble> broken(Pages pages, long at, Anchor anchor, boolean isLast) throws VaultException {
        long number = head.count() + 1;
        boolean isHalf = pages.isHalfWritten(at);
        if (isHalf && isLast && !isAnchored(number, anchor)) {
            return Optional.empty();
        }
        boolean isCut = isHalf && (!isLast || pages.number() == anchor.file() && pages.size() < anchor.bytes());
        return Optional.of(new Trouble(isCut ? What.CUT_END : What.CHANGED, number));
    }

    /** What became of the entry in whose place another one stands. */
    private What misplaced(Pages pages, Pages.Place place, long there) throws VaultException {
        long number = head.count() + 1;
        if (there <= number) {
            return What.FOREIGN;
        }
        long at = place.end();
        for (Optional<Pages.Place> next = pages.from(at); next.isPresent(); next = pages.from(at)) {
            if (Chain.number(pages.link(next.get())) == number) {
                return What.SWAPPED;
            }
            at = next.get().end();
        }
        return What.MISSING;
    }

    /** Reading every entry's fields would take as long as all the rest. */
    private static boolean mayNote(String text) {
        return text.contains(JournalKind.TROUBLE.name());
    }

    /** A trouble that was found when the journal was opened, after which it was gone on with. */
    private static Optional<Trouble> noted(JournalEntry entry) {
        if (entry.event().kind() != JournalKind.TROUBLE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Trouble(
                    What.valueOf(entry.event().subject()),
                    Long.parseLong(entry.event().note())));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.of(new Trouble(What.CHANGED, entry.number()));
        }
    }

    private static boolean isAnchored(long number, Anchor anchor) {
        return number <= anchor.head().count();
    }
}
