package org.frontdesk.domain.estimate;

import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/**
 * A benefit row as the estimate reads it.
 *
 * @param id names the row in the explanation, {@code P1/benefits/0}
 * @param ofPatient whether the row is the patient's own and not the plan's
 * @param percent what the carrier pays, 0 to 100; empty for none
 * @param amount dollars; empty for none
 * @param quantity in the qualifier's unit
 */
public record BenefitLine(
        String id,
        boolean ofPatient,
        BenefitType type,
        CoverageLevel level,
        Target target,
        OptionalInt percent,
        Optional<Money> amount,
        TimePeriod period,
        QuantityQualifier qualifier,
        int quantity,
        TreatmentArea area) {

    boolean isFamily() {
        return level == CoverageLevel.FAMILY;
    }

    boolean isAgeLimit() {
        return type == BenefitType.LIMITATIONS && qualifier == QuantityQualifier.AGE_LIMIT;
    }

    /** A limit of money and of nothing else. */
    boolean isMaximum() {
        return type == BenefitType.LIMITATIONS && qualifier == QuantityQualifier.NONE;
    }

    boolean isYearlyOrLifetime() {
        return period == TimePeriod.CALENDAR_YEAR || period == TimePeriod.SERVICE_YEAR || period == TimePeriod.LIFETIME;
    }

    /** A row that counts services, with a code or a code group; on a category it counts nothing. */
    boolean isFrequency() {
        boolean counts = switch (qualifier) {
            case MONTHS, YEARS -> period == TimePeriod.NONE;
            case NUMBER_OF_SERVICES ->
                period == TimePeriod.SERVICE_YEAR
                        || period == TimePeriod.CALENDAR_YEAR
                        || period == TimePeriod.NUMBER_IN_LAST_12_MONTHS;
            case NONE, AGE_LIMIT, VISITS -> false;
        };
        return counts
                && type == BenefitType.LIMITATIONS
                && level == CoverageLevel.NONE
                && amount.isEmpty()
                && percent.isEmpty()
                && target.rank() >= 2;
    }

    /** The amount when it is above zero: 0 stands for none in maximums and deductibles. */
    Optional<Money> usableAmount() {
        return amount.filter(money -> money.cents() > 0);
    }

    /** What kind of figure the row states. */
    public enum Figure {
        PERCENT,
        AMOUNT,
        QUANTITY,
        /** The row only says that it is so. */
        NONE
    }

    /** The kind of figure by which the row changes an estimate. */
    public Figure figure() {
        return switch (type) {
            case COINSURANCE -> Figure.PERCENT;
            case DEDUCTIBLE -> Figure.AMOUNT;
            case LIMITATIONS -> qualifier == QuantityQualifier.NONE ? Figure.AMOUNT : Figure.QUANTITY;
            case WAITING_PERIOD -> Figure.QUANTITY;
            case EXCLUSIONS, ACTIVE_COVERAGE, COPAYMENT -> Figure.NONE;
        };
    }

    /** Whether the row can change an estimate at all. */
    public boolean countsSomehow() {
        return type != BenefitType.ACTIVE_COVERAGE && type != BenefitType.COPAYMENT;
    }

    /** The same with another percentage. */
    BenefitLine withPercent(int other) {
        return new BenefitLine(
                id, ofPatient, type, level, target, OptionalInt.of(other), amount, period, qualifier, quantity, area);
    }

    /** The same with another amount. */
    BenefitLine withAmount(Money other) {
        return new BenefitLine(
                id, ofPatient, type, level, target, percent, Optional.of(other), period, qualifier, quantity, area);
    }

    /** The same with another quantity. */
    BenefitLine withQuantity(int other) {
        return new BenefitLine(id, ofPatient, type, level, target, percent, amount, period, qualifier, other, area);
    }
}
