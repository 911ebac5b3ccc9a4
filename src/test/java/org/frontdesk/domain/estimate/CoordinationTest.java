package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Trial.dollars;
import static org.frontdesk.domain.estimate.Trial.fees;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Substitution.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later plans pay, and what is written off; the numbers are worked out in the comments. */
class CoordinationTest {
    @ParameterizedTest
    @CsvSource({
        // The first plan pays 60 % of 100. The second would pay 80 % of 100.
        "BASIC,              40", // 100 - 60
        "STANDARD,           40", // smaller of 80 and 100 - 60
        "CARVE_OUT,          20", // 80 - 60
        "SECONDARY_MEDICAID, 40", // as basic
    })
    void theSecondPlanPaysByItsRule(CobRule rule, long paid) {
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 60))
                .plan(PlanKind.CATEGORY_PERCENT, PlanFees.NONE, percent(Row.EVERYTHING, 80))
                .cob(rule)
                .planned("D2740", 100);
        assertThat(trial.plan(0, 1).insurance()).isEqualTo(dollars(paid));
        assertThat(trial.plan(0, 1).base()).isEqualTo(dollars(paid));
    }

    @Test
    void basicLooksAtItsOwnAllowedAmountAndStandardAtTheWholeFee() {
        // First: 50 % of 80, 40 paid, 20 written off. Second allows 50 and would pay 50.
        // Basic: 50 - 40 = 10. Standard: smaller of 50 and 100 - 40 - 20 = 40.
        for (var rule : Map.of(CobRule.BASIC, 10, CobRule.STANDARD, 40).entrySet()) {
            Trial trial = Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50))
                    .plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees("D2740", 50)), percent(Row.EVERYTHING, 100))
                    .cob(rule.getKey())
                    .planned("D2740", 100);
            assertThat(trial.plan(0, 1).insurance()).isEqualTo(dollars(rule.getValue()));
            assertThat(trial.plan(0, 1).writeOff()).contains(Money.ZERO);
        }
    }

    @Test
    void medicaidAsSecondPlanLeavesThePatientNothing() {
        // First pays 30. Medicaid allows 50 of 100: 50 - 30 = 20, and writes off 100 - 30 - 20 = 50.
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 30))
                .plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees("D0150", 50)), percent(Row.EVERYTHING, 100))
                .cob(CobRule.SECONDARY_MEDICAID)
                .planned("D0150", 100);
        assertThat(trial.plan(0, 1).insurance()).isEqualTo(dollars(20));
        assertThat(trial.plan(0, 1).writeOff()).contains(dollars(50));
        assertThat(trial.patient()).isEqualTo(Money.ZERO);
    }

    @Test
    void laterPlansWriteOffOnlyWhereThePracticeWants() {
        // First pays 30. Second allows 80, pays 50 % of it: 40; its write-off is 100 - 80 = 20, or none.
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 30))
                .plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees("D0150", 80)), percent(Row.EVERYTHING, 50))
                .planned("D0150", 100);
        assertThat(trial.plan(0, 1).writeOff()).contains(Money.ZERO);
        trial.prefer(Preference.SECONDARY_WRITE_OFFS, true);
        assertThat(trial.plan(0, 1).writeOff()).contains(dollars(20));
        assertThat(trial.patient()).isEqualTo(dollars(10));
    }

    @Test
    void thePrimaryWriteOffLeavesRoomForAllPayments() {
        // First: 50 % of 60, 30 paid, 40 written off. Second pays 100 - 30 = 70 by the basic rule. 30 + 70 = 100:
        // nothing is left to write off.
        Trial trial = Trial.ppo("D2740", 60, percent(Row.EVERYTHING, 50))
                .plan(PlanKind.CATEGORY_PERCENT, PlanFees.NONE, percent(Row.EVERYTHING, 100))
                .planned("D2740", 100);
        assertThat(trial.plan(0, 1).insurance()).isEqualTo(dollars(70));
        assertThat(trial.plan(0, 0).writeOff()).contains(Money.ZERO);
        assertThat(trial.patient()).isEqualTo(Money.ZERO);
    }

    @Test
    void noDifferenceIsWrittenOffForASubstituteWhereThePlanSaysSo() {
        PlanFees fees = new PlanFees(
                Optional.of(new FeeSchedule(Map.of("D2391", dollars(60), "D2140", dollars(40)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FeeSchedule.EMPTY,
                Map.of("D2391", new Substitution("D2140", Condition.ALWAYS)),
                false);
        assertThat(new Trial()
                        .plan(PlanKind.PPO, fees, percent(Row.EVERYTHING, 100))
                        .planned("D2391", 100)
                        .first()
                        .writeOff())
                .isEmpty();
    }

    @Test
    void aReceivedPaymentStandsAndIsHandedOn() {
        // The first paid 10 and wrote off 30; the second pays 50 % of 100; 100 - 10 - 30 - 50 = 10 is left.
        Trial trial = Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50))
                .plan(PlanKind.CATEGORY_PERCENT, PlanFees.NONE, percent(Row.EVERYTHING, 50))
                .received(10, 30, "D2740", 100);
        assertThat(trial.plan(0, 0).insurance()).isEqualTo(dollars(10));
        assertThat(trial.plan(0, 1).insurance()).isEqualTo(dollars(50));
        assertThat(trial.patient()).isEqualTo(dollars(10));
    }

    @Test
    void theBaseIsLimitedByTheBasesOfTheOthers() {
        // PPOs that allow 900 and 650 of 1200 and pay 50 %: 450 and 325. Basic leaves the second 650 - 450 = 200, of
        // the
        // estimate as of the base: the rule says of the base that the same is done with the bases of the others. 325,
        // what
        // the second would pay alone, is its base before coordination; a primary that received all that the second
        // allows is known to leave a base of 0, which only the coordinated base gives.
        Trial trial = Trial.ppo("D2750", 900, percent(Row.EVERYTHING, 50))
                .plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees("D2750", 650)), percent(Row.EVERYTHING, 50))
                .planned("D2750", 1200);
        assertThat(trial.plan(0, 1))
                .returns(dollars(200), PlanEstimate::insurance)
                .returns(dollars(200), PlanEstimate::base)
                .returns(Optional.of(Money.ZERO), PlanEstimate::writeOff);
        assertThat(trial.patient()).isEqualTo(dollars(250));
        // The first's base of 450 counts although a deductible of 100 leaves it to pay 50 % of 800 = 400.
        Trial deducted = Trial.ppo("D2750", 900, percent(Row.EVERYTHING, 50), deductible(Row.EVERYTHING, 100))
                .plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees("D2750", 650)), percent(Row.EVERYTHING, 50))
                .planned("D2750", 1200);
        assertThat(deducted.plan(0, 1))
                .returns(dollars(250), PlanEstimate::insurance)
                .returns(dollars(200), PlanEstimate::base);
    }

    @Test
    void medicaidAsThirdPlanPaysByTheStandardRule() {
        // 30 and 30 are paid; Medicaid would pay 100 % of 50 and may pay the smaller of 50 and 100 - 60 = 40. By the
        // basic
        // rule it would be 50 - 60, nothing. As primary the rule means nothing: 50.
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 30))
                .plan(PlanKind.CATEGORY_PERCENT, PlanFees.NONE, percent(Row.EVERYTHING, 30))
                .plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees("D0150", 50)), percent(Row.EVERYTHING, 100))
                .cob(CobRule.SECONDARY_MEDICAID)
                .planned("D0150", 100);
        assertThat(trial.plan(0, 2).insurance()).isEqualTo(dollars(40));
        assertThat(Trial.ppo("D0150", 50, percent(Row.EVERYTHING, 100))
                        .cob(CobRule.SECONDARY_MEDICAID)
                        .planned("D0150", 100)
                        .first())
                .returns(dollars(50), PlanEstimate::insurance)
                .returns(Optional.of(dollars(50)), PlanEstimate::writeOff);
    }

    @Test
    void whatOthersPayMayBeEnteredByHand() {
        // The first pays 60, but 75 are entered: the second may pay 100 - 75 = 25.
        var word = new PlanWord(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dollars(75)),
                Optional.empty());
        assertThat(Trial.percentage(percent(Row.EVERYTHING, 60))
                        .plan(PlanKind.CATEGORY_PERCENT, PlanFees.NONE, percent(Row.EVERYTHING, 80))
                        .procedure("D2740", 100, 1, OptionalInt.empty(), Map.of("P2", word), Map.of())
                        .plan(0, 1)
                        .insurance())
                .isEqualTo(dollars(25));
    }

    @Test
    void aBlankFeeOfAPpoIsNoReasonToWriteOff() {
        // No agreed fee for the code: the whole 100 is allowed, 50 % paid and nothing written off. Others write off
        // nothing.
        assertThat(Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50))
                        .planned("D2750", 100)
                        .first())
                .returns(dollars(50), PlanEstimate::insurance)
                .returns(Optional.of(Money.ZERO), PlanEstimate::writeOff);
        assertThat(Trial.percentage(percent(Row.EVERYTHING, 50))
                        .planned("D2750", 100)
                        .first()
                        .writeOff())
                .isEmpty();
    }
}
