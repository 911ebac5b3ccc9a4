package org.frontdesk.discountplans;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.service.discountplans.DiscountPlansService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The demo practice's discount plans in a real window, by keyboard. */
class DiscountPlansWindowTest extends WindowTest {
    private final TestPractice practice = TestPractice.demo();
    private DiscountPlansViewModel model;
    private Screens.Shown<DiscountPlansView> screen;

    @AfterEach
    void close() {
        onWindowThread(() -> {
            screen.screen().close();
            return true;
        });
        practice.close();
    }

    @Test
    void aPlanIsChosenEditedAndSavedByKeyboard() throws Exception {
        open();
        clickOn("#discountPlans");
        press(KeyCode.HOME).release(KeyCode.HOME);
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        until(() -> model.selectedProperty().get() != 0);
        long key = model.selectedProperty().get();
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> focused("#descriptionField"));
        press(KeyCode.TAB).release(KeyCode.TAB);
        press(KeyCode.TAB).release(KeyCode.TAB);
        press(KeyCode.TAB).release(KeyCode.TAB);
        until(() -> focused("#annualMaxField"));
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("abc", 0);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !model.noticeProperty().get().isEmpty());
        picture("discountplans-refused-light");
        dark();
        picture("discountplans-refused-dark");

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> !lookup("#annualMaxField").<TextField>query().getText().equals("abc"));
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("1250", 0);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !model.editedProperty().get() && !model.savingProperty().get());
        assertThat(practice.api()
                        .discountPlans()
                        .one(new DiscountPlanId(key))
                        .execute()
                        .annualMax())
                .isEqualByComparingTo("1250");
    }

    @Test
    void aNewPlanBeginsWithItsDescription() {
        open();
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> focused("#descriptionField"));
        write("Blue Cross Blue Shield of Massachusetts - Dental Blue Freedom", 0);
        onWindowThread(() -> {
            model.showHiddenProperty().set(true);
            return true;
        });
        picture("discountplans-new-light");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> focused("#discountPlans"));
        assertThat(model.editedProperty().get()).isTrue();
    }

    private void open() {
        var service = new DiscountPlansService(practice.api(), background);
        show(() -> {
            model = new DiscountPlansViewModel(service, strings, new NavigationLog());
            screen = new Screens(strings).show(new DiscountPlansView(model));
            return screen.root();
        });
        until(() -> !model.loadingProperty().get());
        assertThat(model.failureProperty().get()).isNull();
    }
}
