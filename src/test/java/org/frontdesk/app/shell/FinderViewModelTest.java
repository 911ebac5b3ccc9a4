package org.frontdesk.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.service.Background;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinderViewModelTest {
    private final TestPractice practice = TestPractice.demo();
    private final Strings strings = new Strings(Locale.US);
    private final NavigationLog navigation = new NavigationLog();
    private final List<String> done = new ArrayList<>();
    private final RecentPatients recents = new RecentPatients();
    private final FinderViewModel model = new FinderViewModel(
            List.of(
                    new Command("settings", "", "Settings", "Ctrl+3", () -> done.add("settings")),
                    new Command("dark", "", "Dark theme", "", () -> done.add("dark"))),
            recents,
            navigation,
            strings,
            Clock.systemDefaultZone());

    @BeforeEach
    void connect() {
        model.connect(Optional.of(new PatientsService(practice.api(), practice.inline())));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aNameFindsThePatientAndEnterOpensIt() {
        model.ask("marsh oli");
        model.enter(0);
        assertThat(navigation.went()).containsExactly("patient 1");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aCommandIsFoundByTheBeginningsOfItsWords() {
        model.ask("th da");
        assertThat(model.rows()).extracting(FinderRow::id).contains("command-dark");
        model.enter(model.rows().size() - 1);
        assertThat(done).containsExactly("dark");
    }

    @Test
    void theFinderIsLeftBeforeACommandActs() {
        model.onLeft(() -> done.add("left"));
        model.ask("settings");
        model.enter(0);
        assertThat(done).containsExactly("left", "settings");
    }

    @Test
    void nobodyFoundIsSaid() {
        model.ask("qqqq");
        assertThat(model.rows()).isEmpty();
        assertThat(model.messageProperty().get()).startsWith("Nobody found");
    }

    @Test
    void aFailureIsSaidAndCommandsStay() {
        practice.server().faults().failNext(503);
        model.ask("set");
        assertThat(model.rows()).extracting(FinderRow::id).containsExactly("command-settings");
        assertThat(model.messageProperty().get()).contains("503");
    }

    @Test
    void withNothingTypedAllCommandsAreThere() {
        model.ask("");
        assertThat(model.rows()).extracting(FinderRow::id).containsExactly("command-settings", "command-dark");
    }

    @Test
    void withoutAConnectionCommandsWork() {
        model.connect(Optional.empty());
        model.ask("settings");
        model.enter(0);
        assertThat(done).containsExactly("settings");
    }

    @Test
    void theNewestQuestionWins() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        model.connect(Optional.of(new PatientsService(practice.api(), new Background(waiting::add, Runnable::run))));
        model.ask("marsh");
        model.ask("vasq");
        waiting.removeLast().run();
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.title().startsWith("Vásq"));
        List.copyOf(waiting).forEach(Runnable::run);
        assertThat(model.rows()).allMatch(row -> row.title().startsWith("Vásq"));
    }

    @Test
    void enterBeforeTheAnswerOpensTheOnlyOneFound() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        model.connect(Optional.of(new PatientsService(practice.api(), new Background(waiting::add, Runnable::run))));
        model.ask("marsh, olivia");
        model.enter(0);
        assertThat(navigation.went()).isEmpty();
        waiting.remove().run();
        assertThat(navigation.went()).containsExactly("patient 1");
    }

    @Test
    void enterBeforeTheAnswerOpensNobodyWhenSeveralFit() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        model.connect(Optional.of(new PatientsService(practice.api(), new Background(waiting::add, Runnable::run))));
        model.ask("marsh");
        model.enter(0);
        waiting.remove().run();
        assertThat(navigation.went()).isEmpty();
        assertThat(model.rows()).hasSizeGreaterThan(1);
    }
}
