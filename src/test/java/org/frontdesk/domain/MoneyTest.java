package org.frontdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "1500, 150000",
        "'1,500.00', 150000",
        "$50, 5000",
        "' 0.5 ', 50",
        ".07, 7",
        "0, 0",
        "12., 1200",
        "-3.10, -310"
    })
    void readsWhatAPersonTypes(String typed, long cents) {
        assertThat(Money.parse(typed)).contains(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.005", "1.2.3", "--1", "$", "1e3", "12345678901234"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100.00, 80, 80.00", "0.05, 50, 0.03", "0.01, 50, 0.01", "33.33, 33, 11.00", "204.00, 0, 0.00"})
    void takesAPercentAndRoundsHalvesUp(String amount, int percent, String expected) {
        assertThat(Money.parse(amount).orElseThrow().percent(percent)).hasToString(expected);
    }

    @Test
    void aNegativeNumberOfTheServerMeansNotSetAndZeroMeansZero() {
        assertThat(Money.ofSentinel(new BigDecimal("-1.0"))).isEmpty();
        assertThat(Money.ofSentinel(BigDecimal.ZERO)).isEqualTo(Optional.of(Money.ZERO));
    }

    @Test
    void sumsAreExact() {
        Money dime = Money.parse("0.10").orElseThrow();
        Money sum = Money.ZERO;
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(dime);
        }
        assertThat(sum).isEqualTo(Money.dollars(100));
        assertThat(Money.dollars(204).minus(Money.dollars(80)).minus(Money.dollars(54)))
                .isEqualTo(Money.dollars(70));
        assertThat(new Money(-5).atLeastZero()).isEqualTo(Money.ZERO);
    }

    @Test
    void anIdIsAboveZero() {
        assertThatThrownBy(() -> new PatientId(0)).hasMessageContaining("PatientId must be above 0");
    }
}
