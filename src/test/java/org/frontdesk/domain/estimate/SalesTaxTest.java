package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.math.BigDecimal;
import org.frontdesk.domain.Money;
import org.junit.jupiter.api.Test;

class SalesTaxTest {
    private final SalesTax tax = new SalesTax(new BigDecimal("8.25"));

    @Test
    void theTaxIsOnTheFeeLessWhatIsWrittenOff() {
        // Of 100 agreed as 80, 20 is written off and 40 paid: 8.25 % of 80 is 6.60, whatever insurance pays.
        Trial trial = Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50)).planned("D2740", 100);
        assertThat(tax.on(
                        trial.given().procedures().getFirst(), trial.reckoned().getFirst()))
                .isEqualTo(new Money(660));
        assertThat(trial.patient()).isEqualTo(dollars(40));
    }

    @Test
    void halvesOfACentRoundAwayFromZero() {
        // 8.25 % of 0.20 is 0.0165; of 0.18 it is 0.01485.
        assertThat(tax.on(new Money(20), Money.ZERO)).isEqualTo(new Money(2));
        assertThat(tax.on(new Money(18), Money.ZERO)).isEqualTo(new Money(1));
        // 7.5 % of 1.00 is 0.075.
        assertThat(new SalesTax(new BigDecimal("7.5")).on(dollars(1), Money.ZERO))
                .isEqualTo(new Money(8));
    }

    @Test
    void nothingIsTaxedBelowZeroOrByNothing() {
        assertThat(tax.on(dollars(10), dollars(20))).isEqualTo(Money.ZERO);
        assertThat(SalesTax.NONE.on(dollars(100), Money.ZERO)).isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> new SalesTax(BigDecimal.ONE.negate()));
    }
}
