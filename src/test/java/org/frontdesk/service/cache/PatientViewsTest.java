package org.frontdesk.service.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.TestClock;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientViewsTest {
    private static final PatientId PATIENT = new PatientId(1);
    private static final ViewKind<String> WORD = ViewKind.of("word", String.class);

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final TestClock clock = new TestClock(Instant.parse("2031-05-06T10:32:00Z"));
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

    private DeskCache cache() {
        return DeskCache.on(practice.api(), practice.inline(), shelf, clock);
    }

    private BenefitsService benefits(DeskCache cache) {
        return new BenefitsService(
                practice.api(), practice.inline(), cache, new Drafts<>(), WriteQueue.inMemory(practice.inline()));
    }

    private PatientViews views(int most) {
        return new PatientViews(practice.api(), practice.inline(), shelf, clock, most);
    }

    /** What came of a question, in order. */
    private static final class Seen<T> {
        private final List<Dated<T>> kept = new ArrayList<>();
        private final List<T> fresh = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        private static <T> Seen<T> of(Refreshing<T> asked) {
            var seen = new Seen<T>();
            asked.start(seen.kept::add, seen.fresh::add, seen.failures::add);
            return seen;
        }
    }

    @Test
    void everyViewOfAPatientIsTheSameAfterItWasKept() throws Exception {
        DeskCache before = cache();
        var summary = Seen.of(new PatientsService(practice.api(), practice.inline(), before).summary(PATIENT));
        var line = Seen.of(new PatientsService(practice.api(), practice.inline(), before).coverage(PATIENT));
        var coverage = Seen.of(new CoverageService(practice.api(), practice.inline(), before).coverageOf(PATIENT));
        var benefits = Seen.of(benefits(before).benefitsOf(PATIENT));
        var plans = Seen.of(new TreatmentPlansService(practice.api(), practice.inline(), new PlanDrafts(), before)
                .plansOf(PATIENT));
        assertThat(benefits.fresh.getFirst().plans().getFirst().rows()).isNotEmpty();
        assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
        clock.goOn(Duration.ofHours(2));
        DeskCache after = cache();

        var patients = new PatientsService(practice.api(), practice.inline(), after);
        assertThat(Seen.of(patients.summary(PATIENT)).kept)
                .containsExactly(new Dated<>(summary.fresh.getFirst(), Instant.parse("2031-05-06T10:32:00Z")));
        assertThat(Seen.of(patients.coverage(PATIENT)).kept.getFirst().value()).isEqualTo(line.fresh.getFirst());
        assertThat(Seen.of(new CoverageService(practice.api(), practice.inline(), after).coverageOf(PATIENT))
                        .kept
                        .getFirst()
                        .value())
                .isEqualTo(coverage.fresh.getFirst());
        assertThat(Seen.of(benefits(after).benefitsOf(PATIENT))
                        .kept
                        .getFirst()
                        .value()
                        .plans())
                .isEqualTo(benefits.fresh.getFirst().plans());
        assertThat(Seen.of(new TreatmentPlansService(practice.api(), practice.inline(), new PlanDrafts(), after)
                                .plansOf(PATIENT))
                        .kept
                        .getFirst()
                        .value())
                .isEqualTo(plans.fresh.getFirst());
    }

    @Test
    void aKeptViewStaysWhenTheServerIsAway() {
        var patients = new PatientsService(practice.api(), practice.inline(), cache());
        Seen.of(patients.summary(PATIENT));
        practice.server().faults().failNext(503);
        var seen = Seen.of(patients.summary(PATIENT));
        assertThat(seen.kept).hasSize(1);
        assertThat(seen.failures).singleElement().isInstanceOf(Failure.ServerTrouble.class);
    }

    @Test
    void whatWasReadAheadIsNotAskedForAgainOnce() throws Exception {
        var patients = new PatientsService(practice.api(), practice.inline(), cache());
        ApiCall.joined(patients.ahead(PATIENT)).execute();
        int asked = practice.server().faults().requests().size();

        var first = Seen.of(patients.summary(PATIENT));
        assertThat(first.kept).isEmpty();
        assertThat(first.fresh).hasSize(1);
        assertThat(practice.server().faults().requests()).hasSize(asked);

        Seen.of(patients.summary(PATIENT));
        assertThat(practice.server().faults().requests()).hasSize(asked + 1);
    }

    @Test
    void aWriteMakesWhatWasReadAheadOld() throws Exception {
        var patients = new PatientsService(practice.api(), practice.inline(), cache());
        ApiCall.joined(patients.ahead(PATIENT)).execute();
        practice.api()
                .patPlans()
                .change(new PatPlanId(1), Fields.of("PatID", "07"))
                .execute();
        int asked = practice.server().faults().requests().size();
        Seen.of(patients.summary(PATIENT));
        assertThat(practice.server().faults().requests()).hasSize(asked + 1);
    }

    @Test
    void nobodySeesAViewOfBeforeTheirOwnWrite() throws Exception {
        var patients = new PatientsService(practice.api(), practice.inline(), cache());
        Seen.of(patients.summary(PATIENT));
        assertThat(Seen.of(patients.summary(PATIENT)).kept).hasSize(1);
        practice.api()
                .patPlans()
                .change(new PatPlanId(1), Fields.of("PatID", "07"))
                .execute();
        assertThat(Seen.of(patients.summary(PATIENT)).kept).isEmpty();
        assertThat(Seen.of(patients.summary(PATIENT)).kept).hasSize(1);
    }

    @Test
    void whatWasReadAheadTooLongAgoIsAskedForAgain() throws Exception {
        var patients = new PatientsService(practice.api(), practice.inline(), cache());
        ApiCall.joined(patients.ahead(PATIENT)).execute();
        clock.goOn(Duration.ofSeconds(31));
        var seen = Seen.of(patients.summary(PATIENT));
        assertThat(seen.kept).hasSize(1);
        assertThat(seen.fresh).hasSize(1);
    }

    @Test
    void beyondTheMostTheOldestPatientsLeaveAlsoAfterARestart() throws Exception {
        for (int patient = 1; patient <= 4; patient++) {
            keep(views(3), patient);
            assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
            clock.goOn(Duration.ofMinutes(1));
        }
        PatientViews later = views(3);
        assertThat(later.known(WORD, new PatientId(1))).isEmpty();
        for (int patient = 2; patient <= 4; patient++) {
            assertThat(later.known(WORD, new PatientId(patient))).isPresent();
        }
    }

    @Test
    void withoutItsIndexNoViewIsKeptForEver() throws Exception {
        keep(views(3), 1);
        keep(views(3), 2);
        keep(views(3), 3);
        assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
        vault.remove(PatientViews.KIND, "index");
        keep(views(3), 4);
        assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(shelf.names(PatientViews.KIND)).hasSize(4).contains("4 word", "index");
    }

    @Test
    void aViewOfAnotherShapeIsAskedForAgain() throws Exception {
        keep(views(3), 1);
        assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(views(3).known(ViewKind.of("word", Birthday.class), PATIENT)).isEmpty();
    }

    private record Birthday(int day) {}

    /** Names, numbers and codes alike: nothing of what the server said stands in clear on the disk. */
    @Test
    void noNameStandsInClearInAnyFileOfTheVault() throws Exception {
        DeskCache cache = cache();
        cache.lists().keepFresh();
        var names = new ArrayList<String>();
        for (var row : practice.api().patients().firstPage(20).execute()) {
            var patient = new PatientId(row.patNum());
            names.add(row.lName());
            names.add(row.fName());
            Seen.of(new PatientsService(practice.api(), practice.inline(), cache).summary(patient));
            Seen.of(new CoverageService(practice.api(), practice.inline(), cache).coverageOf(patient));
            Seen.of(new TreatmentPlansService(practice.api(), practice.inline(), new PlanDrafts(), cache)
                    .plansOf(patient));
        }
        assertThat(shelf.flush(Duration.ofSeconds(20))).isTrue();
        names.removeIf(name -> name.length() < 4);
        int files = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                String text = (file.getFileName() + " "
                                + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .toLowerCase(Locale.ROOT);
                assertThat(names)
                        .as("names in %s", file.getFileName())
                        .noneMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
                assertThat(text).doesNotContain("patnum", "subscriber", "proccode");
            }
        }
        System.out.printf("names sought: %d, in files: %d, found: 0%n", names.size(), files);
        assertThat(files).isGreaterThan(60);
    }

    private void keep(PatientViews views, int patient) throws Exception {
        ApiCall.joined(views.kept(WORD, new PatientId(patient), scope -> "word " + patient))
                .execute();
    }
}
