package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.age;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Row.services;
import static org.frontdesk.domain.estimate.Row.waiting;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benefit years, ages, waiting periods and frequencies in an estimate; today is 15 June 2025 and everything is covered by 100 % unless said. */
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

    @Test
    void anEntryOfInsuranceHistoryInfluencesOnlyFrequencies() {
        // Done elsewhere in March: the yearly cleaning is used up, but neither the deductible of 50 nor the maximum of
        // 100 is.
        Trial trial = Trial.percentage(
                        ALL,
                        deductible(Row.EVERYTHING, 50),
                        maximum(Row.EVERYTHING, 100),
                        services(code("D1110"), 1, TimePeriod.CALENDAR_YEAR))
                .line(true, "D1110", MARCH, ClaimLine.Status.INSURANCE_HISTORY, 0, 0)
                .planned("D1110", 90)
                .planned("D2740", 200);
        assertThat(trial.plan(0, 0)).returns("Frequency Limitation", PlanEstimate::note);
        assertThat(trial.plan(1, 0))
                .returns(dollars(50), PlanEstimate::deductible)
                .returns(dollars(100), PlanEstimate::insurance);
    }

    @Test
    void theLaterOfTodayAndTheDayOfTheProcedureIsComparedWithTheWaitingPeriod() {
        // Six months from 1 January 2025 end on 1 July; today is 15 June.
        var plan = insured(LocalDate.of(2025, 1, 1), waiting(category("Crowns"), QuantityQualifier.MONTHS, 6));
        for (var day : Map.of(LocalDate.of(2025, 7, 1), 100, LocalDate.of(2025, 6, 30), 0, MARCH, 0)
                .entrySet()) {
            assertThat(new Trial()
                            .plan(plan)
                            .procedure(Procedure.planned("A", "D2740", dollars(100), day.getKey()))
                            .first()
                            .insurance())
                    .isEqualTo(dollars(day.getValue()));
        }
    }
}
