package org.frontdesk.service.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.frontdesk.service.journal.JournalVerdict.Intact;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An event that bears a handle is noted once, however often it is handed over, and whoever asks hears when it is on the disk. */
@Timeout(60)
class JournalHandlesTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final JournalEvent PLAIN = JournalEvent.of(JournalKind.VIEWED, "benefits");

    @TempDir
    Path folder;

    @Test
    void oneRunNotesAHandleOnce() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder);
                Journal journal = opened(vault, NOON)) {
            journal.append(change("a"));
            journal.append(change("a"));
            journal.append(PLAIN);
            journal.append(PLAIN);
            assertThat(journal.flush(LONG)).isTrue();
            journal.append(change("a"));
            journal.append(change("b"));
            assertThat(journal.flush(LONG)).isTrue();

            assertThat(handles(journal)).containsExactly("a", "none", "none", "b");
            assertThat(journal.verify()).isEqualTo(new Intact(4));
        }
    }

    @Test
    void whatAnEarlierRunNotedIsNotNotedAgain() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            try (Journal journal = opened(vault, NOON)) {
                journal.append(change("a"));
            }
            try (Journal journal = opened(vault, NOON.plusSeconds(60))) {
                var told = new CountDownLatch(2);
                journal.append(change("a"), Optional.of(NOON.minusSeconds(60)), told::countDown);
                journal.append(change("b"), Optional.of(NOON.minusSeconds(60)), told::countDown);
                assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();

                assertThat(handles(journal)).containsExactly("a", "b");
                assertThat(journal.verify()).isEqualTo(new Intact(2));
            }
        }
    }

    /** Among more entries than are looked through in any case. */
    @Test
    void itIsFoundAsFarBackAsItsOrderIsOld() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            try (Journal journal = opened(vault, NOON)) {
                journal.append(change("a"));
                for (int entry = 0; entry < 3_000; entry++) {
                    journal.append(PLAIN);
                }
            }
            try (Journal journal = opened(vault, NOON.plus(Duration.ofDays(9)))) {
                journal.append(change("a"), Optional.of(NOON.minusSeconds(1)), () -> {});
                assertThat(journal.flush(LONG)).isTrue();
                assertThat(journal.verify()).isEqualTo(new Intact(3_001));
            }
        }
    }

    @Test
    void aClockThatWasSetDoesNotMakeItTwoNearby() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            try (Journal journal = opened(vault, NOON)) {
                journal.append(change("a"));
            }
            try (Journal journal = opened(vault, NOON)) {
                journal.append(change("a"), Optional.of(NOON.plus(Duration.ofDays(900))), () -> {});
                assertThat(journal.flush(LONG)).isTrue();
                assertThat(journal.verify()).isEqualTo(new Intact(1));
            }
        }
    }

    @Test
    void nobodyIsToldBeforeTheDiskTookIt() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=1m");
                Vault vault = VaultOpening.byItself(disk.place());
                Journal journal = opened(vault, NOON)) {
            for (int entry = 0; entry < 10_000; entry++) {
                journal.append(PLAIN.noting("a disk of one megabyte cannot hold ten thousand of these"));
            }
            var told = new CountDownLatch(1);
            journal.append(change("a"), Optional.empty(), told::countDown);
            assertThat(journal.flush(LONG)).isFalse();
            assertThat(told.getCount()).isOne();

            disk.remount("size=32m");
            journal.append(PLAIN);
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(handles(journal)).contains("a");
        }
    }

    @Test
    void whoIsToldMayFailWithoutEndingTheJournal() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder);
                Journal journal = opened(vault, NOON)) {
            journal.append(change("a"), Optional.empty(), () -> {
                throw new IllegalStateException("a defect");
            });
            assertThat(journal.flush(LONG)).isTrue();
            journal.append(change("b"));
            assertThat(journal.flush(LONG)).isTrue();
            assertThat(handles(journal)).containsExactly("a", "b");
        }
    }

    private static JournalEvent change(String handle) {
        return JournalEvent.of(JournalKind.CHANGED, "benefits of plan 12").as(handle);
    }

    private static Journal opened(Vault vault, Instant now) throws VaultException {
        return new VaultJournal(vault, () -> "ana", Clock.fixed(now, ZoneOffset.UTC), trouble -> {});
    }

    private static List<String> handles(Journal journal) throws VaultException {
        var handles = new ArrayList<String>();
        journal.read(entry -> handles.add(entry.event().handle().orElse("none")));
        return handles;
    }
}
