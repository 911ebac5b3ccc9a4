package org.frontdesk.benefits.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.OtherPlans;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LikenessWindowTest extends WindowTest {
    private static final PlanId PLAN = new PlanId(1);

    private final TestPractice practice = TestPractice.demo();
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aPlanIsFoundComparedAndMadeLikeByKeys() throws IOException {
        open(strings);
        control(KeyCode.L);
        until(() -> focused("#likeness-plans"));
        until(() -> plans().stream().noneMatch(plan -> plan.like().isEmpty()));
        assertThat(plans()).allSatisfy(plan -> assertThat(plan.why()).contains("same carrier"));
        assertThat(plans()).extracting(PlanLine::name).anyMatch(name -> name.contains("Willow & Sons"));
        picture("benefits-likeness-light");
        dark();
        picture("benefits-likeness-dark");
        light();

        type(KeyCode.F);
        until(() -> focused("#likeness-find"));
        write("orchard", 0);
        until(() -> plans().size() == 1 && !plans().getFirst().like().isEmpty());
        PlanId orchard = plans().getFirst().plan();
        assertThat(plans().getFirst().name()).contains("Bright Orchard");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        until(() -> focused("#likeness-rows"));
        int differing = differences().size();
        type(KeyCode.SPACE);
        until(() -> differences().size() == differing - 1);
        type(KeyCode.M);
        until(() -> differences().isEmpty());
        assertThat(text("#benefit-notice")).contains("as in the other plan");
        control(KeyCode.Z);
        until(() -> differences().size() == differing - 1);
        type(KeyCode.M);
        until(() -> differences().isEmpty());
        picture("benefits-likeness-equal-light");
        control(KeyCode.S);
        until(() -> text("#benefit-notice").contains("saved"));

        assertThat(meanings(PLAN)).containsExactlyInAnyOrderElementsOf(meanings(orchard));
    }

    @Test
    void aPlanIsFoundByItsNumberInSpanish() {
        open(new Strings(Locale.of("es")));
        control(KeyCode.L);
        until(() -> focused("#likeness-plans"));
        type(KeyCode.F);
        until(() -> focused("#likeness-find"));
        write("5", 0);
        until(() -> !plans().isEmpty() && plans().getFirst().plan().equals(new PlanId(5)));
        until(() -> !differences().isEmpty());
        picture("benefits-likeness-es-light");
        type(KeyCode.ESCAPE);
        until(() -> focused("#benefit-rows"));
        assertThat(shown("#likeness-plans")).isFalse();
    }

    private List<String> meanings(PlanId plan) throws IOException {
        return practice.api().benefits().ofPlan(plan).execute().stream()
                .map(LikenessWindowTest::meaning)
                .toList();
    }

    private static String meaning(Benefit row) {
        return String.join(
                " ",
                row.benefitType(),
                row.coverageLevel(),
                String.valueOf(row.covCatNum()),
                row.procCode(),
                String.valueOf(row.codeGroupNum()),
                String.valueOf(row.percent()),
                String.valueOf(row.monetaryAmt()),
                row.timePeriod(),
                row.quantityQualifier(),
                String.valueOf(row.quantity()),
                row.treatArea());
    }

    private List<PlanLine> plans() {
        ListView<PlanLine> list = lookup("#likeness-plans").queryListView();
        return List.copyOf(list.getItems());
    }

    private List<DiffRow> differences() {
        ListView<DiffRow> list = lookup("#likeness-rows").queryListView();
        return List.copyOf(list.getItems());
    }

    private void open(Strings language) {
        var service = new BenefitsService(practice.api(), background);
        var others = new OtherPlans(
                practice.api(),
                background,
                DeskCache.inMemory(practice.api(), background).lists());
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, language, new NavigationLog()));
        show(
                () -> {
                    var view = new BenefitsView(model);
                    var shown = new Screens(language).show(view);
                    view.offer(
                            SidePanel.LIKENESS,
                            () -> new LikenessView(new LikenessViewModel(model.sheet(), others, language)));
                    return shown.root();
                },
                1310,
                640);
        until(() -> model.knownProperty().get());
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
