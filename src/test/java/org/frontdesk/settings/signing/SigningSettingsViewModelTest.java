package org.frontdesk.settings.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.Money;
import org.frontdesk.service.Background;
import org.frontdesk.service.desk.DeskUsers;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

class SigningSettingsViewModelTest {
    private final Pins pins =
            new Pins(Optional.empty(), new Background(Runnable::run, Runnable::run), InstantSource.system());
    private final List<SigningRules> chosen = new ArrayList<>();
    private String who = "Maria L.";
    private Optional<DeskUsers> users = Optional.empty();

    @Test
    void whatCanBeTakenIsTakenAtOnceAndWhatCannotIsSaid() {
        RulesForm rules = open().rules();
        rules.minutesProperty().set("2");
        rules.daysProperty().set("30");
        rules.feeProperty().set("3.50");
        rules.paymentsProperty().set("3");
        rules.paperProperty().set(PaperSize.A4);
        assertThat(chosen.getLast()).isEqualTo(new SigningRules(2, 30, PaperSize.A4, new Money(350), 3));

        rules.minutesProperty().set("0");
        assertThat(rules.problemProperty().get()).contains("minutes");
        rules.minutesProperty().set("2");
        rules.daysProperty().set("next week");
        assertThat(rules.problemProperty().get()).contains("days");
        rules.daysProperty().set("30");
        rules.feeProperty().set("free");
        assertThat(rules.problemProperty().get()).contains("fee");
        rules.feeProperty().set("3.50");
        rules.paymentsProperty().set("5");
        assertThat(rules.problemProperty().get()).contains("payments").contains("lending");
        assertThat(chosen.getLast()).isEqualTo(new SigningRules(2, 30, PaperSize.A4, new Money(350), 3));
    }

    @Test
    void theFirstPinNeedsNobodyAndTheNextOnesSomebodyWhoAgrees() {
        PinsForm first = open().pins();
        type(first, DeskRole.MANAGER, "4072");
        first.set();
        assertThat(answer(pins.holders())).containsExactly(new PinHolder("Maria L.", DeskRole.MANAGER));

        who = "Devon K.";
        PinsForm second = open().pins();
        assertThat(second.asksProperty().get()).isTrue();
        type(second, DeskRole.DENTIST, "8615");
        second.agreedPinProperty().set("0000");
        second.set();
        assertThat(second.messageProperty().get()).contains("not the PIN");
        second.agreedPinProperty().set("4072");
        second.set();
        assertThat(answer(pins.holders())).contains(new PinHolder("Devon K.", DeskRole.DENTIST));
        assertThat(second.lineProperty().get()).contains("Devon K. (Dentist)", "Maria L. (Manager)");
    }

    @Test
    void somebodyAtTheFrontDeskDoesNotGiveRoles() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        PinsForm form = open().pins();
        type(form, DeskRole.MANAGER, "8615");
        form.agreedPinProperty().set("4072");
        form.set();
        assertThat(form.messageProperty().get()).contains("may not decide that");
        assertThat(pins.known()).containsExactly(new PinHolder("Maria L.", DeskRole.FRONT_DESK));
    }

    @Test
    void aManagerGivesAPinToAUserWhoIsNotAtTheDesk() {
        try (var practice = TestPractice.demo()) {
            users = Optional.of(new DeskUsers(practice.api(), practice.inline()));
            answer(pins.give("Maria L.", DeskRole.MANAGER, "4072"));
            PinsForm form = open().pins();
            assertThat(form.names())
                    .startsWith("Maria L.")
                    .hasSizeGreaterThan(2)
                    .doesNotHaveDuplicates();
            assertThat(form.roleProperty().get()).isEqualTo(DeskRole.MANAGER);

            String other = form.names().getLast();
            form.nameProperty().set(other);
            assertThat(form.roleProperty().get()).isEqualTo(DeskRole.FRONT_DESK);
            type(form, DeskRole.FRONT_DESK, "8615");
            form.agreedPinProperty().set("4072");
            form.set();
            assertThat(form.messageProperty().get()).isEqualTo(other + " has a new PIN.");
            assertThat(pins.known())
                    .containsExactlyInAnyOrder(
                            new PinHolder("Maria L.", DeskRole.MANAGER), new PinHolder(other, DeskRole.FRONT_DESK));
        }
    }

    private SigningSettingsViewModel open() {
        return new SigningSettingsViewModel(
                SigningRules.usual(),
                chosen::add,
                new PinsAtDesk(() -> Optional.of(pins), () -> users, () -> who),
                new Strings(Locale.US));
    }

    private static void type(PinsForm form, DeskRole role, String pin) {
        form.roleProperty().set(role);
        form.pinProperty().set(pin);
        form.againProperty().set(pin);
    }
}
