package org.frontdesk.domain.benefit.health;

import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitMeaning;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/**
 * What a row is about as estimates see it: whatever is not the family's holds for the person, and a limit or deductible of the general
 * category is one of everything.
 *
 * @param stray whether it has a number that counts nothing, which makes neither a maximum nor a deductible of it
 */
record Subject(BenefitMeaning meaning, TreatmentArea area, boolean stray) {
    static Subject of(BenefitDraft row, HealthFacts facts) {
        boolean stray =
                row.qualifier() == QuantityQualifier.NONE && !row.quantity().isEmpty();
        return of(row, row.period(), row.qualifier(), stray, facts);
    }

    private static Subject of(
            BenefitDraft row, TimePeriod period, QuantityQualifier qualifier, boolean stray, HealthFacts facts) {
        return new Subject(
                new BenefitMeaning(
                        row.owner(),
                        row.type(),
                        isOfEverything(row, facts) ? 0 : row.category(),
                        row.code(),
                        row.codeGroup(),
                        row.level() == CoverageLevel.NONE ? CoverageLevel.INDIVIDUAL : row.level(),
                        isYear(period) ? TimePeriod.CALENDAR_YEAR : period,
                        qualifier),
                row.area(),
                stray);
    }

    /** A limit in dollars or a deductible that no code, group or category of its own narrows. */
    static boolean isOfEverything(BenefitDraft row, HealthFacts facts) {
        return (row.type() == BenefitType.LIMITATIONS || row.type() == BenefitType.DEDUCTIBLE)
                && isUncounted(row)
                && row.code().isEmpty()
                && row.codeGroup() == 0
                && (row.category() == 0 || facts.general().contains(row.category()));
    }

    static boolean isUncounted(BenefitDraft row) {
        return row.qualifier() == QuantityQualifier.NONE && row.quantity().isEmpty();
    }

    static boolean isYear(TimePeriod period) {
        return period == TimePeriod.CALENDAR_YEAR || period == TimePeriod.SERVICE_YEAR;
    }

    /** The services that a frequency or waiting period is about, whichever way it counts them; empty for other rows. */
    static Optional<Subject> counted(BenefitDraft row, HealthFacts facts) {
        return row.type() == BenefitType.WAITING_PERIOD || isFrequency(row)
                ? Optional.of(of(row, TimePeriod.NONE, QuantityQualifier.NONE, false, facts))
                : Optional.empty();
    }

    private static boolean isFrequency(BenefitDraft row) {
        return row.type() == BenefitType.LIMITATIONS
                && row.amount().isEmpty()
                && switch (row.qualifier()) {
                    case YEARS, MONTHS -> row.period() == TimePeriod.NONE;
                    case NUMBER_OF_SERVICES ->
                        isYear(row.period()) || row.period() == TimePeriod.NUMBER_IN_LAST_12_MONTHS;
                    case NONE, AGE_LIMIT, VISITS -> false;
                };
    }

    /** The same, of the plan. */
    Subject ofPlan() {
        return new Subject(
                new BenefitMeaning(
                        BenefitOwner.PLAN,
                        meaning.type(),
                        meaning.category(),
                        meaning.code(),
                        meaning.codeGroup(),
                        meaning.level(),
                        meaning.period(),
                        meaning.qualifier()),
                area,
                stray);
    }
}
