package org.frontdesk.domain.benefit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

    /**
     * All that keeps a row in an editor from being saved.
     *
     * @param stored the row as the server holds it, empty for a new one
     * @param knownCode whether the practice has a procedure code
     */
    public static Set<BenefitProblem> problems(
            BenefitDraft row, Optional<BenefitDraft> stored, Predicate<String> knownCode) {
        Set<BenefitProblem> problems = row.unreadable();
        row.read().ifPresent(read -> problems.addAll(problems(read)));
        if (!row.code().isEmpty() && !knownCode.test(row.code())) {
            problems.add(BenefitProblem.CODE_UNKNOWN);
        }
        if (stored.isPresent() && groupIsFixed(stored.get()) && stored.get().codeGroup() != row.codeGroup()) {
            problems.add(BenefitProblem.CODE_GROUP_FIXED);
        }
        return problems;
    }

    /** What looks unfinished, for a word beside the row; it keeps nobody from saving. */
    public static Set<BenefitAdvice> advice(Benefit row) {
        var advice = EnumSet.noneOf(BenefitAdvice.class);
        int targets = targets(row);
        if (targets > 1) {
            advice.add(BenefitAdvice.TARGET_TWICE);
        }
        boolean amountUsed = switch (row.type()) {
            case COPAYMENT, LIMITATIONS, DEDUCTIBLE -> true;
            case ACTIVE_COVERAGE, COINSURANCE, EXCLUSIONS, WAITING_PERIOD -> false;
        };
        if (row.amount().isPresent() && !amountUsed) {
            advice.add(BenefitAdvice.AMOUNT_UNUSED);
        }
        switch (row.type()) {
            case COINSURANCE -> {
                addIf(advice, row.percent().isEmpty(), BenefitAdvice.PERCENT_MISSING);
                addIf(advice, targets == 0, BenefitAdvice.PERCENT_OF_WHAT);
            }
            case DEDUCTIBLE, COPAYMENT -> addIf(advice, row.amount().isEmpty(), BenefitAdvice.AMOUNT_MISSING);
            case EXCLUSIONS -> addIf(advice, targets == 0, BenefitAdvice.TARGET_MISSING);
            case WAITING_PERIOD -> {
                addIf(advice, row.quantity() == 0, BenefitAdvice.QUANTITY_MISSING);
                addIf(advice, targets == 0, BenefitAdvice.TARGET_MISSING);
            }
            case LIMITATIONS -> {
                boolean counts = row.qualifier() != QuantityQualifier.NONE;
                addIf(advice, !counts && row.amount().isEmpty(), BenefitAdvice.LIMIT_OF_NOTHING);
                addIf(advice, counts && row.amount().isEmpty() && targets == 0, BenefitAdvice.TARGET_MISSING);
                addIf(
                        advice,
                        counts && row.quantity() == 0 && row.qualifier() != QuantityQualifier.AGE_LIMIT,
                        BenefitAdvice.QUANTITY_MISSING);
            }
            case ACTIVE_COVERAGE -> {}
        }
        return advice;
    }

    private static boolean groupIsFixed(BenefitDraft stored) {
        return stored.codeGroup() != 0
                && stored.read()
                        .filter(row -> row.isFrequency()
                                || (row.type() == BenefitType.LIMITATIONS
                                        && row.qualifier() == QuantityQualifier.AGE_LIMIT))
                        .isPresent();
    }

    private static int targets(Benefit row) {
        return (row.category() == 0 ? 0 : 1) + (row.code().isEmpty() ? 0 : 1) + (row.codeGroup() == 0 ? 0 : 1);
    }

    private static void addIf(Set<BenefitAdvice> advice, boolean so, BenefitAdvice word) {
        if (so) {
            advice.add(word);
        }
    }

    private static boolean outside(int value) {
        return value < 0 || value > 100;
    }
}
