package org.frontdesk.patients.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.frontdesk.domain.PatientId;
import org.frontdesk.patients.PatientRow;
import org.frontdesk.patients.PatientWords;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.service.Background;
import org.frontdesk.service.Failure;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientsViewModelTest {
    private final TestPractice practice = TestPractice.demo();
    private final Strings strings = new Strings(Locale.US);
    private final RecentPatients recents = new RecentPatients();
    private final PatientsViewModel model = model(practice.inline());

    @AfterEach
    void close() {
        model.close();
        practice.close();
    }

    @Test
    void theFirstPageIsThereBeforeAnythingIsTyped() {
        model.reload();
        assertThat(model.rows()).isNotEmpty();
        assertThat(model.knownProperty().get()).isTrue();
        assertThat(model.rows()).noneMatch(PatientRow::gone);
    }

    @Test
    void aNameNarrowsTheRows() {
        model.ask("marsh");
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.name().startsWith("Marsh"));
        assertThat(model.countProperty().get()).isEqualTo(model.rows().size() + " patients");
    }

    @Test
    void nobodyFoundIsAnEmptyPage() {
        model.ask("qqqq");
        assertThat(model.knownProperty().get()).isFalse();
        assertThat(model.failureProperty().get()).isNull();
        assertThat(model.countProperty().get()).isEqualTo("Nobody found");
    }

    @Test
    void aLoneNumberSignAsksNothingOfTheServer() {
        int before = practice.server().faults().requests().size();
        model.ask("#");
        assertThat(practice.server().faults().requests()).hasSize(before);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aFailedReloadKeepsTheRowsAndExplains() {
        model.ask("marsh");
        List<PatientRow> rows = List.copyOf(model.rows());
        practice.server().faults().failNext(503);
        model.reload();
        assertThat(model.rows()).isEqualTo(rows);
        assertThat(model.failureProperty().get()).isInstanceOf(Failure.ServerTrouble.class);
        model.reload();
        assertThat(model.failureProperty().get()).isNull();
    }

    @Test
    void theNewestQuestionWins() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        PatientsViewModel slow = model(new Background(waiting::add, Runnable::run));
        slow.ask("marsh");
        slow.ask("vasq");
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertThat(slow.rows()).isNotEmpty().allMatch(row -> row.name().startsWith("Vásq"));
        slow.close();
    }

    @Test
    void aClosedScreenHearsNothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        PatientsViewModel slow = model(new Background(waiting::add, Runnable::run));
        slow.ask("marsh");
        slow.close();
        waiting.remove().run();
        assertThat(slow.rows()).isEmpty();
    }

    @Test
    void theOpenedAreShownTheNewestFirstAndOnce() {
        FoundPatient olivia = found("marsh, olivia");
        FoundPatient daniel = found("marsh, daniel");
        recents.opened(olivia);
        recents.opened(daniel);
        recents.opened(olivia);
        assertThat(model.recent()).extracting(PatientRow::name).containsExactly("Marsh, Olivia", "Marsh, Daniel");
    }

    @Test
    void theDeceasedAreMarkedInWordsAndHaveNoAge() {
        var words = new PatientWords(strings);
        FoundPatient alive = found("marsh, olivia");
        var row = words.row(
                new FoundPatient(
                        new PatientId(7),
                        alive.name(),
                        alive.birth(),
                        "",
                        org.frontdesk.domain.patient.PatientStatus.DECEASED),
                LocalDate.now());
        assertThat(row.status()).isEqualTo("Deceased");
        assertThat(row.age()).isEmpty();
        assertThat(row.gone()).isTrue();
    }

    private FoundPatient found(String typed) {
        var answers = new ArrayDeque<FoundPatient>();
        new PatientsService(practice.api(), practice.inline())
                .find(org.frontdesk.domain.patient.PatientQuestion.read(typed).orElseThrow(), 1)
                .start(answers::addAll, failure -> {
                    throw new AssertionError(failure.detail());
                });
        return answers.remove();
    }

    private PatientsViewModel model(Background background) {
        return new PatientsViewModel(
                new PatientsService(practice.api(), background), recents, strings, Clock.systemDefaultZone());
    }
}
