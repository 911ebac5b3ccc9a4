package org.frontdesk.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Background;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every state of the screen says what it is and what to do, and loses nothing. */
class BenefitsStatesTest extends WindowTest {
    private static final long OLIVIA = 1;

    private final TestPractice practice = TestPractice.demo();
    private BenefitsViewModel model;
    private BenefitsView view;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aPatientWithoutPlansIsToldWhereTheyAreMade() {
        open(new BenefitsService(practice.api(), background), withoutPlans());
        until(() -> !model.loadingProperty().get());
        pictures("benefits-empty");
        assertThat(lookup("#benefits-state").lookup(".label").queryAll()).isNotEmpty();
        assertThat(shown("#benefit-rows")).isFalse();
    }

    @Test
    void whatIsBeingReadShowsItsShapeOnly() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        open(new BenefitsService(practice.api(), new Background(waiting::add, Platform::runLater)), OLIVIA);
        until(() -> model.loadingProperty().get());
        pictures("benefits-loading");
        assertThat(shown("#benefit-rows")).isFalse();
        while (!model.knownProperty().get()) {
            Runnable next = waiting.poll();
            if (next != null) {
                next.run();
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> shown("#benefit-rows"));
    }

    @Test
    void aServerInTroubleIsNamedWithAWayToTryAgain() {
        practice.server().faults().failAlways("/familymodules", 500);
        open(new BenefitsService(practice.api(), background), OLIVIA);
        until(() -> model.failureProperty().get() != null);
        pictures("benefits-failed");
        practice.server().faults().calm();
        type(KeyCode.ENTER); // the way on has the keys
        until(() -> model.knownProperty().get());
    }

    @Test
    void aServerThatIsGoneLeavesTheRowsWithTheirUnsavedChanges() {
        open(new BenefitsService(practice.api(), background), OLIVIA);
        until(() -> model.knownProperty().get());
        typePercent("70");
        practice.server().faults().failAlways("/familymodules", 503);
        practice.server().faults().failAlways("/benefits", 503);
        onWindowThread(() -> {
            view.returned();
            return true;
        });
        until(() -> model.failureProperty().get() != null);
        pictures("benefits-offline");
        assertThat(shown("#benefit-rows")).isTrue();
        assertThat(model.sheet().changedProperty().get()).isTrue();
    }

    @Test
    void keysThatMayOnlyReadAreSaidAndNothingIsLost() {
        Connection own = practice.connection();
        String readOnly = practice.server().readOnlyAuthorization().replace("ODFHIR ", "");
        var reading = new DentalApi(
                new Connection(own.baseUrl(), readOnly.split("/")[0], readOnly.split("/")[1]), () -> false);
        open(new BenefitsService(reading, background), OLIVIA);
        until(() -> model.knownProperty().get());
        typePercent("70");
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> text("#benefit-read-only-text").startsWith("The keys of this connection may read"));
        pictures("benefits-read-only");
        assertThat(model.sheet().changedProperty().get()).isTrue();
    }

    private void typePercent(String percent) {
        onWindowThread(() -> {
            TableView<BenefitRow> table = lookup("#benefit-rows").queryTableView();
            model.sheet().type(table.getItems().getFirst().key(), BenefitColumn.PERCENT, percent);
            return true;
        });
    }

    /** A patient of the demo practice who has no plan. */
    private long withoutPlans() {
        for (long patient = 1; patient < 300; patient++) {
            try {
                if (practice.api()
                        .patPlans()
                        .ofPatient(new PatientId(patient))
                        .execute()
                        .isEmpty()) {
                    return patient;
                }
            } catch (java.io.IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        }
        throw new AssertionError("Everybody has a plan");
    }

    private void pictures(String name) {
        picture(name + "-light");
        dark();
        picture(name + "-dark");
        light();
    }

    private void open(BenefitsService service, long patient) {
        model = onWindowThread(
                () -> new BenefitsViewModel(new PatientId(patient), service, strings, new NavigationLog()));
        view = onWindowThread(() -> new BenefitsView(model));
        show(() -> new Screens(strings).show(view).root(), 1310, 600);
    }
}
