package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.age;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.family;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.lifetime;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Row.services;
import static org.frontdesk.domain.estimate.Row.waiting;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deductibles, maximums, ages and waiting periods; today is 15 June 2025 and everything is covered by 100 % unless said. */
class LimitsTest {
    private static final BenefitLine ALL = percent(Row.EVERYTHING, 100);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2025-06-15, 0, 2025-01-01, 2025-12-31",
        "2025-06-15, 6, 2025-06-01, 2026-05-31",
        "2025-06-15, 7, 2024-07-01, 2025-06-30",
        "2024-02-29, 3, 2023-03-01, 2024-02-29",
    })
    void theBenefitYearBeginsInTheRenewMonth(LocalDate date, int month, LocalDate from, LocalDate to) {
        assertThat(BenefitYear.of(date, month)).isEqualTo(new BenefitYear(from, to));
    }

    @Test
    void theDeductibleComesOffBeforeThePercentageAndOnlyOnce() {
        // 50 % of 100 - 30 = 35; the first procedure of 20 takes 20 of 50, the second the other 30.
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 50), deductible(Row.EVERYTHING, 50))
                .planned("D0120", 20)
                .planned("D2740", 100)
                .planned("D2740", 100);
        assertThat(trial.plan(0, 0).deductible()).isEqualTo(dollars(20));
        assertThat(trial.plan(0, 0).insurance()).isEqualTo(Money.ZERO);
        assertThat(trial.plan(1, 0).deductible()).isEqualTo(dollars(30));
        assertThat(trial.plan(1, 0).insurance()).isEqualTo(dollars(35));
        assertThat(trial.plan(2, 0).deductible()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsNotCoveredTakesNoDeductible() {
        assertThat(Trial.percentage(deductible(Row.EVERYTHING, 50))
                        .planned("D2740", 100)
                        .first()
                        .deductible())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void onlyTheDeductibleOfThisYearIsUsed() {
        // 50 less the 20 of March; last year's 30 do not count.
        assertThat(Trial.percentage(ALL, deductible(Row.EVERYTHING, 50))
                        .paid("D0120", MARCH, 80, 20)
                        .paid("D0120", LAST_YEAR, 80, 30)
                        .planned("D2740", 100)
                        .first()
                        .deductible())
                .isEqualTo(dollars(30));
        // A lifetime deductible looks at all of it: 50 - 20 - 30 = 0.
        assertThat(Trial.percentage(ALL, lifetime(deductible(Row.EVERYTHING, 50)))
                        .paid("D0120", MARCH, 80, 20)
                        .paid("D0120", LAST_YEAR, 80, 30)
                        .planned("D2740", 100)
                        .first()
                        .deductible())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aCategoryDeductibleStaysWithinTheGeneralOne() {
        // Endodontics 40, in all 50: the root canal takes 40, the crown what the general one leaves, 10.
        Trial trial = Trial.percentage(ALL, deductible(Row.EVERYTHING, 50), deductible(category("Endodontics"), 40))
                .planned("D3310", 100)
                .planned("D2740", 100);
        assertThat(trial.plan(0, 0).deductible()).isEqualTo(dollars(40));
        assertThat(trial.plan(1, 0).deductible()).isEqualTo(dollars(10));
        // The other way round the crown takes all of 50.
        Trial turned = Trial.percentage(ALL, deductible(Row.EVERYTHING, 50), deductible(category("Endodontics"), 40))
                .planned("D2740", 100)
                .planned("D3310", 100);
        assertThat(turned.plan(0, 0).deductible()).isEqualTo(dollars(50));
        assertThat(turned.plan(1, 0).deductible()).isEqualTo(Money.ZERO);
    }

    @Test
    void aZeroDeductibleOverridesTheGeneralOne() {
        assertThat(Trial.percentage(ALL, deductible(Row.EVERYTHING, 50), deductible(category("Diagnostic"), 0))
                        .planned("D0120", 60)
                        .first()
                        .deductible())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void theHigherOfTwoGroupsAndTheCodeDecide() {
        // Groups 20 and 35 hold the code: 35. The code's own row of 15 goes before both.
        assertThat(Trial.percentage(ALL, deductible(group(2, "D4341"), 20), deductible(group(1, "D4341"), 35))
                        .planned("D4341", 100)
                        .first()
                        .deductible())
                .isEqualTo(dollars(35));
        assertThat(Trial.percentage(ALL, deductible(group(1, "D4341"), 35), deductible(code("D4341"), 15))
                        .planned("D4341", 100)
                        .first()
                        .deductible())
                .isEqualTo(dollars(15));
    }

    @Test
    void diagnosticAndPreventiveDeductiblesAreOne() {
        // 25 each: the exam takes 20, so 5 are left for the cleaning.
        assertThat(Trial.percentage(
                                ALL,
                                deductible(category("Diagnostic"), 25),
                                deductible(category("RoutinePreventive"), 25))
                        .planned("D0120", 20)
                        .planned("D1110", 90)
                        .last()
                        .deductible())
                .isEqualTo(dollars(5));
    }

    @Test
    void theFamilyDeductibleCapsTheOwnOneAndIsIgnoredAlone() {
        // The family has 90 and used 70: 20 of the own 50 are taken.
        assertThat(Trial.percentage(ALL, deductible(Row.EVERYTHING, 50), family(deductible(Row.EVERYTHING, 90)))
                        .familyPaid("D2740", MARCH, 10, 70)
                        .planned("D2740", 100)
                        .first()
                        .deductible())
                .isEqualTo(dollars(20));
        PlanEstimate alone = Trial.percentage(ALL, family(deductible(Row.EVERYTHING, 90)))
                .planned("D2740", 100)
                .first();
        assertThat(alone.deductible()).isEqualTo(Money.ZERO);
        assertThat(alone.why().children())
                .anyMatch(step -> step.oddities().contains(PeerOddity.FAMILY_DEDUCTIBLE_ALONE_IGNORED));
    }

    @Test
    void theDeductibleIsTakenFromWhatTheCopayLeaves() {
        // Of 30 the copay by hand takes 20; only 10 are left for the deductible of 50.
        var word = new PlanWord(
                Optional.empty(),
                Optional.empty(),
                java.util.OptionalInt.empty(),
                Optional.empty(),
                Optional.of(dollars(20)),
                Optional.empty(),
                Optional.empty());
        assertThat(Trial.percentage(ALL, deductible(Row.EVERYTHING, 50))
                        .by(word, "D2740", 30)
                        .first()
                        .deductible())
                .isEqualTo(dollars(10));
    }

    @Test
    void theYearlyMaximumIsUsedByPaymentsPendingClaimsAndTheListItself() {
        // 500 - 100 paid - 50 pending - 30 adjusted = 320; the first takes 200, the second 120, the third 0.
        Trial trial = Trial.percentage(ALL, maximum(Row.EVERYTHING, 500))
                .paid("D2740", MARCH, 100, 0)
                .paid("D2740", LAST_YEAR, 400, 0)
                .line(true, "D0120", MARCH, ClaimLine.Status.NOT_RECEIVED, 50, 0)
                .line(true, "", MARCH, ClaimLine.Status.ADJUSTMENT, 30, 0)
                .line(true, "D0120", MARCH, ClaimLine.Status.ESTIMATE, 77, 0)
                .planned("D2740", 200)
                .planned("D2740", 200)
                .planned("D2740", 200);
        assertThat(trial.plan(0, 0))
                .returns(dollars(200), PlanEstimate::insurance)
                .returns("", PlanEstimate::note);
        assertThat(trial.plan(1, 0))
                .returns(dollars(120), PlanEstimate::insurance)
                .returns(dollars(200), PlanEstimate::base)
                .returns("Over annual max", PlanEstimate::note);
        assertThat(trial.plan(2, 0))
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns("Over annual max", PlanEstimate::note);
    }

    @Test
    void orthodonticsHaveTheirOwnLifetimeMaximum() {
        // 1000 - 700 of last year = 300. The general maximum of 100 neither limits it nor is used by it.
        Trial trial = Trial.percentage(
                        percent(category("Orthodontics"), 100),
                        ALL,
                        maximum(Row.EVERYTHING, 100),
                        lifetime(maximum(category("Orthodontics"), 1000)))
                .paid("D8080", LAST_YEAR, 700, 0)
                .planned("D8080", 2000)
                .planned("D0120", 60);
        assertThat(trial.plan(0, 0))
                .returns(dollars(300), PlanEstimate::insurance)
                .returns("Over lifetime max", PlanEstimate::note);
        assertThat(trial.plan(1, 0).insurance()).isEqualTo(dollars(60));
    }

    @Test
    void aZeroMaximumIsNone() {
        assertThat(Trial.percentage(ALL, maximum(Row.EVERYTHING, 0))
                        .planned("D2740", 900)
                        .first()
                        .insurance())
                .isEqualTo(dollars(900));
    }

    @Test
    void aCategoryMaximumIsAPotOfItsOwn() {
        // Periodontics 150 of its own: 200 pays 150 and leaves the general 100 alone.
        Trial trial = Trial.percentage(ALL, maximum(Row.EVERYTHING, 100), maximum(category("Periodontics"), 150))
                .planned("D4341", 200)
                .planned("D2740", 200);
        assertThat(trial.plan(0, 0).insurance()).isEqualTo(dollars(150));
        assertThat(trial.plan(1, 0).insurance()).isEqualTo(dollars(100));
    }

    @Test
    void aGroupLimitUsesTheMaximumWithoutCategoryButNotThatOfGeneral() {
        // Group 40: 40 paid. A maximum of 100 without category has 60 left; on General it has 100.
        Trial without = Trial.percentage(ALL, maximum(Row.EVERYTHING, 100), maximum(group(1, "D4341"), 40))
                .planned("D4341", 90)
                .planned("D2740", 200);
        assertThat(without.plan(0, 0).insurance()).isEqualTo(dollars(40));
        assertThat(without.plan(1, 0).insurance()).isEqualTo(dollars(60));
        assertThat(without.plan(1, 0).why().children())
                .anyMatch(step -> step.oddities().contains(PeerOddity.GROUP_LIMIT_USES_GENERAL_MAXIMUM));
        Trial general = Trial.percentage(ALL, maximum(category("General"), 100), maximum(group(1, "D4341"), 40))
                .planned("D4341", 90)
                .planned("D2740", 200)
                .planned("D4341", 90);
        assertThat(general.plan(1, 0).insurance()).isEqualTo(dollars(100));
        assertThat(general.plan(2, 0).insurance()).isEqualTo(Money.ZERO);
    }

    @Test
    void theLowestOfOverlappingGroupsOwnsTheCode() {
        // D4341 belongs to the pot of 30; the pot of 80 stays whole for D4910.
        Trial trial = Trial.percentage(ALL, maximum(group(1, "D4341", "D4910"), 80), maximum(group(2, "D4341"), 30))
                .planned("D4341", 90)
                .planned("D4910", 90);
        assertThat(trial.plan(0, 0).insurance()).isEqualTo(dollars(30));
        assertThat(trial.plan(1, 0).insurance()).isEqualTo(dollars(80));
    }

    @Test
    void theFamilyMaximumCountsEveryMember() {
        // Own 500 is whole; of the family's 600, 550 are used: 50 left.
        assertThat(Trial.percentage(ALL, maximum(Row.EVERYTHING, 500), family(maximum(Row.EVERYTHING, 600)))
                        .familyPaid("D2740", MARCH, 550, 0)
                        .planned("D2740", 200)
                        .first())
                .returns(dollars(50), PlanEstimate::insurance)
                .returns("Over family annual max", PlanEstimate::note);
        assertThat(Trial.percentage(ALL, family(maximum(Row.EVERYTHING, 600)))
                        .familyPaid("D2740", MARCH, 600, 0)
                        .planned("D2740", 200)
                        .first())
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns("Over family max", PlanEstimate::note);
    }

    @Test
    void theNoteIsJudgedByTheAmountEnteredByHand() {
        // 100 reckoned is over 80, but 75 by hand is not; 85 by hand is.
        for (long byHand : new long[] {75, 85}) {
            assertThat(Trial.percentage(ALL, maximum(Row.EVERYTHING, 80))
                            .by(PlanWord.paying(dollars(byHand)), "D2740", 100)
                            .first())
                    .returns(dollars(byHand), PlanEstimate::insurance)
                    .returns(byHand > 80 ? "Over annual max" : "", PlanEstimate::note);
        }
    }

    @Test
    void theWriteOffGoesWithTheMaximumWhereThePracticeWants() {
        // Allowed 80 of 100, maximum 80: the second gets nothing; its write-off of 20 stays or goes.
        Trial trial = Trial.ppo("D2740", 80, ALL, maximum(Row.EVERYTHING, 80))
                .planned("D2740", 100)
                .planned("D2740", 100);
        assertThat(trial.last().writeOff()).contains(dollars(20));
        trial.prefer(Preference.NO_WRITE_OFF_OVER_MAXIMUM, true);
        assertThat(trial.last().writeOff()).contains(Money.ZERO);
        assertThat(trial.first().writeOff()).contains(dollars(20));
        // Nothing is paid only because of the deductible: the write-off stays.
        assertThat(Trial.ppo("D2740", 80, ALL, maximum(Row.EVERYTHING, 80), deductible(Row.EVERYTHING, 90))
                        .prefer(Preference.NO_WRITE_OFF_OVER_MAXIMUM, true)
                        .planned("D2740", 100)
                        .first()
                        .writeOff())
                .contains(dollars(20));
    }

    @ParameterizedTest
    @CsvSource({"18, 80, ''", "19, 0, Age limitation: 18"})
    void coverageLastsThroughTheAge(int years, long paid, String note) {
        for (Target target : new Target[] {code("D1206"), group(1, "D1206"), category("RoutinePreventive")}) {
            PlanEstimate plan = Trial.ppo("D1206", 80, ALL, age(target, 18))
                    .prefer(Preference.NO_WRITE_OFF_OVER_FREQUENCY, true)
                    .aged(years, "D1206", 100)
                    .first();
            assertThat(plan).returns(dollars(paid), PlanEstimate::insurance).returns(note, PlanEstimate::note);
            assertThat(plan.writeOff()).contains(dollars(paid == 0 ? 0 : 20));
        }
    }

    @Test
    void anUnknownAgeIsSaidAndNotGuessed() {
        PlanEstimate plan = Trial.percentage(ALL, age(code("D1206"), 18))
                .planned("D1206", 100)
                .first();
        assertThat(plan.insurance()).isEqualTo(dollars(100));
        assertThat(plan.why().children()).extracting(Step::kind).contains(StepKind.AGE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // Coverage began on 1 January 2025; today is 15 June.
        "MONTHS, 6,  0",
        "MONTHS, 5,  100",
        "YEARS,  1,  0",
        "MONTHS, 0,  100",
    })
    void thePatientWaitsFromTheEffectiveDate(QuantityQualifier unit, int quantity, long paid) {
        var plan = insured(LocalDate.of(2025, 1, 1), waiting(category("Crowns"), unit, quantity));
        PlanEstimate estimate = new Trial().plan(plan).planned("D2740", 100).first();
        assertThat(estimate.insurance()).isEqualTo(dollars(paid));
        assertThat(estimate.note()).isEqualTo(paid == 0 ? "Waiting Period" : "");
    }

    @Test
    void theCodesOwnWaitingPeriodSilencesTheCategorys() {
        var plan = insured(
                LocalDate.of(2025, 1, 1),
                waiting(category("Crowns"), QuantityQualifier.MONTHS, 12),
                waiting(code("D2740"), QuantityQualifier.MONTHS, 0));
        assertThat(new Trial().plan(plan).planned("D2740", 100).first().insurance())
                .isEqualTo(dollars(100));
        assertThat(new Trial().plan(plan).planned("D2750", 100).first().insurance())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void withoutEffectiveDateNobodyWaits() {
        assertThat(Trial.percentage(ALL, waiting(category("Crowns"), QuantityQualifier.MONTHS, 12))
                        .planned("D2740", 100)
                        .first()
                        .insurance())
                .isEqualTo(dollars(100));
    }

    @Test
    void frequenciesCountTheListAndKeepTheWriteOffUnlessThePracticeWantsOtherwise() {
        Trial trial = Trial.ppo("D1110", 80, ALL, services(code("D1110"), 1, TimePeriod.CALENDAR_YEAR))
                .planned("D1110", 100)
                .planned("D1110", 100);
        assertThat(trial.first().insurance()).isEqualTo(dollars(80));
        assertThat(trial.last())
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns(Money.ZERO, PlanEstimate::base)
                .returns("Frequency Limitation", PlanEstimate::note)
                .returns(Optional.of(dollars(20)), PlanEstimate::writeOff);
        trial.prefer(Preference.NO_WRITE_OFF_OVER_FREQUENCY, true);
        assertThat(trial.last().writeOff()).contains(Money.ZERO);
        trial.prefer(Preference.CHECKS_FREQUENCY, false);
        assertThat(trial.last().insurance()).isEqualTo(dollars(80));
    }

    private static InsurancePlan insured(LocalDate since, BenefitLine... rows) {
        var all = new java.util.ArrayList<>(java.util.List.of(rows));
        all.add(ALL);
        return new InsurancePlan(
                "P1",
                PlanKind.CATEGORY_PERCENT,
                CobRule.BASIC,
                0,
                Optional.of(since),
                PlanFees.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all);
    }
}
