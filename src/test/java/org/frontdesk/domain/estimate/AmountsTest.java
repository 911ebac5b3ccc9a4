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
import static org.frontdesk.domain.estimate.Trial.fees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Substitution.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fees, copays, percentages, write-offs and coordination; the numbers are worked out in the comments. */
class AmountsTest {
    private static PlanFees substituting(FeeSchedule fees, Condition condition) {
        return new PlanFees(
                Optional.of(fees),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FeeSchedule.EMPTY,
                Map.of("D2391", new Substitution("D2140", condition)),
                true);
    }

    private static PlanFees copays(FeeSchedule own, FeeSchedule copays) {
        return new PlanFees(
                Optional.of(own),
                Optional.of(copays),
                Optional.empty(),
                Optional.empty(),
                FeeSchedule.EMPTY,
                Map.of(),
                true);
    }

    private static PlanFees fixed(FeeSchedule own, FeeSchedule fixed) {
        return new PlanFees(
                Optional.of(own),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fixed),
                FeeSchedule.EMPTY,
                Map.of(),
                true);
    }

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
    void aBlankOutOfNetworkFeeIsTheFeeOrZeroAsThePracticeWants() {
        var outOfNetwork = new PlanFees(
                Optional.empty(),
                Optional.empty(),
                Optional.of(fees("D0120", 40)),
                Optional.empty(),
                FeeSchedule.EMPTY,
                Map.of(),
                true);
        // D0120: 50 % of 40 is 20. D0150 is blank: 50 % of 90 is 45, or 0.
        Trial trial = new Trial()
                .plan(PlanKind.CATEGORY_PERCENT, outOfNetwork, percent(Row.EVERYTHING, 50))
                .planned("D0120", 60)
                .planned("D0150", 90);
        assertThat(trial.first().insurance()).isEqualTo(dollars(20));
        assertThat(trial.last().insurance()).isEqualTo(dollars(45));
        trial.prefer(Preference.OUT_OF_NETWORK_BLANK_IS_ZERO, true);
        assertThat(trial.last().insurance()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS, 8, 40",
        "MOLAR, 30, 40",
        "MOLAR, 29, 60",
        "SECOND_MOLAR, 31, 40",
        "SECOND_MOLAR, 30, 60",
        "POSTERIOR, 29, 40",
        "POSTERIOR, 8, 60",
        "NEVER, 30, 60",
        "MOLAR, K, 40",
    })
    void aSubstituteIsPaidWhereTheToothFits(Condition condition, String tooth, long paid) {
        // The plan allows 60 for D2391 and 40 for D2140, and pays 100 %. The write-off stays 100 - 60.
        var fees = new FeeSchedule(Map.of("D2391", dollars(60), "D2140", dollars(40)));
        var procedure = new Procedure(
                "A",
                "D2391",
                dollars(100),
                1,
                Trial.TODAY,
                false,
                new Place(tooth, "O", ""),
                OptionalInt.empty(),
                Money.ZERO,
                Map.of(),
                Map.of(),
                java.util.Set.of());
        PlanEstimate plan = new Trial()
                .plan(PlanKind.PPO, substituting(fees, condition), percent(Row.EVERYTHING, 100))
                .procedure(procedure)
                .first();
        assertThat(plan.insurance()).isEqualTo(dollars(paid));
        assertThat(plan.writeOff()).contains(dollars(40));
    }

    @Test
    void aDearerSubstituteIsNotUsedByAPpoAndAPercentagePlanUsesItsOwnSchedule() {
        // 70 for the substitute is dearer than 60: 60 is paid. A percentage plan asks its schedule only for
        // substitutes: 70.
        var fees = new FeeSchedule(Map.of("D2391", dollars(60), "D2140", dollars(70)));
        PlanFees plan = substituting(fees, Condition.ALWAYS);
        assertThat(new Trial()
                        .plan(PlanKind.PPO, plan, percent(Row.EVERYTHING, 100))
                        .planned("D2391", 100)
                        .first()
                        .insurance())
                .isEqualTo(dollars(60));
        assertThat(new Trial()
                        .plan(PlanKind.CATEGORY_PERCENT, plan, percent(Row.EVERYTHING, 100))
                        .planned("D2391", 100)
                        .first()
                        .insurance())
                .isEqualTo(dollars(70));
    }

    @Test
    void aFlatCopayComesOffWhatIsAllowed() {
        // The plan allows 80; 80 - 15 = 65 is paid in full and nothing is written off.
        Trial trial = new Trial()
                .plan(PlanKind.FLAT_COPAY, copays(fees("D1110", 80), fees("D1110", 15)))
                .planned("D1110", 100);
        assertThat(trial.first())
                .returns(dollars(65), PlanEstimate::insurance)
                .returns(Optional.of(dollars(15)), PlanEstimate::copay)
                .returns(Optional.empty(), PlanEstimate::writeOff);
        assertThat(trial.patient()).isEqualTo(dollars(35));
    }

    @Test
    void aBlankCopayIsNoneOrThePlansFee() {
        Trial trial = new Trial()
                .plan(PlanKind.FLAT_COPAY, copays(fees("D1110", 80), FeeSchedule.EMPTY))
                .planned("D1110", 100);
        assertThat(trial.first().copay()).isEmpty();
        assertThat(trial.first().insurance()).isEqualTo(dollars(80));
        trial.prefer(Preference.COPAY_BLANK_IS_NONE, false);
        assertThat(trial.first().copay()).contains(dollars(80));
        assertThat(trial.first().insurance()).isEqualTo(Money.ZERO);
    }

    @Test
    void capitationWritesOffEverythingAboveTheCopay() {
        // 100 - 25 = 75 written off, 25 left.
        Trial trial = new Trial()
                .plan(PlanKind.CAPITATION, copays(FeeSchedule.EMPTY, fees("D2140", 25)))
                .planned("D2140", 100);
        assertThat(trial.first())
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns(Optional.of(dollars(75)), PlanEstimate::writeOff);
        assertThat(trial.patient()).isEqualTo(dollars(25));
    }

    @Test
    void aFixedBenefitLeavesTheRestOfThePpoFeeAsCopay() {
        // The PPO fee is 60, the fixed benefit 22: copay 38, paid 22, written off 90 - 60 = 30.
        Trial trial = new Trial()
                .plan(PlanKind.PPO_FIXED_BENEFIT, fixed(fees("D0150", 60), fees("D0150", 22)))
                .planned("D0150", 90);
        assertThat(trial.first())
                .returns(dollars(22), PlanEstimate::insurance)
                .returns(Optional.of(dollars(38)), PlanEstimate::copay)
                .returns(Optional.of(dollars(30)), PlanEstimate::writeOff);
        // Blank: no copay, so 60 is paid; or the full 60 as copay, so nothing is.
        Trial blank = new Trial()
                .plan(PlanKind.PPO_FIXED_BENEFIT, fixed(fees("D0150", 60), FeeSchedule.EMPTY))
                .planned("D0150", 90);
        assertThat(blank.first().insurance()).isEqualTo(dollars(60));
        blank.prefer(Preference.FIXED_BENEFIT_BLANK_IS_ZERO, true);
        assertThat(blank.first().insurance()).isEqualTo(Money.ZERO);
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
    void theOfficeFeeOfANewProcedureIsThePlansOrTheHigherUsualFee() {
        PlanFees fees = new PlanFees(
                Optional.of(fees("D2740", 900)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fees("D2740", 1200),
                Map.of(),
                true);
        var rows = List.of(percent(Row.EVERYTHING, 50));
        assertThat(OfficeFee.of("D2740", List.of(InsurancePlan.of("P", PlanKind.PPO, fees, rows)), Preferences.USUAL))
                .contains(dollars(1200));
        assertThat(OfficeFee.of(
                        "D2740",
                        List.of(InsurancePlan.of("P", PlanKind.CATEGORY_PERCENT, fees, rows)),
                        Preferences.USUAL))
                .contains(dollars(900));
        assertThat(OfficeFee.of("D9999", List.of(), Preferences.USUAL)).isEmpty();
    }
}
