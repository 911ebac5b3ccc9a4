package org.frontdesk.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.cache.CacheVault;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.patients.PatientNames;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.TestClock;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What patients are called after a restart, when nobody was met yet. */
class NamesTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PatientId OTHER = new PatientId(2);

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final Strings strings = new Strings(Locale.US);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final List<String> called = new ArrayList<>();
    private Vault vault;
    private CacheVault shelf;

    @BeforeEach
    void open() throws VaultException {
        vault = VaultOpening.byItself(folder);
        shelf = new CacheVault(vault, trouble -> {});
    }

    @AfterEach
    void end() throws VaultException {
        shelf.close();
        vault.close();
        practice.close();
    }

    @Test
    void aNameThatTheDeskKeptIsSaidWhileTheServerIsAway() {
        answer(patients().summary(OLIVIA));
        practice.server().faults().failAlways("/patients", 503);
        Names names = restarted();
        names.of(OLIVIA);
        names.of(OTHER);
        assertThat(names.of(OLIVIA)).isEqualTo("Olivia J. Marsh");
        assertThat(names.of(OTHER)).isEqualTo("Patient 2");
        assertThat(called).contains("Olivia J. Marsh");
    }

    @Test
    void theServersNameTakesThePlaceOfTheKeptOne() {
        answer(patients().summary(OLIVIA));
        keepTheFormerName();
        Names names = restarted();
        names.of(OLIVIA);
        assertThat(names.of(OLIVIA)).isEqualTo("Olivia J. Marsh");
        assertThat(called).containsExactly("Olivia J. Vega", "Olivia J. Marsh");
    }

    @Test
    void whoIsKnownIsNotAskedForAgain() {
        Names names = restarted();
        names.of(OTHER);
        long asked = asked();
        names.of(OTHER);
        assertThat(asked).isEqualTo(1);
        assertThat(asked()).isEqualTo(1);
    }

    private long asked() {
        return practice.server().faults().requests().stream()
                .filter(request -> request.equals("GET /patients/" + OTHER))
                .count();
    }

    /** As if she had been read before she took another name. */
    private void keepTheFormerName() {
        settle();
        String view = OLIVIA + " summary";
        String kept = new String(shelf.get("view", view).orElseThrow(), StandardCharsets.UTF_8);
        byte[] former = kept.replace("\"Marsh\"", "\"Vega\"").getBytes(StandardCharsets.UTF_8);
        shelf.put("view", view, () -> former);
    }

    private PatientsService patients() {
        return new PatientsService(
                practice.api(), practice.inline(), DeskCache.on(practice.api(), practice.inline(), shelf, clock));
    }

    private void settle() {
        shelf.close();
        shelf = new CacheVault(vault, trouble -> {});
    }

    private Names restarted() {
        settle();
        var known = new PatientNames();
        var names = new Names(known, patients(), strings);
        names.watch(() -> called.add(names.ifKnown(OLIVIA)));
        return names;
    }
}
