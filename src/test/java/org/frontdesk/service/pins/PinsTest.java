package org.frontdesk.service.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.service.Background;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinsTest {
    private final Background inline = new Background(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-21T18:00:00Z");

    @Test
    void aPinIsTheirsAlone() {
        Pins pins = pins(Optional.empty());
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        answer(pins.give("Dr. Quill", DeskRole.DENTIST, "91350"));

        assertThat(answer(pins.check("Maria L.", "4072")))
                .isEqualTo(new PinAnswer.Right(new PinHolder("Maria L.", DeskRole.FRONT_DESK)));
        assertThat(answer(pins.check("Maria L.", "91350"))).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(answer(pins.check("Nobody", "4072"))).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(pins.known()).extracting(PinHolder::name).containsExactly("Dr. Quill", "Maria L.");
    }

    @Test
    void aNewPinTakesThePlaceOfTheOld() {
        Pins pins = pins(Optional.empty());
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        answer(pins.give("Maria L.", DeskRole.MANAGER, "8615"));
        assertThat(answer(pins.check("Maria L.", "4072"))).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(answer(pins.check("Maria L.", "8615")))
                .isEqualTo(new PinAnswer.Right(new PinHolder("Maria L.", DeskRole.MANAGER)));
    }

    @Test
    void wrongTriesWaitLongerEachTimeAndARightOneBeginsAnew() {
        Pins pins = pins(Optional.empty());
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        assertThat(answer(pins.check("Maria L.", "1"))).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(answer(pins.check("Maria L.", "2"))).isInstanceOf(PinAnswer.Wrong.class);
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(answer(pins.check("Maria L.", "3"))).isEqualTo(wait(seconds));
            assertThat(answer(pins.check("Maria L.", "4072")))
                    .as("not even the right one is looked at")
                    .isEqualTo(wait(seconds));
            now = now.plusSeconds(seconds);
        }
        assertThat(answer(pins.check("Maria L.", "4072"))).isInstanceOf(PinAnswer.Right.class);
        assertThat(answer(pins.check("Maria L.", "3"))).isInstanceOf(PinAnswer.Wrong.class);
    }

    @Test
    void waitingOutlivesTheProgramAndNoPinLiesOnTheDisk() throws IOException {
        try (Vault vault = VaultOpening.byItself(folder)) {
            Pins pins = pins(Optional.of(vault));
            answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "40724072"));
            for (int i = 0; i < 3; i++) {
                answer(pins.check("Maria L.", "3"));
            }
        }
        try (Vault vault = VaultOpening.byItself(folder)) {
            Pins again = pins(Optional.of(vault));
            assertThat(answer(again.check("Maria L.", "40724072"))).isEqualTo(wait(30));
            now = now.plusSeconds(30);
            assertThat(answer(again.check("Maria L.", "40724072"))).isInstanceOf(PinAnswer.Right.class);
            for (Vault.Entry entry : vault.list("pin").entries()) {
                assertThat(new String(entry.value(), StandardCharsets.UTF_8)).doesNotContain("40724072");
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("40724072", "Maria");
            }
        }
    }

    @Test
    void pinsOfThisRunGoIntoAVaultThatOpensLater() throws IOException {
        Pins pins = pins(Optional.empty());
        answer(pins.give("Maria L.", DeskRole.FRONT_DESK, "4072"));
        try (Vault vault = VaultOpening.byItself(folder)) {
            pins.use(vault);
            assertThat(answer(pins(Optional.of(vault)).check("Maria L.", "4072")))
                    .isInstanceOf(PinAnswer.Right.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4072, 4072, ",
        "40720981, 40720981, ",
        "407, 407, NOT_DIGITS",
        "407209811, 407209811, NOT_DIGITS",
        "40x2, 40x2, NOT_DIGITS",
        "5555, 5555, TOO_EASY",
        "1234, 1234, TOO_EASY",
        "87654, 87654, TOO_EASY",
        "4072, 4073, NOT_REPEATED",
    })
    void onlyDigitsThatAreHardToGuessMakeAPin(String pin, String again, PinProblem problem) {
        assertThat(PinProblem.of(pin, again)).isEqualTo(Optional.ofNullable(problem));
    }

    private static PinAnswer wait(int seconds) {
        return new PinAnswer.Wait(Duration.ofSeconds(seconds));
    }

    private Pins pins(Optional<Vault> vault) {
        var pins = new Pins(vault, inline, () -> now);
        assertThat(answer(pins.holders())).isInstanceOf(List.class);
        return pins;
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, false, true, MANAGER, true",
        "DENTIST, false, true, FRONT_DESK, true",
        "FRONT_DESK, true, true, FRONT_DESK, true",
        "FRONT_DESK, false, false, FRONT_DESK, true",
        "FRONT_DESK, false, true, FRONT_DESK, false",
        "FRONT_DESK, true, true, MANAGER, false",
        "FRONT_DESK, false, false, DENTIST, false",
    })
    void onlyThoseWhoMayClearGiveRolesAndOthersPins(
            DeskRole role, boolean own, boolean hasOne, DeskRole toBe, boolean may) {
        var holder = new PinHolder("Maria L.", role);
        assertThat(holder.mayGive(own ? "Maria L." : "Devon K.", hasOne, toBe)).isEqualTo(may);
    }
}
