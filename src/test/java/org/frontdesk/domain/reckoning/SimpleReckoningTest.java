package org.frontdesk.domain.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.reckoning.CoveredPercent.Scope;
import org.frontdesk.domain.reckoning.CoveredPercent.Share;
import org.frontdesk.domain.reckoning.SimpleReckoning.Cover;
import org.frontdesk.domain.reckoning.SimpleReckoning.Line;
import org.junit.jupiter.api.Test;

class SimpleReckoningTest {
    private static Money cents(long cents) {
        return new Money(cents);
    }

    private static Line line(long fee, long allowed, long primary, long secondary, long discount, long patient) {
        return new Line(cents(fee), cents(allowed), cents(primary), cents(secondary), cents(discount), cents(patient));
    }

    private static Cover percent(int percent) {
        return new Cover(percent, Optional.empty());
    }

    private static Cover ppo(int percent, long fee) {
        return new Cover(percent, Optional.of(cents(fee)));
    }

    @Test
    void withoutInsuranceThePatientPaysTheFeeLessTheDiscount() {
        assertThat(SimpleReckoning.insured(cents(10_000), cents(1_500), List.of()))
                .isEqualTo(line(10_000, 0, 0, 0, 1_500, 8_500));
    }

    @Test
    void onePlanPaysItsPercentToTheCent() {
        assertThat(SimpleReckoning.insured(cents(3_333), Money.ZERO, List.of(percent(50))))
                .isEqualTo(line(3_333, 3_333, 1_667, 0, 0, 1_666));
        assertThat(SimpleReckoning.insured(cents(3_333), Money.ZERO, List.of(percent(0))))
                .isEqualTo(line(3_333, 3_333, 0, 0, 0, 3_333));
    }

    @Test
    void aPpoWritesOffWhatIsAboveItsFee() {
        assertThat(SimpleReckoning.insured(cents(20_400), Money.ZERO, List.of(ppo(50, 16_000))))
                .isEqualTo(line(20_400, 16_000, 8_000, 0, 4_400, 8_000));
        assertThat(SimpleReckoning.insured(cents(10_000), Money.ZERO, List.of(ppo(100, 16_000))))
                .isEqualTo(line(10_000, 10_000, 10_000, 0, 0, 0));
    }

    @Test
    void theSecondPlanPaysAtMostWhatIsOpen() {
        assertThat(SimpleReckoning.insured(cents(20_400), Money.ZERO, List.of(ppo(50, 16_000), percent(80))))
                .isEqualTo(line(20_400, 16_000, 8_000, 8_000, 4_400, 0));
        assertThat(SimpleReckoning.insured(cents(10_000), Money.ZERO, List.of(percent(50), percent(20))))
                .isEqualTo(line(10_000, 10_000, 5_000, 2_000, 0, 3_000));
        assertThat(SimpleReckoning.insured(cents(10_000), Money.ZERO, List.of(percent(100), percent(20))))
                .isEqualTo(line(10_000, 10_000, 10_000, 0, 0, 0));
    }

    @Test
    void aDiscountPlanTakesOffTheDifferenceAndNeverAddsToTheFee() {
        assertThat(SimpleReckoning.discounted(cents(20_400), Money.ZERO, Optional.of(cents(15_000))))
                .isEqualTo(line(20_400, 0, 5_400, 0, 0, 15_000));
        assertThat(SimpleReckoning.discounted(cents(10_000), cents(500), Optional.of(cents(15_000))))
                .isEqualTo(line(10_000, 0, 0, 0, 500, 9_500));
        assertThat(SimpleReckoning.discounted(cents(10_000), Money.ZERO, Optional.empty()))
                .isEqualTo(line(10_000, 0, 0, 0, 0, 10_000));
    }

    @Test
    void thePatientsPartIsNeverBelowZero() {
        assertThat(SimpleReckoning.insured(cents(10_000), cents(4_000), List.of(percent(100)))
                        .patient())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void theCloserRowWinsAndThePatientsOwnBeatsThemAll() {
        var everything = new Share(false, Scope.EVERYTHING, 0, 10);
        var general = new Share(false, Scope.CATEGORY, 0, 20);
        var restorative = new Share(false, Scope.CATEGORY, 4, 30);
        var group = new Share(false, Scope.GROUP, 1, 40);
        var code = new Share(false, Scope.CODE, 0, 50);
        var own = new Share(true, Scope.CATEGORY, 0, 60);
        assertThat(CoveredPercent.of(List.of())).isZero();
        assertThat(CoveredPercent.of(List.of(everything, restorative, general))).isEqualTo(30);
        assertThat(CoveredPercent.of(List.of(group, restorative))).isEqualTo(40);
        assertThat(CoveredPercent.of(List.of(code, group, restorative))).isEqualTo(50);
        assertThat(CoveredPercent.of(List.of(own, code))).isEqualTo(60);
    }
}
