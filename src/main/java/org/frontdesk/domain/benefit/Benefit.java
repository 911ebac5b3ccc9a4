package org.frontdesk.domain.benefit;

import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;

/**
 * What one benefit row says, whoever owns it.
 *
 * @param category the insurance category by its CovCatNum, 0 for none
 * @param percent what the carrier pays, 0 to 100; empty when the row states none
 * @param amount dollars of a copayment, deductible or limit; empty is unlimited or unstated, never zero
 * @param quantity 0 to 100, counted in the qualifier's unit
 * @param code one procedure code by its ProcCode, empty text for none
 * @param codeGroup a group of codes by its CodeGroupNum, 0 for none
 */
public record Benefit(
        BenefitType type,
        CoverageLevel level,
        long category,
        String code,
        long codeGroup,
        OptionalInt percent,
        Optional<Money> amount,
        TimePeriod period,
        QuantityQualifier qualifier,
        int quantity,
        TreatmentArea area) {

    /** A row that counts how often something is paid for: so many services in a period, or one in so many years or months. */
    public boolean isFrequency() {
        return type == BenefitType.LIMITATIONS
                && amount.isEmpty()
                && switch (qualifier) {
                    case YEARS, MONTHS -> period == TimePeriod.NONE;
                    case NUMBER_OF_SERVICES ->
                        period == TimePeriod.SERVICE_YEAR
                                || period == TimePeriod.CALENDAR_YEAR
                                || period == TimePeriod.NUMBER_IN_LAST_12_MONTHS;
                    case NONE, AGE_LIMIT, VISITS -> false;
                };
    }
}
