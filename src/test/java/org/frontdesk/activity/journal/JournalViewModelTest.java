package org.frontdesk.activity.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontdesk.activity.Names;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalRequest;
import org.frontdesk.service.journal.JournalService;
import org.frontdesk.service.journal.VaultJournal;
import org.frontdesk.service.patients.PatientNames;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalViewModelTest {
    private static final PatientId OLIVIA = new PatientId(1);

    @TempDir
    private Path folder;

    private final NavigationLog navigation = new NavigationLog();
    private TestPractice practice;
    private Vault vault;
    private VaultJournal journal;
    private JournalViewModel model;

    @BeforeEach
    void open() throws Exception {
        practice = TestPractice.demo();
        vault = VaultOpening.byItself(folder.resolve("vault"));
        journal = new VaultJournal(vault, () -> "Maria", Clock.systemDefaultZone(), trouble -> {});
        model = model(journal);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        journal.close();
        vault.close();
        practice.close();
    }

    private JournalViewModel model(Journal of) {
        var strings = new Strings(Locale.US);
        var patients = new PatientsService(practice.api(), practice.inline());
        var names = new PatientNames();
        return new JournalViewModel(
                new JournalService(of, practice.inline()),
                new WhoseEntries(patients, names),
                new Names(names, patients, strings),
                navigation,
                strings,
                folder,
                Clock.systemDefaultZone());
    }

    @Test
    void theNewestEntryStandsFirstInFull() {
        journal.append(JournalEvent.of(JournalKind.VIEWED, "Benefits").about(OLIVIA));
        journal.append(JournalEvent.of(JournalKind.CHANGED, "Cascade: Crowns")
                .about(OLIVIA)
                .from(Map.of("Percent", "50"))
                .to(Map.of("Percent", "60"))
                .by(new JournalRequest("PUT", "benefits/12", 200)));
        model.search();

        assertThat(model.rows()).extracting(JournalRow::subject).containsExactly("Cascade: Crowns", "Benefits");
        JournalRow row = model.chosenProperty().get();
        assertThat(row.who()).isEqualTo("Maria");
        assertThat(row.kind()).isEqualTo("changed");
        assertThat(row.change()).isEqualTo("Percent 50 → 60");
        assertThat(row.fields()).containsExactly(new JournalRow.FieldChange("Percent", "50", "60"));
        assertThat(row.request()).isEqualTo("PUT benefits/12  200");
        assertThat(model.countProperty().get()).isEqualTo("2 entries");
    }

    @Test
    void entriesAreFoundByWordKindPatientAndDay() {
        journal.append(JournalEvent.of(JournalKind.VIEWED, "Benefits").about(OLIVIA));
        journal.append(JournalEvent.of(JournalKind.CHANGED, "Crowns").about(new PatientId(2)));

        model.wordsProperty().set("crow");
        assertThat(subjects()).containsExactly("Crowns");
        model.wordsProperty().set("");
        model.kindProperty().set(JournalKind.VIEWED);
        assertThat(subjects()).containsExactly("Benefits");
        model.kindProperty().set(null);
        model.patientProperty().set("marsh, oli");
        assertThat(subjects()).containsExactly("Benefits");
        assertThat(model.rows().getFirst().name()).isEqualTo("Olivia J. Marsh");
        model.patientProperty().set("2");
        assertThat(subjects()).containsExactly("Crowns");
        model.patientProperty().set("");
        model.dayProperty().set(LocalDate.now().minusDays(1));
        assertThat(subjects()).isEmpty();
        assertThat(model.emptyProperty().get()).isEqualTo("No entry fits");
        model.clear();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aNameThatFitsNobodyOrManyIsSaidSo() {
        journal.append(JournalEvent.of(JournalKind.VIEWED, "Benefits").about(OLIVIA));
        model.search();
        model.patientProperty().set("Qwertyuiop");
        model.search();
        assertThat(model.problemProperty().get()).startsWith("No patient fits");
        model.patientProperty().set("m");
        model.search();
        assertThat(model.problemProperty().get())
                .startsWith("Several patients fit")
                .contains("#");
        assertThat(model.rows()).as("what was shown stays").hasSize(1);
    }

    @Test
    void olderEntriesComePageByPage() {
        int all = JournalViewModel.PAGE * 2 + 1;
        for (int number = 1; number <= all; number++) {
            journal.append(JournalEvent.of(JournalKind.VIEWED, "Look " + number));
        }
        model.search();
        assertThat(model.rows()).hasSize(JournalViewModel.PAGE);
        assertThat(model.rows().getFirst().subject()).isEqualTo("Look " + all);
        model.more();
        model.more();
        assertThat(model.rows()).hasSize(all);
        assertThat(model.rows().getLast().subject()).isEqualTo("Look 1");
        model.more();
        assertThat(model.rows()).hasSize(all);
    }

    @Test
    void theJournalIsVerified() {
        journal.append(JournalEvent.of(JournalKind.VIEWED, "Benefits"));
        model.verify();
        assertThat(model.verdictProperty().get()).isEqualTo("The journal is intact: 1 entry.");
        assertThat(model.intactProperty().get()).isTrue();
    }

    @Test
    void onePatientsEntriesGoToANewFile() throws Exception {
        journal.append(JournalEvent.of(JournalKind.VIEWED, "Benefits").about(OLIVIA));
        journal.append(JournalEvent.of(JournalKind.VIEWED, "Coverage").about(new PatientId(2)));
        model.search();
        assertThat(model.exportableProperty().get()).isFalse();
        model.choose(model.rows().getLast());
        model.onlyThisPatient();
        assertThat(model.exportableProperty().get()).isTrue();
        Path file = Path.of(model.fileProperty().get());
        model.export();
        assertThat(model.exportedProperty().get()).isEqualTo("1 entry is in " + file);
        assertThat(Files.readString(file)).contains("Benefits").doesNotContain("Coverage");

        model.export();
        assertThat(model.exportedProperty().get()).contains("already; name another one");
        model.fileProperty().set("nowhere/at/all.csv");
        model.export();
        assertThat(model.exportedProperty().get()).endsWith("cannot be written.");
        assertThat(journal.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(subjects())
                .as("the export is noted")
                .contains(file.getFileName().toString());
    }

    @Test
    void whereNoJournalIsKeptTheScreenSaysSo() {
        JournalViewModel without = model(Journal.none());
        without.search();
        assertThat(without.knownProperty().get()).isFalse();
        assertThat(without.emptyProperty().get()).startsWith("No journal is kept");
    }

    @Test
    void aBrokenDiskIsAFailureWithItsSentence() throws Exception {
        journal.close();
        vault.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(folder.resolve("vault"), "no folder");
        model.search();
        assertThat(model.failureProperty().get()).isNotNull();
    }

    private List<String> subjects() {
        model.search();
        return model.rows().stream().map(JournalRow::subject).toList();
    }
}
