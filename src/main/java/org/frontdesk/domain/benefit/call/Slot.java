package org.frontdesk.domain.benefit.call;

import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * What a row answers: two rows of one slot cannot both be true. It is wider than a row's meaning: "2 a year" and "1 in 6 months" are two
 * answers to one question, and so are a percentage and "not covered".
 */
record Slot(Aspect aspect, long category, String code, long codeGroup, boolean family) {
    enum Aspect {
        PAYS,
        DEDUCTIBLE,
        LIFETIME_DEDUCTIBLE,
        COPAYMENT,
        MOST,
        LIFETIME_MOST,
        OFTEN,
        AGE,
        WAIT,
        ACTIVE,
        OTHER
    }

    static Slot of(BenefitDraft row) {
        return new Slot(aspect(row), row.category(), row.code(), row.codeGroup(), row.level() == CoverageLevel.FAMILY);
    }

    private static Aspect aspect(BenefitDraft row) {
        boolean life = row.period() == TimePeriod.LIFETIME;
        return switch (row.type()) {
            case COINSURANCE, EXCLUSIONS -> Aspect.PAYS;
            case DEDUCTIBLE -> life ? Aspect.LIFETIME_DEDUCTIBLE : Aspect.DEDUCTIBLE;
            case COPAYMENT -> Aspect.COPAYMENT;
            case WAITING_PERIOD -> Aspect.WAIT;
            case ACTIVE_COVERAGE -> Aspect.ACTIVE;
            case LIMITATIONS -> limit(row, life);
        };
    }

    private static Aspect limit(BenefitDraft row, boolean life) {
        if (row.qualifier() == QuantityQualifier.AGE_LIMIT) {
            return Aspect.AGE;
        }
        if (row.read().filter(Benefit::isFrequency).isPresent()) {
            return Aspect.OFTEN;
        }
        if (row.qualifier() != QuantityQualifier.NONE || row.amount().isEmpty()) {
            return Aspect.OTHER;
        }
        return life ? Aspect.LIFETIME_MOST : Aspect.MOST;
    }

    boolean isOfEverything() {
        return category == 0 && code.isEmpty() && codeGroup == 0;
    }

    /** A deductible of nothing for a part of the plan. */
    static boolean isWaiver(BenefitDraft row) {
        return row.type() == BenefitType.DEDUCTIBLE
                && !of(row).isOfEverything()
                && row.amount().equals("0.00");
    }
}
