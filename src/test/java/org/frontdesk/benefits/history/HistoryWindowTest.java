package org.frontdesk.benefits.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PlanHistory;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryWindowTest extends WindowTest {
    private final TestPractice practice = TestPractice.demo();
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aPlanIsSavedTwiceAndRestoredByKeyboard() throws IOException {
        var before = practice.api().benefits().ofPlan(new PlanId(1)).execute();
        open(strings);
        entered("crowns 60");
        control(KeyCode.S);
        until(() -> text("#benefit-notice").startsWith("1 change saved."));
        entered("basic 70; max 2k");
        control(KeyCode.H);
        until(() -> focused("#history-lines") && lines(HistoryLine.Kind.SAVE) == 2);
        picture("history-steps-light");
        control(KeyCode.S);
        until(() -> lines(HistoryLine.Kind.SAVE) == 3);
        control(KeyCode.H);
        control(KeyCode.H);
        until(() -> focused("#history-lines"));
        type(KeyCode.END);
        until(() -> text("#history-detail").contains("Pays 60% of crowns: 60% → 50%"));
        picture("history-light");
        dark();
        picture("history-dark");
        light();
        type(KeyCode.ENTER);
        until(() -> model.sheet().changedProperty().get());
        control(KeyCode.S);
        until(() -> !model.sheet().changedProperty().get()
                && !model.savingProperty().get());
        assertThat(practice.api().benefits().ofPlan(new PlanId(1)).execute())
                .usingElementComparator((one, other) -> same(one, other) ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(before);
        type(KeyCode.ESCAPE);
    }

    @Test
    void itSpeaksSpanish() {
        open(new Strings(Locale.of("es")));
        entered("crowns 60");
        control(KeyCode.S);
        until(() -> !model.sheet().changedProperty().get());
        entered("basic 70");
        control(KeyCode.H);
        until(() -> focused("#history-lines") && lines(HistoryLine.Kind.SAVE) == 2);
        type(KeyCode.END);
        until(() -> !text("#history-detail").isEmpty());
        picture("history-es-light");
    }

    private static boolean same(Benefit one, Benefit other) {
        return one.covCatNum() == other.covCatNum()
                && one.codeGroupNum() == other.codeGroupNum()
                && one.benefitType().equals(other.benefitType())
                && one.percent() == other.percent()
                && one.monetaryAmt().compareTo(other.monetaryAmt()) == 0
                && one.quantity() == other.quantity()
                && one.coverageLevel().equals(other.coverageLevel());
    }

    private long lines(HistoryLine.Kind kind) {
        return lookup("#history-lines").<HistoryLine>queryListView().getItems().stream()
                .filter(line -> line.kind() == kind)
                .count();
    }

    private void entered(String line) {
        control(KeyCode.E);
        until(() -> focused("#quick-entry-field"));
        write(line, 0);
        type(KeyCode.ENTER);
        until(() -> model.sheet().changedProperty().get() && focused("#benefit-rows"));
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private void open(Strings language) {
        var history = new PlanHistory(DeskShelf.inMemory(), () -> "Tasha Gómez", Clock.systemDefaultZone(), background);
        var service = new BenefitsService(practice.api(), background);
        service.keepSaves(history);
        var journal = new JournalService(Journal.none(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, language, new NavigationLog()));
        show(
                () -> {
                    var view = new BenefitsView(model);
                    var shown = new Screens(language).show(view).root();
                    view.offer(
                            SidePanel.HISTORY,
                            () -> new HistoryView(new HistoryViewModel(model.sheet(), history, journal, language)));
                    view.focus();
                    return shown;
                },
                1310,
                640);
        until(() -> model.knownProperty().get() && focused("#benefit-rows"));
    }
}
