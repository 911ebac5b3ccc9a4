package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.exclusion;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Row.own;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Row.services;
import static org.frontdesk.domain.estimate.Row.waiting;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
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

    @Test
    void theBaseKnowsNoDeductibleAndNoMaximum() {
        // 50 % of 100 is 50. Less the deductible of 20: 50 % of 80 is 40, of which a maximum of 30 lets 30 through.
        assertThat(Trial.percentage(
                                percent(Row.EVERYTHING, 50),
                                deductible(Row.EVERYTHING, 20),
                                maximum(Row.EVERYTHING, 30))
                        .planned("D2740", 100)
                        .first())
                .returns(dollars(30), PlanEstimate::insurance)
                .returns(dollars(20), PlanEstimate::deductible)
                .returns(dollars(50), PlanEstimate::base);
    }

    @Test
    void whatIsNotBilledIsPaidAndWrittenOffByNobody() {
        var procedure = new Procedure(
                "A",
                "D2740",
                dollars(100),
                1,
                Trial.TODAY,
                false,
                Place.NOWHERE,
                OptionalInt.empty(),
                Money.ZERO,
                Map.of("P1", PlanWord.paying(dollars(70))),
                Map.of(),
                Set.of("P1"));
        Trial trial = Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50)).procedure(procedure);
        assertThat(trial.first())
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns(Optional.of(Money.ZERO), PlanEstimate::writeOff)
                .returns(true, PlanEstimate::notBilled);
        assertThat(trial.patient()).isEqualTo(dollars(100));
    }

    @Test
    void notesStandInTheOrderOfTheWork() {
        // Excluded, the maximum used up by 90 of March, done in March, and waiting from 1 January 2025 for a year.
        var plan = new InsurancePlan(
                "P1",
                PlanKind.CATEGORY_PERCENT,
                CobRule.BASIC,
                0,
                Optional.of(LocalDate.of(2025, 1, 1)),
                PlanFees.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        percent(Row.EVERYTHING, 50),
                        exclusion(code("D1110")),
                        maximum(Row.EVERYTHING, 90),
                        services(code("D1110"), 1, TimePeriod.CALENDAR_YEAR),
                        waiting(code("D1110"), QuantityQualifier.YEARS, 1)));
        assertThat(new Trial()
                        .plan(plan)
                        .paid("D1110", LocalDate.of(2025, 3, 1), 90, 0)
                        .planned("D1110", 100)
                        .first()
                        .note())
                .isEqualTo("Exclusion, Over annual max, Frequency Limitation, Waiting Period");
    }

    @Test
    void eachProcedureCountsForTheNextUnlessReckonedAlone() {
        // 100 % of 80 each, a maximum of 100: 80 and 20, or 80 and 80.
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 100), maximum(Row.EVERYTHING, 100))
                .planned("D2740", 80)
                .planned("D2740", 80);
        assertThat(trial.last().insurance()).isEqualTo(dollars(20));
        EstimateCase given = trial.given();
        var alone = new EstimateCase(
                given.today(), false, given.plans(), given.history(), given.preferences(), given.procedures());
        assertThat(Estimate.of(alone).getLast().plans().getFirst().insurance()).isEqualTo(dollars(80));
    }

    @Test
    void aCodeIsFoundInsideALongerOneOfAGroupsListAsThePeerFindsIt() {
        PlanEstimate plan = Trial.percentage(percent(group(1, "D1206"), 70))
                .planned("D120", 100)
                .first();
        assertThat(plan.insurance()).isEqualTo(dollars(70));
        assertThat(plan.why().children())
                .anyMatch(step -> step.oddities().contains(PeerOddity.CODE_FOUND_INSIDE_LONGER_CODE));
    }

    @Test
    void anExclusionNamesACodeAGroupOrACategory() {
        for (Target target : new Target[] {code("D2740"), group(1, "D2740"), category("Crowns")}) {
            assertThat(Trial.percentage(percent(Row.EVERYTHING, 50), exclusion(target))
                            .planned("D2740", 100)
                            .first()
                            .note())
                    .isEqualTo("Exclusion");
        }
    }

    @Test
    void thePatientPaysTheFeeLessInsuranceAndWriteOffsWithAdjustments() {
        // Allowed 80, 50 % of it is 40, written off 20; an adjustment of -15: 100 - 40 - 20 - 15 = 25.
        var procedure = new Procedure(
                "A",
                "D2740",
                dollars(100),
                1,
                Trial.TODAY,
                false,
                Place.NOWHERE,
                OptionalInt.empty(),
                dollars(-15),
                Map.of(),
                Map.of(),
                Set.of());
        assertThat(Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50))
                        .procedure(procedure)
                        .patient())
                .isEqualTo(dollars(25));
    }

    @Test
    void whatWouldBeReckonedStandsBesideWhatWasEnteredByHand() {
        // By hand 33 for 50 % of the allowed 80 = 40; the percentage of the rows stays known when 25 is entered.
        assertThat(Trial.ppo("D2740", 80, percent(Row.EVERYTHING, 50))
                        .by(PlanWord.paying(dollars(33)), "D2740", 100)
                        .first()
                        .reckoned())
                .isEqualTo(new Reckoned(
                        dollars(80), 50, Optional.empty(), Money.ZERO, dollars(40), Optional.of(dollars(20))));
    }
}
