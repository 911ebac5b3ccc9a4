package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.exclusion;
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

/** Fee schedules, substitutes, copays and what the office charges; the numbers are worked out in the comments. */
class FeesTest {
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

    @Test
    void theCopayIsThatOfTheSubstitute() {
        // The substitute is allowed 40 and has a copay of 10: 30 are paid. The code's own copay of 25 is not asked for.
        var fees = new PlanFees(
                Optional.of(new FeeSchedule(Map.of("D2391", dollars(60), "D2140", dollars(40)))),
                Optional.of(new FeeSchedule(Map.of("D2391", dollars(25), "D2140", dollars(10)))),
                Optional.empty(),
                Optional.empty(),
                FeeSchedule.EMPTY,
                Map.of("D2391", new Substitution("D2140", Condition.ALWAYS)),
                true);
        assertThat(new Trial()
                        .plan(PlanKind.FLAT_COPAY, fees)
                        .planned("D2391", 100)
                        .first())
                .returns(dollars(30), PlanEstimate::insurance)
                .returns(Optional.of(dollars(10)), PlanEstimate::copay);
    }

    @Test
    void aSubstituteWithoutAPlansScheduleIsPricedByTheProvidersFees() {
        // The plan has no schedule: 100 % of the provider's 45 for the substitute.
        var fees = new PlanFees(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fees("D2140", 45),
                Map.of("D2391", new Substitution("D2140", Condition.ALWAYS)),
                true);
        assertThat(new Trial()
                        .plan(PlanKind.CATEGORY_PERCENT, fees, percent(Row.EVERYTHING, 100))
                        .planned("D2391", 100)
                        .first()
                        .insurance())
                .isEqualTo(dollars(45));
    }

    @Test
    void theOfficeChargesTheUsualFeeWhereThePracticeWantsItForWhatIsNotCovered() {
        // A percentage plan's 900 against the usual 1200: 1200 for what is excluded or paid by 0 %.
        PlanFees fees = new PlanFees(
                Optional.of(fees("D2740", 900)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fees("D2740", 1200),
                Map.of(),
                true);
        Preferences usual = Preferences.USUAL.with(Preference.USUAL_FEE_FOR_EXCLUSIONS, true);
        var excluded = InsurancePlan.of(
                "P", PlanKind.CATEGORY_PERCENT, fees, List.of(percent(Row.EVERYTHING, 50), exclusion(code("D2740"))));
        assertThat(OfficeFee.of("D2740", List.of(excluded), usual)).contains(dollars(1200));
        assertThat(OfficeFee.of("D2740", List.of(excluded), Preferences.USUAL)).contains(dollars(900));
        var unpaid = InsurancePlan.of("P", PlanKind.CATEGORY_PERCENT, fees, List.of());
        assertThat(OfficeFee.of("D2740", List.of(unpaid), usual)).contains(dollars(1200));
        // A PPO always, where the practice wants so, even where its own fee is higher.
        var ppo = InsurancePlan.of("P", PlanKind.PPO, fees.withOwn(fees("D2740", 1500)), excluded.benefits());
        assertThat(OfficeFee.of("D2740", List.of(ppo), Preferences.USUAL.with(Preference.ALWAYS_USUAL_FEE, true)))
                .contains(dollars(1200));
    }
}
