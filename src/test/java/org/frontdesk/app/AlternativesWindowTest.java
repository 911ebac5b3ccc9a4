package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.app.shell.Place;
import org.frontdesk.domain.PatientId;
import org.frontdesk.settings.Language;
import org.frontdesk.ui.PatientTab;
import org.junit.jupiter.api.Test;

/** Leo's bridge and his implant side by side in the whole program. */
class AlternativesWindowTest extends ProgramTest {
    private static final PatientId LEO = new PatientId(12);

    private int keystrokes;

    private void key(KeyCode... keys) {
        keystrokes++;
        push(keys);
    }

    @Test
    void scenarioEightFromThePlansToThePatientsPage() {
        plansOfLeo();
        keystrokes = 0;
        key(KeyCode.CONTROL, KeyCode.G);
        until(() -> reckoned(0) && reckoned(1));
        String bridge = side(0);
        String implant = side(1);
        assertThat(bridge).contains("of the maximum left");
        assertThat(implant).contains("of the maximum left");
        picture("alternatives-light");
        dark();
        picture("alternatives-dark");
        light();
        key(KeyCode.L);
        key(KeyCode.RIGHT);
        key(KeyCode.Y);
        until(() -> !side(1).equals(implant));
        assertThat(side(0)).isEqualTo(bridge);
        key(KeyCode.DIGIT3);
        until(() -> side(1).contains("3 payments without a finance charge"));
        picture("alternatives-phased-light");
        String shown = side(1);
        key(KeyCode.ENTER);
        until(() -> wiring().pages().placeProperty().get() == Place.SIGNING);
        picture("alternatives-patient-light");
        System.out.println("Scenario 8: both compared, linked, phased, in three payments, on the patient's page in "
                + keystrokes + " keystrokes: " + shown.replace('\n', ' '));
        assertThat(keystrokes).isLessThanOrEqualTo(15);
    }

    @Test
    void fourPaymentsAreTheMostAndTheLinkIsFoundAgain() {
        plansOfLeo();
        push(KeyCode.CONTROL, KeyCode.G);
        until(() -> reckoned(0) && reckoned(1));
        push(KeyCode.DIGIT5);
        until(() -> shown("#alternativesProblem"));
        assertThat(text("#alternativesProblem")).contains("lending");
        push(KeyCode.L);
        push(KeyCode.ESCAPE);
        until(() -> focused("#plans"));
        onWindowThread(() -> {
            wiring().choose(Language.SPANISH);
            return null;
        });
        until(() -> shown("#planLines"));
        onWindowThread(() -> {
            lookup("#plans").query().requestFocus();
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.G);
        until(() -> reckoned(0) && reckoned(1));
        until(() -> lookup("#alternativesLink")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .isSelected());
        picture("alternatives-es");
    }

    private void plansOfLeo() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        onWindowThread(() -> {
            wiring().pages().openPatient(LEO, PatientTab.TREATMENT_PLANS);
            return null;
        });
        until(() -> shown("#planLines")
                && !lookup("#planLines").<TableView<?>>query().getItems().isEmpty()
                && focused("#plans"));
    }

    private boolean reckoned(int side) {
        return lookup("#alternative" + side).tryQuery().isPresent()
                && side(side).contains("1,")
                && !side(side).contains("…");
    }

    private String side(int place) {
        return onWindowThread(() -> {
            List<String> said = new ArrayList<>();
            collect(lookup("#alternative" + place).query(), said);
            return String.join("\n", said);
        });
    }

    private static void collect(Node node, List<String> said) {
        if (node instanceof Label label) {
            said.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }
}
