package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.exclusion;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.own;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;
import org.junit.jupiter.api.Test;

/** What a plan pays before limits: fee, percentage, exclusions, entries by hand; the numbers are worked out in the comments. */
class AmountsTest {
    @Test
    void theFeeIsTakenTimesTheQuantityAndSoIsThePlansFee() {
        // Two of 60 are 120; the plan allows two of 45, 90; 80 % are 72, written off 30, left 18.
        Trial trial = Trial.ppo("D2140", 45, percent(Row.EVERYTHING, 80))
                .procedure("D2140", 60, 2, OptionalInt.empty(), Map.of(), Map.of());
        assertThat(trial.first().insurance()).isEqualTo(dollars(72));
        assertThat(trial.first().writeOff()).contains(dollars(30));
        assertThat(trial.patient()).isEqualTo(dollars(18));
    }

    @Test
    void whatIsAllowedIsNeverAboveTheFee() {
        // The plan's 150 is above the fee of 100: 80 % of 100, nothing written off.
        assertThat(Trial.ppo("D2140", 150, percent(Row.EVERYTHING, 80))
                        .planned("D2140", 100)
                        .first())
                .returns(dollars(80), PlanEstimate::insurance)
                .returns(Optional.of(Money.ZERO), PlanEstimate::writeOff);
    }

    @Test
    void halvesOfACentRoundAwayFromZero() {
        // 50 % of 33.33 is 16.665, so 16.67.
        var procedure = Procedure.planned("A", "D0120", new Money(3333), Trial.TODAY);
        assertThat(Trial.percentage(percent(Row.EVERYTHING, 50))
                        .procedure(procedure)
                        .first()
                        .insurance())
                .isEqualTo(new Money(1667));
    }

    @Test
    void theClosestPercentageDecidesAndThePatientsOwnBeatsThemAll() {
        // Of a fee of 100 the percentage is the payment.
        var general = percent(Row.EVERYTHING, 10);
        var wide = percent(category("General"), 20);
        var crowns = percent(category("Crowns"), 30);
        var early = percent(group(1, "D2740"), 40);
        var late = percent(group(2, "D2740"), 45);
        var code = percent(code("D2740"), 50);
        var patient = own(percent(category("General"), 60));
        assertThat(paid(general)).isEqualTo(dollars(10));
        assertThat(paid(wide, general)).isEqualTo(dollars(20));
        assertThat(paid(crowns, wide)).isEqualTo(dollars(30));
        assertThat(paid(early, crowns)).isEqualTo(dollars(40));
        assertThat(paid(late, early)).isEqualTo(dollars(45));
        assertThat(paid(code, late)).isEqualTo(dollars(50));
        assertThat(paid(code, patient)).isEqualTo(dollars(60));
        assertThat(paid(percent(category("Endodontics"), 80))).isEqualTo(Money.ZERO);
    }

    private static Money paid(BenefitLine... rows) {
        Money paid = Trial.percentage(rows).planned("D2740", 100).first().insurance();
        List<BenefitLine> turned = List.of(rows).reversed();
        assertThat(Trial.percentage(turned.toArray(BenefitLine[]::new))
                        .planned("D2740", 100)
                        .first()
                        .insurance())
                .isEqualTo(paid);
        return paid;
    }

    @Test
    void anExcludedCodeIsNotPaidAndTakesNoDeductible() {
        Trial trial = Trial.ppo(
                        "D0145",
                        20,
                        percent(Row.EVERYTHING, 50),
                        deductible(Row.EVERYTHING, 5),
                        exclusion(code("D0145")))
                .planned("D0145", 25);
        assertThat(trial.first())
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns(Money.ZERO, PlanEstimate::deductible)
                .returns(Money.ZERO, PlanEstimate::base)
                .returns("Exclusion", PlanEstimate::note)
                .returns(Optional.of(dollars(5)), PlanEstimate::writeOff)
                .returns(false, PlanEstimate::notBilled);
        // With the usual fee for exclusions a PPO writes nothing off: the patient pays all of 25.
        trial.prefer(Preference.USUAL_FEE_FOR_EXCLUSIONS, true).prefer(Preference.EXCLUDED_IS_NOT_BILLED, true);
        assertThat(trial.first().writeOff()).contains(Money.ZERO);
        assertThat(trial.first().notBilled()).isTrue();
        assertThat(Trial.percentage(percent(Row.EVERYTHING, 50), exclusion(Row.EVERYTHING))
                        .planned("D0145", 25)
                        .first()
                        .insurance())
                .isEqualTo(new Money(1250));
    }

    @Test
    void whatIsEnteredByHandGoesFirst() {
        // Allowed 80 by hand, 25 % by hand: 20. A deductible of 40 by hand: 25 % of 40 is 10.
        var allowed = new PlanWord(
                Optional.empty(),
                Optional.of(dollars(80)),
                OptionalInt.of(25),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var deducted = new PlanWord(
                Optional.empty(),
                Optional.of(dollars(80)),
                OptionalInt.of(25),
                Optional.of(dollars(40)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dollars(7)));
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 50))
                .by(allowed, "D2740", 100)
                .by(deducted, "D2740", 100)
                .by(PlanWord.paying(dollars(33)), "D2740", 100);
        assertThat(trial.plan(0, 0).insurance()).isEqualTo(dollars(20));
        assertThat(trial.plan(1, 0).insurance()).isEqualTo(dollars(10));
        assertThat(trial.plan(1, 0).writeOff()).contains(dollars(7));
        assertThat(trial.plan(2, 0).insurance()).isEqualTo(dollars(33));
        assertThat(trial.plan(2, 0).base()).isEqualTo(dollars(50));
    }
}
