package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.family;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.lifetime;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Row.services;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.TimePeriod;
import org.junit.jupiter.api.Test;

/** Maximums; today is 15 June 2025 and everything is covered by 100 % unless said. */
class MaximumTest {
    private static final BenefitLine ALL = percent(Row.EVERYTHING, 100);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 12, 31);

    @Test
    void twoLimitsOnTheSameCategoryHideEachOthersUse() {
        // half of 1,600 is 800; of the lower limit, 500, nothing counts as used. One limit alone leaves 500 - 400 = 100
        Trial two = Trial.percentage(
                        Row.percent(Row.category("Crowns"), 50),
                        Row.maximum(Row.category("Crowns"), 500),
                        Row.lifetime(Row.maximum(Row.category("Crowns"), 900)))
                .paid("D2740", LocalDate.of(2025, 3, 1), 400, 0)
                .planned("D2740", 1600);
        assertThat(two.first().insurance()).isEqualTo(dollars(500));
        assertThat(two.first().why().children())
                .anyMatch(step -> step.oddities().contains(PeerOddity.TWIN_LIMIT_HIDES_USE));
        Trial one = Trial.percentage(Row.percent(Row.category("Crowns"), 50), Row.maximum(Row.category("Crowns"), 500))
                .paid("D2740", LocalDate.of(2025, 3, 1), 400, 0)
                .planned("D2740", 1600);
        assertThat(one.first().insurance()).isEqualTo(dollars(100));
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

    @Test
    void aMaximumOnGeneralGoesBeforeOneWithoutCategoryAndTakesPaymentsWithoutAProcedure() {
        // 300 on General, of which an adjustment of 120 without procedure leaves 180. The 90 on Crowns know nothing of
        // it.
        Trial trial = Trial.percentage(
                        ALL,
                        maximum(Row.EVERYTHING, 1000),
                        maximum(category("General"), 300),
                        maximum(category("Crowns"), 90))
                .line(true, "", MARCH, ClaimLine.Status.ADJUSTMENT, 120, 0)
                .planned("D0120", 200)
                .planned("D2740", 200);
        assertThat(trial.plan(0, 0).insurance()).isEqualTo(dollars(180));
        assertThat(trial.plan(1, 0).insurance()).isEqualTo(dollars(90));
    }

    @Test
    void aMaximumWithoutCategoryKnowsNothingOfOrthodontics() {
        assertThat(Trial.percentage(ALL, maximum(Row.EVERYTHING, 100))
                        .planned("D8080", 900)
                        .first()
                        .insurance())
                .isEqualTo(dollars(900));
    }

    @Test
    void theLifetimeMaximumOfTheFamilyHasItsOwnWord() {
        // Own 500; the family's 600 of a lifetime are used up by 600 of last year.
        assertThat(Trial.percentage(ALL, maximum(Row.EVERYTHING, 500), family(lifetime(maximum(Row.EVERYTHING, 600))))
                        .familyPaid("D2740", LAST_YEAR, 600, 0)
                        .planned("D2740", 200)
                        .first())
                .returns(Money.ZERO, PlanEstimate::insurance)
                .returns("Over family lifetime max", PlanEstimate::note);
    }

    @Test
    void aFrequencyOnACategoryHidesNoMaximum() {
        assertThat(Trial.percentage(
                                ALL,
                                maximum(Row.EVERYTHING, 100),
                                services(category("Crowns"), 1, TimePeriod.CALENDAR_YEAR))
                        .planned("D2740", 200)
                        .first()
                        .insurance())
                .isEqualTo(dollars(100));
    }

    @Test
    void theWriteOffFollowsThePlansOwnWordBeforeThePractices() {
        // As with the practice's wish: 80 of 80 used up by the first, the second's write-off of 20 goes or stays.
        for (boolean dropped : new boolean[] {true, false}) {
            var plan = new InsurancePlan(
                    "P1",
                    PlanKind.PPO,
                    CobRule.BASIC,
                    0,
                    Optional.empty(),
                    PlanFees.NONE.withOwn(Trial.fees("D2740", 80)),
                    Optional.empty(),
                    Optional.of(dropped),
                    Optional.empty(),
                    List.of(ALL, maximum(Row.EVERYTHING, 80)));
            assertThat(new Trial()
                            .plan(plan)
                            .prefer(Preference.NO_WRITE_OFF_OVER_MAXIMUM, !dropped)
                            .planned("D2740", 100)
                            .planned("D2740", 100)
                            .last()
                            .writeOff())
                    .contains(dollars(dropped ? 0 : 20));
        }
    }
}
