package org.frontdesk.benefits.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.service.Background;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PlanHistory;
import org.frontdesk.service.benefits.PlanSave;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private static final PlanId PLAN = new PlanId(1);

    private final TestPractice practice = TestPractice.demo();
    private final Background inline = practice.inline();
    private final Strings strings = new Strings(java.util.Locale.US);
    private final DeskShelf shelf = DeskShelf.inMemory();
    private final PlanHistory history = history();
    private final BenefitsService service = new BenefitsService(practice.api(), inline);
    private BenefitsViewModel model;
    private HistoryViewModel panel;

    @BeforeEach
    void open() {
        service.keepSaves(history);
        model = new BenefitsViewModel(new PatientId(1), service, strings, new NavigationLog());
        model.load();
        panel = new HistoryViewModel(model.sheet(), history, new JournalService(Journal.none(), inline), strings);
    }

    @AfterEach
    void closePractice() {
        panel.close();
        practice.close();
    }

    @Test
    void stepsAreNamedAndWalked() {
        assertThat(titles(HistoryLine.Kind.ENTRY)).contains("Nothing was changed yet.");
        percent("crowns", "60");
        percent("fillings", "70");
        percent("crowns", "65");
        assertThat(titles(HistoryLine.Kind.HERE)).containsExactly("Crowns 60% → 65%");
        assertThat(titles(HistoryLine.Kind.DONE))
                .containsExactly("Restorative 80% → 70%", "Crowns 50% → 60%", "As it was read");

        panel.act(line("Crowns 50% → 60%"));
        assertThat(titles(HistoryLine.Kind.HERE)).containsExactly("Crowns 50% → 60%");
        assertThat(titles(HistoryLine.Kind.UNDONE)).containsExactly("Crowns 60% → 65%", "Restorative 80% → 70%");
        assertThat(says()).contains("Pays 60% of crowns", "Pays 80% of fillings");

        panel.act(line("As it was read"));
        assertThat(model.sheet().changedProperty().get()).isFalse();
        panel.choose(Optional.of(line("Crowns 60% → 65%")));
        assertThat(panel.detailProperty().get()).isEqualTo("Enter does 3 steps again.");
        panel.act(line("Crowns 60% → 65%"));
        assertThat(says()).contains("Pays 65% of crowns", "Pays 70% of fillings");
    }

    @Test
    void aSaveIsKeptWithItsRowsAndThePlanCanBeRestored() throws IOException {
        percent("crowns", "60");
        model.save();
        percent("fillings", "70");
        model.save();
        List<PlanSave> saves = saves();
        assertThat(saves).hasSize(2);
        assertThat(saves).allSatisfy(save -> assertThat(save.who()).isEqualTo("Tasha"));
        assertThat(saves.getFirst().before()).isEqualTo(saves.getLast().after());
        assertThat(lines(HistoryLine.Kind.SAVE)).hasSize(3);
        assertThat(lines(HistoryLine.Kind.SAVE).get(0).caption()).isEqualTo("Pays 80% of fillings: 80% → 70%");
        assertThat(lines(HistoryLine.Kind.SAVE).get(1).caption()).isEqualTo("Pays 50% of crowns: 50% → 60%");

        HistoryLine before = lines(HistoryLine.Kind.SAVE).get(2);
        panel.choose(Optional.of(before));
        assertThat(panel.detailProperty().get())
                .startsWith("Before ")
                .contains("restoring it makes 2 changes:")
                .contains("Pays 70% of fillings: 70% → 80%")
                .contains("Pays 60% of crowns: 60% → 50%");
        panel.act(before);
        assertThat(titles(HistoryLine.Kind.HERE)).containsExactly("the plan as it was, 2 rows");
        model.save();
        assertThat(practice.api().benefits().ofPlan(PLAN).execute().stream()
                        .filter(row -> row.benefitType().equals("CoInsurance"))
                        .map(org.frontdesk.api.wire.Benefit::percent))
                .contains(80, 50)
                .doesNotContain(70, 60);
        assertThat(saves()).hasSize(3);
    }

    @Test
    void aDeletedRowIsMadeAnewByARestore() throws IOException {
        int rows = practice.api().benefits().ofPlan(PLAN).execute().size();
        model.sheet().remove(row("crowns").key());
        model.save();
        assertThat(practice.api().benefits().ofPlan(PLAN).execute()).hasSize(rows - 1);
        panel.act(lines(HistoryLine.Kind.SAVE).getLast());
        model.save();
        assertThat(practice.api().benefits().ofPlan(PLAN).execute()).hasSize(rows);
        assertThat(saves()).hasSize(2);
    }

    @Test
    void savesOutliveTheProgramAndOnlyTheLastFiftyAreKept() {
        for (int i = 0; i < 52; i++) {
            percent("crowns", Integer.toString(i));
            model.save();
        }
        List<PlanSave> found = new ArrayList<>();
        history().of(PLAN).start(found::addAll, failure -> {});
        assertThat(found).hasSize(50);
        assertThat(found).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    private PlanHistory history() {
        return new PlanHistory(
                shelf,
                () -> "Tasha",
                java.time.Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneId.of("UTC")),
                inline);
    }

    private List<PlanSave> saves() {
        List<PlanSave> found = new ArrayList<>();
        history.of(PLAN).start(found::addAll, failure -> {});
        return found;
    }

    private List<HistoryLine> lines(HistoryLine.Kind kind) {
        return panel.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    private List<String> titles(HistoryLine.Kind kind) {
        return lines(kind).stream().map(HistoryLine::title).toList();
    }

    private HistoryLine line(String title) {
        return panel.lines().stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> says() {
        return model.sheet().rows().stream().map(row -> row.says()).toList();
    }

    private RowState row(String of) {
        return model.sheet().pageProperty().get().map(PlanPage::rows).orElseThrow().stream()
                .filter(one -> model.sheet().says(one.shown()).endsWith("% of " + of))
                .findFirst()
                .orElseThrow();
    }

    private void percent(String of, String percent) {
        RowState row = row(of);
        model.sheet()
                .apply(
                        Edit.Kind.CHANGE,
                        List.of(new RowChange.Change(row.key(), row.shown().with(BenefitField.PERCENT, percent))));
    }
}
