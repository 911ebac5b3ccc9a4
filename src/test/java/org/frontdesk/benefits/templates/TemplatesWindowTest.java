package org.frontdesk.benefits.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.benefits.likeness.DiffRow;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.TemplateShelf;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TemplatesWindowTest extends WindowTest {
    private final TestPractice practice = TestPractice.demo();
    private final TemplateShelf shelf = new TemplateShelf(DeskShelf.inMemory(), background);
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void rowsAreKeptUnderANameAndPutIntoAnotherPlanByKeys() throws IOException {
        open(strings);
        keep("Cascade usual");

        until(() -> text("#template-word").startsWith("Kept as \"Cascade usual\""));
        assertThat(differences()).isEmpty();

        press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
        until(() -> !differences().isEmpty());
        picture("benefits-templates-light");
        dark();
        picture("benefits-templates-dark");
        light();
        type(KeyCode.X);
        type(KeyCode.ENTER);
        until(() -> differences().isEmpty());
        assertThat(text("#benefit-notice")).contains("of the template");
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> !differences().isEmpty());
        type(KeyCode.ENTER);
        until(() -> differences().isEmpty());
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> text("#benefit-notice").contains("saved"));

        assertThat(practice.api().benefits().ofPlan(new PlanId(2)).execute())
                .hasSameSizeAs(practice.api().benefits().ofPlan(new PlanId(1)).execute());
    }

    @Test
    void aTemplateIsRenamedRemovedAndBroughtBackByKeys() {
        open(new Strings(Locale.of("es")));
        keep("Uno");
        until(() -> names().equals(List.of("Uno")));
        type(KeyCode.F2);
        until(() -> focused("#template-name"));
        write("Dos", 0);
        type(KeyCode.ENTER);
        until(() -> names().equals(List.of("Dos")));
        picture("benefits-templates-es-light");
        type(KeyCode.DELETE);
        until(() -> names().isEmpty());
        picture("benefits-templates-none-es-light");
        assertThat(model.sheet().changedProperty().get()).isFalse();
        type(KeyCode.U);
        until(() -> names().equals(List.of("Dos")));
    }

    private void keep(String name) {
        press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        until(() -> focused("#template-list"));
        type(KeyCode.N);
        until(() -> focused("#template-name"));
        write(name, 0);
        type(KeyCode.ENTER);
        until(() -> focused("#template-list"));
    }

    private List<String> names() {
        ListView<Template> list = lookup("#template-list").queryListView();
        return list.getItems().stream().map(Template::name).toList();
    }

    private List<DiffRow> differences() {
        ListView<DiffRow> list = lookup("#template-rows").queryListView();
        return List.copyOf(list.getItems());
    }

    private void open(Strings language) {
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, language, new NavigationLog()));
        show(
                () -> {
                    var view = new BenefitsView(model);
                    var shown = new Screens(language).show(view);
                    view.offer(
                            SidePanel.TEMPLATES,
                            () -> new TemplatesView(new TemplatesViewModel(model.sheet(), shelf, language)));
                    return shown.root();
                },
                1310,
                640);
        until(() -> model.knownProperty().get());
    }
}
