package org.frontdesk.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.service.Background;
import org.frontdesk.service.desk.AtDesk;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.testing.TestClock;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

/** Nobody acts under another's name once there are PINs. */
class TakeOverViewModelTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final Strings strings = new Strings(Locale.US);
    private final Pins pins = new Pins(Optional.empty(), new Background(Runnable::run, Runnable::run), clock);
    private final AtDesk atDesk = new AtDesk("account");
    private final List<String> said = new ArrayList<>();
    private Optional<Pins> connected = Optional.of(pins);
    private final TakeOverViewModel model = new TakeOverViewModel(
            () -> connected, new PersonViewModel(atDesk, strings, chosen -> {}), strings, said::add);

    @Test
    void whileNobodyHasAPinAnybodyMayBeChosen() {
        model.choose("Devon K.");
        assertThat(atDesk.name()).isEqualTo("Devon K.");
        assertThat(model.formProperty().get()).isNull();
    }

    @Test
    void withoutAConnectionThereAreNoPinsToAskFor() {
        connected = Optional.empty();
        model.choose("Devon K.");
        assertThat(atDesk.name()).isEqualTo("Devon K.");
    }

    @Test
    void whoHasAPinTakesTheDeskWithIt() {
        answer(pins.give("Maria L.", DeskRole.MANAGER, "4072"));
        model.choose("Maria L.");
        assertThat(model.formProperty().get().nameProperty().get()).isEqualTo("Maria L.");
        assertThat(atDesk.name()).isEqualTo("account");
        type("4072");
        assertThat(atDesk.name()).isEqualTo("Maria L.");
        assertThat(model.formProperty().get()).isNull();
    }

    @Test
    void aWrongPinLeavesTheDeskToWhoHadItAndTheThirdHasToWait() {
        answer(pins.give("Maria L.", DeskRole.MANAGER, "4072"));
        model.choose("Maria L.");
        type("4073");
        assertThat(message()).isEqualTo("That is not the PIN of this person. Try again.");
        type("4074");
        type("4075");
        assertThat(message()).startsWith("Too many wrong tries");
        type("4072");
        assertThat(message()).startsWith("Too many wrong tries");
        assertThat(atDesk.name()).isEqualTo("account");

        model.cancel();
        model.choose("Maria L.");
        type("4072");
        assertThat(message()).as("leaving the sheet frees nobody from waiting").startsWith("Too many wrong tries");
        clock.goOn(Duration.ofSeconds(31));
        type("4072");
        assertThat(atDesk.name()).isEqualTo("Maria L.");
    }

    @Test
    void whoHasNoPinIsNotChosenOnceSomebodyHasOne() {
        answer(pins.give("Maria L.", DeskRole.MANAGER, "4072"));
        model.choose("Devon K.");
        assertThat(atDesk.name()).isEqualTo("account");
        assertThat(model.formProperty().get()).isNull();
        assertThat(said).containsExactly("Devon K. has no PIN yet. A manager sets one in Settings, PINs at this desk.");
    }

    @Test
    void whoIsAtTheDeskIsNotAskedAgain() {
        answer(pins.give("Maria L.", DeskRole.MANAGER, "4072"));
        model.choose("account");
        assertThat(model.formProperty().get()).isNull();
        assertThat(said).isEmpty();
    }

    @Test
    void nobodyTakesItWhenTheSheetIsLeft() {
        answer(pins.give("Maria L.", DeskRole.MANAGER, "4072"));
        model.choose("Maria L.");
        model.cancel();
        assertThat(model.formProperty().get()).isNull();
        assertThat(atDesk.name()).isEqualTo("account");
    }

    private void type(String pin) {
        model.formProperty().get().pinProperty().set(pin);
        model.take();
    }

    private String message() {
        return model.formProperty().get().messageProperty().get();
    }
}
