package org.frontdesk.service.journal;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.service.vault.GrowingFile;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in a vault. A thread of its own writes what came together as one group: once to the file, then the anchor. What the disk
 * refuses is told and tried again until it is written. An entry whose handle is there already is not written again.
 */
public final class VaultJournal implements Journal {
    private static final Logger log = LoggerFactory.getLogger(VaultJournal.class);
    private static final int GROUP = 2_000;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);
    /** How long the end of the program waits for the disk. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final Vault vault;
    private final Chain chain;
    private final JournalReading reading;
    private final Handles handles;
    private final Supplier<String> who;
    private final Clock clock;
    private final Consumer<VaultTrouble> trouble;
    private final GrowingFile file;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Noted> waiting = new ArrayDeque<>();
    private final Thread worker;
    private Anchor end;
    private boolean writing;
    private boolean refused;
    private boolean closing;
    private boolean givenUp;

    /** What waits to be written. */
    private record Noted(String who, OffsetDateTime at, JournalEvent event, Optional<Instant> since, Runnable onDisk) {}

    /**
     * Opens the journal of the vault, or begins it; the vault is not closed with it. Takes a while: never on the window thread.
     *
     * @param who says who is at the desk, on any thread
     * @param clock with the desk's time zone
     * @param trouble hears, on the writer's thread, of each refusal that follows a success
     */
    public VaultJournal(Vault vault, Supplier<String> who, Clock clock, Consumer<VaultTrouble> trouble)
            throws VaultException {
        this.vault = vault;
        this.chain = new Chain(vault.seal("journal"));
        this.reading = new JournalReading(vault);
        this.handles = new Handles(reading);
        this.who = who;
        this.clock = clock;
        this.trouble = trouble;
        Resumption.End found = new Resumption(vault, chain).end();
        this.end = found.anchor();
        this.file = found.file();
        found.toTell().forEach(this::append);
        this.worker = Thread.ofVirtual().name("journal-writer").start(this::work);
    }

    @Override
    public void append(JournalEvent event, Optional<Instant> since, Runnable onDisk) {
        var noted = new Noted(who.get(), OffsetDateTime.now(clock), event, since, onDisk);
        lock.lock();
        try {
            if (closing) {
                log.warn("An entry of the kind {} came after the journal was closed", event.kind());
            } else {
                waiting.add(noted);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean flush(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while ((writing || !waiting.isEmpty()) && !refused && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !writing && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<JournalEntry> entries(JournalFilter filter, int most) throws VaultException {
        return reading.entries(filter, most);
    }

    @Override
    public void read(Consumer<JournalEntry> reader) throws VaultException {
        reading.read(reader);
    }

    @Override
    public JournalVerdict verify() throws VaultException {
        return reading.verify();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (!worker.join(LAST_WAIT)) {
                log.warn("The disk did not take all of the journal before the program ended");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (List<Noted> next = next(); !next.isEmpty(); next = next()) {
                write(next);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for something to write; empty when the writer is to end. The group stays in line until it is written. */
    private List<Noted> next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closing) {
                changed.await();
            }
            writing = !waiting.isEmpty() && !givenUp;
            return writing ? waiting.stream().limit(GROUP).toList() : List.of();
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Noted> group) throws InterruptedException {
        try {
            var bytes = new ByteArrayOutputStream();
            var named = new HashSet<String>();
            Chain.Head head = end.head();
            for (Noted noted : group) {
                if (isNew(noted, named)) {
                    var entry = new JournalEntry(head.count() + 1, noted.who(), noted.at(), noted.event());
                    byte[] link = chain.link(head, JournalJson.bytes(entry));
                    head = head.and(link);
                    bytes.writeBytes(Pages.framed(link));
                }
            }
            if (bytes.size() > 0) {
                file.endWith(end.bytes(), bytes.toByteArray());
                var next = new Anchor(head, end.file(), end.bytes() + bytes.size());
                next.write(vault);
                end = next;
                handles.add(named);
            }
            written(group.size());
            group.forEach(VaultJournal::tell);
        } catch (VaultException no) {
            refused(no);
        }
    }

    /** @param named the handles in the group so far */
    private boolean isNew(Noted noted, Set<String> named) throws VaultException {
        Optional<String> handle = noted.event().handle();
        return handle.isEmpty()
                || !handles.holds(handle.get(), noted.since(), end.head().count() + 1) && named.add(handle.get());
    }

    @SuppressWarnings("IllegalCatch") // who listens must not end the journal
    private static void tell(Noted noted) {
        try {
            noted.onDisk().run();
        } catch (RuntimeException defect) {
            log.error(
                    "What was to follow an entry of the kind {} failed",
                    noted.event().kind(),
                    defect);
        }
    }

    private void written(int entries) {
        lock.lock();
        try {
            for (int done = 0; done < entries; done++) {
                waiting.remove();
            }
            writing = false;
            refused = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void refused(VaultException no) throws InterruptedException {
        lock.lock();
        try {
            boolean first = !refused;
            writing = false;
            refused = true;
            changed.signalAll();
            if (first) {
                log.warn("The journal cannot be written", no);
                trouble.accept(no.trouble());
            }
            givenUp = closing;
            if (!closing) {
                boolean woken = changed.await(TRY_AGAIN.toNanos(), TimeUnit.NANOSECONDS);
                log.debug("Trying the disk again, {}", woken ? "asked to" : "by itself");
            }
        } finally {
            lock.unlock();
        }
    }
}
