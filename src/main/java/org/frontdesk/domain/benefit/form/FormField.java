package org.frontdesk.domain.benefit.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.CoverageLevel;

/** A field of the form; at most one row stands behind it. */
public sealed interface FormField {
    /** The categories that may have a deductible other than the general one. */
    Set<StandardCategory> DEDUCTIBLES =
            EnumSet.of(StandardCategory.DIAGNOSTIC, StandardCategory.XRAY, StandardCategory.PREVENTIVE);
    /** The categories with a percentage; that of orthodontics has a field of its own. */
    Set<StandardCategory> PERCENTAGES = EnumSet.range(StandardCategory.DIAGNOSTIC, StandardCategory.ACCIDENT);
    /** The categories with a waiting period. */
    Set<StandardCategory> WAITING_PERIODS =
            EnumSet.range(StandardCategory.RESTORATIVE, StandardCategory.PROSTHODONTICS);
    /** One column for a person, one for the family. */
    List<CoverageLevel> LEVELS = List.of(CoverageLevel.INDIVIDUAL, CoverageLevel.FAMILY);

    /** The number of the row that the field states. */
    BenefitField number();

    /** Dollars in a benefit year. */
    record AnnualMax(CoverageLevel level) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.AMOUNT;
        }
    }

    /** Dollars of the deductible that holds for everything. */
    record GeneralDeductible(CoverageLevel level) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.AMOUNT;
        }
    }

    /** Dollars of the deductible of one of {@link #DEDUCTIBLES}. */
    record CategoryDeductible(StandardCategory category, CoverageLevel level) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.AMOUNT;
        }
    }

    /** What the carrier pays for one of {@link #PERCENTAGES}. */
    record Percentage(StandardCategory category) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.PERCENT;
        }
    }

    /** Something about orthodontics. */
    record Ortho(OrthoPart part) implements FormField {
        @Override
        public BenefitField number() {
            return switch (part) {
                case LIFETIME_MAX -> BenefitField.AMOUNT;
                case PERCENT -> BenefitField.PERCENT;
                case THROUGH_AGE -> BenefitField.QUANTITY;
            };
        }
    }

    enum OrthoPart {
        LIFETIME_MAX,
        PERCENT,
        THROUGH_AGE
    }

    /** Months until one of {@link #WAITING_PERIODS} is paid for. */
    record WaitingPeriod(StandardCategory category) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.QUANTITY;
        }
    }

    /** The last year of age in which the codes of a group are paid for. */
    record AgeLimit(long group) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.QUANTITY;
        }
    }

    /** How often the codes of a group are paid for; see {@link FrequencyTerm}. */
    record Frequency(long group) implements FormField {
        @Override
        public BenefitField number() {
            return BenefitField.QUANTITY;
        }
    }

    /** All fields with one text, as read; the age limits are those that always have a line. */
    static List<FormField> texts(FormTerms terms) {
        var fields = new ArrayList<FormField>();
        LEVELS.forEach(level -> fields.add(new AnnualMax(level)));
        LEVELS.forEach(level -> fields.add(new GeneralDeductible(level)));
        DEDUCTIBLES.forEach(category -> LEVELS.forEach(level -> fields.add(new CategoryDeductible(category, level))));
        PERCENTAGES.forEach(category -> fields.add(new Percentage(category)));
        for (OrthoPart part : OrthoPart.values()) {
            fields.add(new Ortho(part));
        }
        WAITING_PERIODS.forEach(category -> fields.add(new WaitingPeriod(category)));
        terms.ageGroups().forEach(group -> fields.add(new AgeLimit(group)));
        return List.copyOf(fields);
    }
}
