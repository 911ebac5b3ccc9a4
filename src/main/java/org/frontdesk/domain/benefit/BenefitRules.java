package org.frontdesk.domain.benefit;

import java.util.EnumSet;
import java.util.Set;

/** What the API's Benefits page refuses, so that a row can be mended before it is sent. */
public final class BenefitRules {
    private BenefitRules() {}

    /** All rules that the row breaks; empty when the server takes it. */
    public static Set<BenefitProblem> problems(Benefit row) {
        var problems = EnumSet.noneOf(BenefitProblem.class);
        if (row.percent().isPresent()) {
            if (row.type() != BenefitType.COINSURANCE) {
                problems.add(BenefitProblem.PERCENT_ONLY_COINSURANCE);
            }
            if (outside(row.percent().getAsInt())) {
                problems.add(BenefitProblem.PERCENT_RANGE);
            }
        }
        if (outside(row.quantity())) {
            problems.add(BenefitProblem.QUANTITY_RANGE);
        }
        if (row.qualifier() == QuantityQualifier.AGE_LIMIT && row.quantity() == 0) {
            problems.add(BenefitProblem.AGE_LIMIT_NEEDS_QUANTITY);
        }
        if (row.type() == BenefitType.WAITING_PERIOD
                && row.qualifier() != QuantityQualifier.MONTHS
                && row.qualifier() != QuantityQualifier.YEARS) {
            problems.add(BenefitProblem.WAITING_PERIOD_NEEDS_MONTHS_OR_YEARS);
        }
        if (row.category() != 0 && !row.code().isEmpty()) {
            problems.add(BenefitProblem.CODE_WITH_CATEGORY);
        }
        if (row.area() != TreatmentArea.NONE && !row.isFrequency()) {
            problems.add(BenefitProblem.AREA_ONLY_FREQUENCY);
        }
        return problems;
    }

    private static boolean outside(int value) {
        return value < 0 || value > 100;
    }
}
