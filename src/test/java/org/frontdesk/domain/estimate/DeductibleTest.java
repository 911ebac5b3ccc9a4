package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.family;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.lifetime;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.junit.jupiter.api.Test;

/** Deductibles; today is 15 June 2025 and everything is covered by 100 % unless said. */
class DeductibleTest {
    private static final BenefitLine ALL = percent(Row.EVERYTHING, 100);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 12, 31);

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
    void aDeductibleOnGeneralIsACategorysAndNotTheGeneralOne() {
        // 50 on General and nothing without category: what is outside the span, orthodontics, takes none of it.
        Trial trial = Trial.percentage(ALL, deductible(category("General"), 50))
                .planned("D8080", 100)
                .planned("D2740", 100);
        assertThat(trial.plan(0, 0).deductible()).isEqualTo(Money.ZERO);
        assertThat(trial.plan(1, 0).deductible()).isEqualTo(dollars(50));
    }

    @Test
    void withoutAGeneralOneUseInTheCategoryCountsTwice() {
        // 50 on Crowns, 15 used in March on a crown: 50 - 15 in the category - 15 in all = 20, as the peer reckons.
        PlanEstimate plan = Trial.percentage(ALL, deductible(category("Crowns"), 50))
                .paid("D2740", MARCH, 85, 15)
                .planned("D2740", 100)
                .first();
        assertThat(plan.deductible()).isEqualTo(dollars(20));
        assertThat(plan.why().children())
                .anyMatch(step -> step.oddities().contains(PeerOddity.DEDUCTIBLE_COUNTED_TWICE));
    }

    @Test
    void aDeductibleOnACodeRemembersNoUseOfItsOwn() {
        // 40 on the code, 60 in all, of which a crown used 30 in March: min(60 - 30, 40) = 30, and not 40 - 30.
        assertThat(Trial.percentage(ALL, deductible(Row.EVERYTHING, 60), deductible(code("D2740"), 40))
                        .paid("D2740", MARCH, 70, 30)
                        .planned("D2740", 100)
                        .first()
                        .deductible())
                .isEqualTo(dollars(30));
    }

    @Test
    void plannedWorkIsJudgedTodayAndDoneWorkOnItsDay() {
        // 50 a year, 50 used last year. Planned for last year's last day it is this year's 50; done then, nothing is
        // left.
        for (boolean done : new boolean[] {false, true}) {
            var procedure = new Procedure(
                    "A",
                    "D2740",
                    dollars(100),
                    1,
                    LAST_YEAR,
                    done,
                    Place.NOWHERE,
                    OptionalInt.empty(),
                    Money.ZERO,
                    Map.of(),
                    Map.of(),
                    Set.of());
            assertThat(Trial.percentage(ALL, deductible(Row.EVERYTHING, 50))
                            .paid("D0120", LAST_YEAR, 10, 50)
                            .procedure(procedure)
                            .first()
                            .deductible())
                    .isEqualTo(dollars(done ? 0 : 50));
        }
    }
}
