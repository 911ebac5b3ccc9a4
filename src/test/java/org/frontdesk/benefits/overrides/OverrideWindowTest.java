package org.frontdesk.benefits.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.benefits.BenefitRow;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverrideWindowTest extends WindowTest {
    private final TestPractice practice = TestPractice.demo();
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aRowIsCopiedDownChangedPromotedAndSavedByKeyboard() throws IOException {
        List<Benefit> before = practice.api().benefits().ofPlan(new PlanId(1)).execute();
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, strings, new NavigationLog()));
        show(() -> new Screens(strings).show(new BenefitsView(model)).root(), 1310, 600);
        until(() -> model.knownProperty().get());
        goTo("Pays 80% of fillings");

        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        until(() -> rows(BenefitRow.Rank.OVERRULED) == 2 && rows(BenefitRow.Rank.OVERRIDE) == 2);
        write("70", 0);
        type(KeyCode.ENTER);
        until(() -> says("Pays 70% of fillings"));
        goTo("Pays 70% of fillings");
        picture("override-light");
        dark();
        picture("override-dark");
        light();
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> text("#benefit-notice").equals("1 change saved."));
        assertThat(practice.api().benefits().ofPlan(new PlanId(1)).execute()).isEqualTo(before);

        goTo("Pays 70% of fillings");
        press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        until(() -> !says("Pays 80% of fillings") && rows(BenefitRow.Rank.OVERRULED) == 1);
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> text("#benefit-notice").equals("2 changes saved."));
        assertThat(practice.api().benefits().ofPlan(new PlanId(1)).execute().stream()
                        .filter(row -> !before.contains(row)))
                .singleElement()
                .satisfies(row -> assertThat(row.percent()).isEqualTo(70));
    }

    private void goTo(String says) {
        onWindowThread(() -> {
            TableView<BenefitRow> table = lookup("#benefit-rows").queryTableView();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).says().equals(says)) {
                    table.requestFocus();
                    table.getSelectionModel()
                            .clearAndSelect(i, table.getColumns().get(3));
                }
            }
            return table;
        });
    }

    private long rows(BenefitRow.Rank rank) {
        return model.sheet().rows().stream().filter(row -> row.rank() == rank).count();
    }

    private boolean says(String sentence) {
        return model.sheet().rows().stream().anyMatch(row -> row.says().equals(sentence));
    }
}
