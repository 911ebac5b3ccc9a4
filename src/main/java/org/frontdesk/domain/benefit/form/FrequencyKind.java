package org.frontdesk.domain.benefit.form;

import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;

/** The ways in which a frequency is counted. */
public enum FrequencyKind {
    /** So many services in each calendar or service year. */
    PER_BENEFIT_YEAR(QuantityQualifier.NUMBER_OF_SERVICES),
    /** So many services in the last twelve months. */
    IN_LAST_12_MONTHS(QuantityQualifier.NUMBER_OF_SERVICES),
    /** One service in so many years. */
    EVERY_YEARS(QuantityQualifier.YEARS),
    /** One service in so many months. */
    EVERY_MONTHS(QuantityQualifier.MONTHS);

    private final QuantityQualifier qualifier;

    FrequencyKind(QuantityQualifier qualifier) {
        this.qualifier = qualifier;
    }

    /** How the row counts, by its qualifier and period. */
    static Optional<FrequencyKind> of(BenefitDraft row) {
        return switch (row.qualifier()) {
            case YEARS -> row.period() == TimePeriod.NONE ? Optional.of(EVERY_YEARS) : Optional.empty();
            case MONTHS -> row.period() == TimePeriod.NONE ? Optional.of(EVERY_MONTHS) : Optional.empty();
            case NUMBER_OF_SERVICES ->
                switch (row.period()) {
                    case CALENDAR_YEAR, SERVICE_YEAR -> Optional.of(PER_BENEFIT_YEAR);
                    case NUMBER_IN_LAST_12_MONTHS -> Optional.of(IN_LAST_12_MONTHS);
                    case NONE, LIFETIME, YEARS -> Optional.empty();
                };
            case NONE, AGE_LIMIT, VISITS -> Optional.empty();
        };
    }

    /** The row counting so. */
    BenefitDraft in(BenefitDraft row, TimePeriod year) {
        TimePeriod period = switch (this) {
            case PER_BENEFIT_YEAR -> year;
            case IN_LAST_12_MONTHS -> TimePeriod.NUMBER_IN_LAST_12_MONTHS;
            case EVERY_YEARS, EVERY_MONTHS -> TimePeriod.NONE;
        };
        return row.with(BenefitField.QUALIFIER, qualifier).with(BenefitField.PERIOD, period);
    }
}
