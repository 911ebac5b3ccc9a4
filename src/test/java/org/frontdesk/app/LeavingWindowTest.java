package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.Language;
import org.frontdesk.testing.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a window that is closed while something is not saved. */
class LeavingWindowTest extends WindowTest {
    @TempDir
    private Path home;

    private Wiring wiring;

    @AfterEach
    void end() {
        onWindowThread(() -> {
            stage().setOnCloseRequest(null);
            wiring.close();
            return wiring;
        });
    }

    @Test
    void theWindowNamesWhatIsNotSavedAndGoesBackToIt() {
        openBenefitsOfOlivia();
        clickOn("#benefit-duplicate");
        clickOn("#benefit-duplicate");
        until(() -> !lookup("#benefit-save").queryButton().isDisabled());

        askToClose();
        until(() -> shown("#leavingSheet"));
        assertThat(lines()).containsExactly("•  Olivia J. Marsh: benefits of Cascade Dental Mutual, 2 changes");
        picture("leaving-light");
        dark();
        picture("leaving-dark");
        light();
        push(KeyCode.ENTER);
        until(() -> !shown("#leavingSheet"));
        assertThat(stage().isShowing()).isTrue();

        onWindowThread(() -> {
            wiring.choose(Language.SPANISH);
            return wiring;
        });
        until(() -> text("#benefit-notice").startsWith("Los cambios sin guardar de las"));
        askToClose();
        until(() -> shown("#leavingSheet"));
        assertThat(lines()).containsExactly("•  Olivia J. Marsh: beneficios de Cascade Dental Mutual, 2 cambios");
        clickOn("#leavingLeave");
        until(() -> !stage().isShowing());
    }

    @Test
    void whatWasLeftIsBackAtTheNextStart() {
        openBenefitsOfOlivia();
        clickOn("#benefit-duplicate");
        until(() -> !lookup("#benefit-save").queryButton().isDisabled());
        askToClose();
        until(() -> shown("#leavingSheet"));
        end();

        openBenefitsOfOlivia();
        until(() -> text("#benefit-notice").startsWith("Unsaved changes from"));
        assertThat(lookup("#benefit-save").queryButton().isDisabled()).isFalse();
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> text("#keepingPlace").startsWith("Unsaved work comes back at the next start."));
    }

    @Test
    void aWindowWithNothingUnsavedClosesAtOnce() {
        openBenefitsOfOlivia();
        clickOn("#benefit-duplicate");
        until(() -> !lookup("#benefit-save").queryButton().isDisabled());
        clickOn("#benefit-undo");
        until(() -> lookup("#benefit-save").queryButton().isDisabled());
        askToClose();
        assertThat(shown("#leavingSheet")).isFalse();
    }

    private void openBenefitsOfOlivia() {
        show(() -> {
            var holder = new StackPane();
            wiring = new Wiring(Folders.in(home), root -> holder.getChildren().setAll(root));
            return holder;
        });
        light();
        onWindowThread(() -> {
            new WindowFrame(stage(), wiring.settings().window()).askBeforeClosing(wiring);
            wiring.open();
            return wiring;
        });
        until(() -> shown("#patientsTable")
                && !lookup("#patientsTable").<TableView<?>>query().getItems().isEmpty());
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> lookup("#finderList").<ListView<?>>query().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").contains("Marsh"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> shown("#benefit-rows")
                && lookup("#benefit-rows").<TableView<?>>query().isFocused());
    }

    /** As the window's own cross does: whether it is closed depends on the answer. */
    private void askToClose() {
        onWindowThread(() -> {
            var request = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
            stage().getOnCloseRequest().handle(request);
            return request;
        });
    }

    private List<String> lines() {
        return lookup("#leavingLines").<VBox>query().getChildren().stream()
                .map(line -> ((Label) line).getText())
                .toList();
    }
}
