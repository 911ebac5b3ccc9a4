package org.frontdesk.domain.benefit.form;

import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.benefit.form.FormField.AgeLimit;
import org.frontdesk.domain.benefit.form.FormField.AnnualMax;
import org.frontdesk.domain.benefit.form.FormField.CategoryDeductible;
import org.frontdesk.domain.benefit.form.FormField.Frequency;
import org.frontdesk.domain.benefit.form.FormField.GeneralDeductible;
import org.frontdesk.domain.benefit.form.FormField.Ortho;
import org.frontdesk.domain.benefit.form.FormField.OrthoPart;
import org.frontdesk.domain.benefit.form.FormField.Percentage;
import org.frontdesk.domain.benefit.form.FormField.WaitingPeriod;

/** What the row behind a field looks like. */
final class FormShape {
    private static final int MONTHS_IN_YEAR = 12;
    private static final BenefitDraft EMPTY = new BenefitDraft(
            BenefitOwner.PLAN,
            BenefitType.LIMITATIONS,
            CoverageLevel.NONE,
            0,
            "",
            0,
            "",
            "",
            TimePeriod.NONE,
            QuantityQualifier.NONE,
            "",
            TreatmentArea.NONE);

    private FormShape() {}

    /** The field that a row stands behind; none when the form has no place for it. */
    static Optional<FormField> fieldOf(BenefitDraft row, FormTerms terms) {
        if (!row.code().isEmpty()) {
            return Optional.empty();
        }
        if (row.codeGroup() != 0) {
            return row.category() == 0 ? ofGroup(row, terms) : Optional.empty();
        }
        Optional<StandardCategory> category = terms.category(row.category());
        if (row.category() == 0
                || category.filter(StandardCategory.GENERAL::equals).isPresent()) {
            return ofEverything(row);
        }
        return category.flatMap(
                known -> known == StandardCategory.ORTHODONTICS ? ofOrtho(row) : ofCategory(row, known));
    }

    private static Optional<FormField> ofEverything(BenefitDraft row) {
        if (!isPlan(row) || !uncounted(row) || !isYear(row.period()) || row.level() == CoverageLevel.NONE) {
            return Optional.empty();
        }
        return switch (row.type()) {
            case LIMITATIONS -> Optional.of(new AnnualMax(row.level()));
            case DEDUCTIBLE -> Optional.of(new GeneralDeductible(row.level()));
            case ACTIVE_COVERAGE, COINSURANCE, COPAYMENT, EXCLUSIONS, WAITING_PERIOD -> Optional.empty();
        };
    }

    private static Optional<FormField> ofCategory(BenefitDraft row, StandardCategory category) {
        return switch (row.type()) {
            case COINSURANCE ->
                when(
                        FormField.PERCENTAGES.contains(category)
                                && row.amount().isEmpty()
                                && isPlan(row)
                                && uncounted(row)
                                && isYear(row.period()),
                        new Percentage(category));
            case DEDUCTIBLE ->
                when(
                        FormField.DEDUCTIBLES.contains(category)
                                && row.level() != CoverageLevel.NONE
                                && uncounted(row)
                                && isYear(row.period()),
                        new CategoryDeductible(category, row.level()));
            case WAITING_PERIOD ->
                when(
                        FormField.WAITING_PERIODS.contains(category)
                                && isPlan(row)
                                && (row.qualifier() == QuantityQualifier.MONTHS
                                        || row.qualifier() == QuantityQualifier.YEARS),
                        new WaitingPeriod(category));
            case ACTIVE_COVERAGE, COPAYMENT, EXCLUSIONS, LIMITATIONS -> Optional.empty();
        };
    }

    private static Optional<FormField> when(boolean fits, FormField field) {
        return fits ? Optional.of(field) : Optional.empty();
    }

    private static Optional<FormField> ofOrtho(BenefitDraft row) {
        if (row.type() == BenefitType.COINSURANCE && row.amount().isEmpty() && isYear(row.period())) {
            return Optional.of(new Ortho(OrthoPart.PERCENT));
        }
        if (row.type() != BenefitType.LIMITATIONS || !row.percent().isEmpty()) {
            return Optional.empty();
        }
        if (uncounted(row) && row.level() != CoverageLevel.FAMILY && row.period() == TimePeriod.LIFETIME) {
            return Optional.of(new Ortho(OrthoPart.LIFETIME_MAX));
        }
        return row.qualifier() == QuantityQualifier.AGE_LIMIT && row.amount().isEmpty() && isPlan(row)
                ? Optional.of(new Ortho(OrthoPart.THROUGH_AGE))
                : Optional.empty();
    }

    private static Optional<FormField> ofGroup(BenefitDraft row, FormTerms terms) {
        if (row.type() != BenefitType.LIMITATIONS
                || !row.amount().isEmpty()
                || !row.percent().isEmpty()
                || row.level() != CoverageLevel.NONE) {
            return Optional.empty();
        }
        if (row.qualifier() == QuantityQualifier.AGE_LIMIT) {
            return isPlan(row) && terms.knownGroups().contains(row.codeGroup())
                    ? Optional.of(new AgeLimit(row.codeGroup()))
                    : Optional.empty();
        }
        return terms.frequencyGroups().contains(row.codeGroup())
                ? FrequencyKind.of(row).map(kind -> new Frequency(row.codeGroup()))
                : Optional.empty();
    }

    /** A new row for a field, its number still empty. */
    static BenefitDraft begin(FormField field, FormTerms terms, TimePeriod year) {
        BenefitDraft yearly = EMPTY.with(BenefitField.PERIOD, year);
        return switch (field) {
            case AnnualMax max -> yearly.with(BenefitField.LEVEL, max.level());
            case GeneralDeductible deductible ->
                yearly.with(BenefitField.TYPE, BenefitType.DEDUCTIBLE).with(BenefitField.LEVEL, deductible.level());
            case CategoryDeductible deductible ->
                on(yearly, deductible.category(), terms)
                        .with(BenefitField.TYPE, BenefitType.DEDUCTIBLE)
                        .with(BenefitField.LEVEL, deductible.level());
            case Percentage percentage ->
                on(yearly, percentage.category(), terms).with(BenefitField.TYPE, BenefitType.COINSURANCE);
            case Ortho ortho -> beginOrtho(ortho.part(), on(yearly, StandardCategory.ORTHODONTICS, terms));
            case WaitingPeriod wait ->
                on(yearly, wait.category(), terms)
                        .with(BenefitField.TYPE, BenefitType.WAITING_PERIOD)
                        .with(BenefitField.QUALIFIER, QuantityQualifier.MONTHS);
            case AgeLimit limit ->
                EMPTY.with(BenefitField.CODE_GROUP, limit.group())
                        .with(BenefitField.QUALIFIER, QuantityQualifier.AGE_LIMIT);
            case Frequency frequency ->
                FrequencyKind.PER_BENEFIT_YEAR.in(EMPTY.with(BenefitField.CODE_GROUP, frequency.group()), year);
        };
    }

    private static BenefitDraft beginOrtho(OrthoPart part, BenefitDraft yearly) {
        return switch (part) {
            case PERCENT -> yearly.with(BenefitField.TYPE, BenefitType.COINSURANCE);
            case LIFETIME_MAX -> yearly.with(BenefitField.PERIOD, TimePeriod.LIFETIME);
            case THROUGH_AGE ->
                yearly.with(BenefitField.PERIOD, TimePeriod.NONE)
                        .with(BenefitField.QUALIFIER, QuantityQualifier.AGE_LIMIT);
        };
    }

    private static BenefitDraft on(BenefitDraft row, StandardCategory category, FormTerms terms) {
        return row.with(BenefitField.CATEGORY, terms.number(category));
    }

    /** What the field shows of its row. */
    static String text(FormField field, BenefitDraft row) {
        String text = (String) row.value(field.number());
        if (field instanceof WaitingPeriod && row.qualifier() == QuantityQualifier.YEARS) {
            return wholeNumber(text)
                    .map(years -> String.valueOf(years * MONTHS_IN_YEAR))
                    .orElse(text);
        }
        return text;
    }

    /** The row with another number; whole years of waiting stay years in a row that counts them. */
    static BenefitDraft with(FormField field, BenefitDraft row, String text) {
        if (field instanceof WaitingPeriod && row.qualifier() == QuantityQualifier.YEARS) {
            Optional<Integer> years = wholeNumber(text)
                    .filter(months -> months % MONTHS_IN_YEAR == 0)
                    .map(months -> months / MONTHS_IN_YEAR);
            return years.map(count -> row.with(BenefitField.QUANTITY, String.valueOf(count)))
                    .orElseGet(() -> row.with(BenefitField.QUALIFIER, QuantityQualifier.MONTHS)
                            .with(BenefitField.QUANTITY, text));
        }
        return row.with(field.number(), text);
    }

    /** A typed text as a row keeps it. */
    static String plain(FormField field, String typed) {
        return (String) EMPTY.with(field.number(), typed).value(field.number());
    }

    static String plainCount(String typed) {
        return EMPTY.with(BenefitField.QUANTITY, typed).quantity();
    }

    static boolean isAge(FormField field) {
        return field instanceof AgeLimit || (field instanceof Ortho ortho && ortho.part() == OrthoPart.THROUGH_AGE);
    }

    static boolean isYear(TimePeriod period) {
        return period == TimePeriod.CALENDAR_YEAR || period == TimePeriod.SERVICE_YEAR;
    }

    private static boolean isPlan(BenefitDraft row) {
        return row.owner() == BenefitOwner.PLAN;
    }

    private static boolean uncounted(BenefitDraft row) {
        return row.quantity().isEmpty() && row.qualifier() == QuantityQualifier.NONE;
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
