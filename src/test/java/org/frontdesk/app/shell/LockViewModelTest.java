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
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.testing.TestClock;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

/** H2: the window is locked when nobody uses it. */
class LockViewModelTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final Strings strings = new Strings(Locale.US);
    private final Pins pins = new Pins(Optional.empty(), new Background(Runnable::run, Runnable::run), clock);
    private final AtDesk atDesk = new AtDesk("account");
    private final List<String> said = new ArrayList<>();
    private final List<JournalEvent> noted = new ArrayList<>();
    private Optional<Pins> connected = Optional.of(pins);
    private SigningRules rules = SigningRules.usual();
    private final LockViewModel model = new LockViewModel(
            () -> connected,
            () -> rules,
            new PersonViewModel(atDesk, strings, said -> {}),
            strings,
            said::add,
            noted::add,
            clock);

    @Test
    void h2_itLocksAfterFiveMinutesWithoutATouchAndOpensWithAPin() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        clock.goOn(Duration.ofMinutes(4));
        model.touched();
        clock.goOn(Duration.ofSeconds(299));
        model.tick();
        assertThat(model.formProperty().get()).isNull();
        clock.goOn(Duration.ofSeconds(1));
        model.tick();
        assertThat(model.formProperty().get().nameProperty().get()).isEqualTo("Maria L.");

        model.formProperty().get().pinProperty().set("4073");
        model.open();
        assertThat(model.formProperty().get().messageProperty().get()).isNotEmpty();
        model.formProperty().get().pinProperty().set("4072");
        model.open();
        assertThat(model.formProperty().get()).isNull();
        assertThat(atDesk.name()).isEqualTo("Maria L.");
        model.tick();
        assertThat(model.formProperty().get()).isNull();
    }

    @Test
    void h2_theTimeIsAdjustable() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        rules = rules.withIdleMinutes(1);
        clock.goOn(Duration.ofMinutes(1));
        model.tick();
        assertThat(model.formProperty().get()).isNotNull();
    }

    @Test
    void itLocksAtOnceWhenAsked() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        model.lockNow();
        assertThat(model.formProperty().get()).isNotNull();
        assertThat(said).isEmpty();
    }

    @Test
    void askedToLockWhereNobodyHasAPinItSaysWhatIsMissing() {
        model.lockNow();
        assertThat(model.formProperty().get()).isNull();
        assertThat(said)
                .containsExactly("Nobody has a PIN to unlock with. Set one first: Settings, PINs at this desk.");
    }

    @Test
    void askedToLockBeforeThePracticeIsOpenItSaysSo() {
        connected = Optional.empty();
        model.lockNow();
        assertThat(model.formProperty().get()).isNull();
        assertThat(said).containsExactly("The desk can be locked once the practice is open.");
    }

    @Test
    void whereNobodyHasAPinNothingIsLocked() {
        clock.goOn(Duration.ofHours(9));
        model.tick();
        assertThat(model.formProperty().get()).isNull();
    }

    @Test
    void h2_startingAnewIsNoWayAroundTheLock() {
        model.begin();
        assertThat(model.formProperty().get()).isNull();
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        model.begin();
        assertThat(model.formProperty().get()).isNotNull();
    }

    @Test
    void h3_anEmergencyOpensWithNameAndReasonAndIsNoted() {
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        model.lock();
        model.emergency().nameProperty().set("Devon K.");
        model.openInEmergency();
        assertThat(model.formProperty().get()).isNotNull();
        assertThat(noted).isEmpty();

        model.emergency().reasonProperty().set("Allergy of a patient in the chair");
        model.openInEmergency();
        assertThat(model.formProperty().get()).isNull();
        assertThat(atDesk.name()).isEqualTo("Devon K. (emergency)");
        assertThat(noted).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(JournalKind.EMERGENCY);
            assertThat(event.subject()).isEqualTo("Devon K. (emergency)");
            assertThat(event.note()).isEqualTo("Allergy of a patient in the chair");
        });
        assertThat(model.emergency().reasonProperty().get()).isEmpty();
    }
}
