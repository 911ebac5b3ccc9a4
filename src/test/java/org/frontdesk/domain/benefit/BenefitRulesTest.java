package org.frontdesk.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitRulesTest {
    private static final BenefitDraft PERCENTAGE = BenefitShape.PERCENTAGE
            .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
            .with(BenefitField.CATEGORY, 4L);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERCENT, 0, -",
                "PERCENT, 100, -",
                "PERCENT, 80 %, -",
                "PERCENT, '', -",
                "PERCENT, 101, PERCENT_RANGE",
                "PERCENT, 80.5, PERCENT_UNREADABLE",
                "PERCENT, -1, PERCENT_UNREADABLE",
                "AMOUNT, $1;500.00, -",
                "AMOUNT, 0, -",
                "AMOUNT, -1, AMOUNT_NEGATIVE",
                "AMOUNT, fifty, AMOUNT_UNREADABLE",
                "AMOUNT, 1.234, AMOUNT_UNREADABLE",
                "QUANTITY, 100, -",
                "QUANTITY, 101, QUANTITY_RANGE",
                "QUANTITY, two, QUANTITY_UNREADABLE",
                "CODE, D1110, CODE_WITH_CATEGORY",
            })
    void aTypedValueHasItsProblem(BenefitField field, String typed, BenefitProblem problem) {
        BenefitDraft row = PERCENTAGE.with(field, typed.replace(';', ','));
        assertThat(BenefitRules.problems(row, Optional.empty(), code -> true))
                .isEqualTo(problem == null ? Set.of() : Set.of(problem));
    }

    @Test
    void aCodeMustExist() {
        BenefitDraft row = PERCENTAGE.with(BenefitField.CATEGORY, 0L).with(BenefitField.CODE, "D9");
        assertThat(BenefitRules.problems(row, Optional.empty(), "D1110"::equals))
                .containsExactly(BenefitProblem.CODE_UNKNOWN);
    }

    @Test
    void anAgeLimitNeedsAnAge() {
        BenefitDraft row = BenefitShape.AGE_LIMIT.begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR);
        assertThat(BenefitRules.problems(row, Optional.empty(), code -> true))
                .containsExactly(BenefitProblem.AGE_LIMIT_NEEDS_QUANTITY);
    }

    @Test
    void aWaitingPeriodIsCountedInMonthsOrYears() {
        BenefitDraft row = BenefitShape.WAITING_PERIOD
                .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .with(BenefitField.QUALIFIER, QuantityQualifier.VISITS);
        assertThat(BenefitRules.problems(row, Optional.empty(), code -> true))
                .containsExactly(BenefitProblem.WAITING_PERIOD_NEEDS_MONTHS_OR_YEARS);
    }

    @Test
    void anAreaBelongsToAFrequency() {
        BenefitDraft frequency = BenefitShape.FREQUENCY
                .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .with(BenefitField.AREA, TreatmentArea.QUADRANT);
        assertThat(BenefitRules.problems(frequency, Optional.empty(), code -> true))
                .isEmpty();
        assertThat(BenefitRules.problems(
                        frequency.with(BenefitField.TYPE, BenefitType.EXCLUSIONS), Optional.empty(), code -> true))
                .containsExactly(BenefitProblem.AREA_ONLY_FREQUENCY);
    }

    @Test
    void theGroupOfASavedFrequencyCannotChange() {
        BenefitDraft saved = BenefitShape.FREQUENCY
                .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .with(BenefitField.CODE_GROUP, 5L)
                .with(BenefitField.QUANTITY, "2");
        BenefitDraft other = saved.with(BenefitField.CODE_GROUP, 6L);
        assertThat(BenefitRules.problems(other, Optional.of(saved), code -> true))
                .containsExactly(BenefitProblem.CODE_GROUP_FIXED);
        assertThat(BenefitRules.problems(other, Optional.of(saved.with(BenefitField.CODE_GROUP, 0L)), code -> true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERCENTAGE, PERCENT_MISSING PERCENT_OF_WHAT",
                "DEDUCTIBLE, AMOUNT_MISSING",
                "ANNUAL_MAX, LIMIT_OF_NOTHING",
                "FREQUENCY, QUANTITY_MISSING TARGET_MISSING",
                "AGE_LIMIT, TARGET_MISSING",
                "WAITING_PERIOD, QUANTITY_MISSING TARGET_MISSING",
            })
    void aRowJustBegunSaysWhatIsMissing(BenefitShape shape, String advice) {
        Benefit row =
                shape.begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR).read().orElseThrow();
        assertThat(BenefitRules.advice(row))
                .isEqualTo(
                        Stream.of(advice.split(" ")).map(BenefitAdvice::valueOf).collect(Collectors.toSet()));
    }

    @Test
    void rowsStandInTheOrderOfThePracticesSystem() {
        BenefitDraft general = PERCENTAGE.with(BenefitField.CATEGORY, 0L);
        BenefitDraft crowns = PERCENTAGE.with(BenefitField.CATEGORY, 2L);
        BenefitDraft mine = PERCENTAGE.with(BenefitField.OWNER, BenefitOwner.PATIENT);
        BenefitDraft frequency = BenefitShape.FREQUENCY.begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR);
        BenefitDraft deductible = BenefitShape.DEDUCTIBLE.begin(BenefitOwner.PLAN, TimePeriod.SERVICE_YEAR);
        BenefitDraft family = deductible.with(BenefitField.LEVEL, CoverageLevel.FAMILY);
        Comparator<BenefitDraft> order = BenefitOrder.by(category -> 10 - category, group -> group);
        assertThat(Stream.of(family, deductible, frequency, PERCENTAGE, mine, crowns, general)
                        .sorted(order))
                .isEqualTo(List.of(general, mine, PERCENTAGE, crowns, frequency, deductible, family));
    }
}
