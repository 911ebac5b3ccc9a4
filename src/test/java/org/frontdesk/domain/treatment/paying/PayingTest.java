package org.frontdesk.domain.treatment.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instalments to the cent, and the clock of a good-faith estimate. */
class PayingTest {
    @ParameterizedTest
    @CsvSource({"43700, 3", "1, 4", "0, 2", "100, 1", "99999, 4"})
    void partsAddUpToTheCentAndDifferByOneAtMost(long cents, int parts) {
        Instalments paid = Instalments.of(new Money(cents), parts);
        assertThat(paid.parts()).hasSize(parts);
        assertThat(paid.parts().stream().mapToLong(Money::cents).sum()).isEqualTo(cents);
        assertThat(paid.parts().getFirst().cents() - paid.parts().getLast().cents())
                .isBetween(0L, 1L);
    }

    @Test
    void moreThanFourPartsWouldBeLending() {
        assertThatThrownBy(() -> Instalments.of(Money.dollars(100), 5)).hasMessageContaining("1 to 4");
        assertThatThrownBy(() -> Instalments.of(new Money(-1), 2)).hasMessageContaining("below 0.00");
    }

    /** November 26, 2026 is Thanksgiving; July 3 the observed Independence Day; both are no business days. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23,           ,           , 2026-11-27", // asked on a Monday
        "2026-11-20,           ,           , 2026-11-25", // on a Friday
        "          , 2026-11-23, 2026-11-30, 2026-11-24", // 4 business days ahead
        "          , 2026-11-25, 2026-12-01, 2026-11-27", // 3 ahead over the holiday
        "          , 2026-11-25, 2026-11-30,           ", // only 2 ahead
        "          , 2026-11-23,           ,           ", // no appointment
        "2026-11-20, 2026-11-20, 2026-12-10, 2026-11-23", // the earlier of both
        "2026-07-01,           ,           , 2026-07-07", // over a holiday and a weekend
        "          ,           , 2026-12-10,           "
    })
    void theDeadlineCountsBusinessDays(LocalDate asked, LocalDate scheduled, LocalDate appointment, LocalDate due) {
        assertThat(clock(asked, scheduled, appointment).deadline()).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 3",
        "2026-11-24, 2",
        "2026-11-26, 1",
        "2026-11-27, 0",
        "2026-11-28, -1",
        "2026-11-30, -1",
        "2026-12-01, -2"
    })
    void theClockTellsTheBusinessDaysLeft(LocalDate today, int left) {
        assertThat(clock(LocalDate.of(2026, 11, 23), null, null).daysLeft(today))
                .contains(left);
    }

    @Test
    void nothingIsOwedWhereAClaimWillBeSentAndFourHundredDollarsMoreWarn() {
        var asked = new GoodFaith(
                Optional.of(true),
                Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.dollars(1560)));
        assertThat(asked.isOwed()).isFalse();
        assertThat(clock(LocalDate.of(2026, 11, 23), null, null).isOwed()).isTrue();
        assertThat(asked.isExceededBy(Money.dollars(1960))).isTrue();
        assertThat(asked.isExceededBy(Money.dollars(1960).minus(new Money(1)))).isFalse();
        assertThat(GoodFaith.NOTHING.isExceededBy(Money.dollars(9000))).isFalse();
    }

    private static GoodFaith clock(LocalDate asked, LocalDate scheduled, LocalDate appointment) {
        return new GoodFaith(
                Optional.empty(),
                Optional.ofNullable(asked),
                Optional.ofNullable(scheduled),
                Optional.ofNullable(appointment),
                Optional.empty(),
                Optional.empty());
    }
}
