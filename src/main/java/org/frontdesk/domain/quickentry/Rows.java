package org.frontdesk.domain.quickentry;

import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.TimePeriod;

/** Makes rows of what was read. */
record Rows(BenefitOwner owner, TimePeriod year) {
    /** What a carrier's maximum never reaches: it stands for "does not count toward the maximum". */
    static final Money BEYOND_MAXIMUM = Money.dollars(100_000);

    BenefitDraft percentage(Target target, int percent) {
        return to(BenefitShape.PERCENTAGE.begin(owner, year), target)
                .with(BenefitField.PERCENT, String.valueOf(percent));
    }

    BenefitDraft deductible(Target target, CoverageLevel level, Money amount, boolean forLife) {
        return money(BenefitShape.DEDUCTIBLE, target, level, amount, forLife);
    }

    BenefitDraft maximum(Target target, CoverageLevel level, Money amount, boolean forLife) {
        return money(BenefitShape.ANNUAL_MAX, target, level, amount, forLife);
    }

    private BenefitDraft money(BenefitShape shape, Target target, CoverageLevel level, Money amount, boolean forLife) {
        return to(shape.begin(owner, year), target)
                .with(BenefitField.LEVEL, level)
                .with(BenefitField.AMOUNT, amount.toString())
                .with(BenefitField.PERIOD, forLife ? TimePeriod.LIFETIME : year);
    }

    BenefitDraft copayment(Target target, Money amount) {
        return plain(BenefitType.COPAYMENT, target).with(BenefitField.AMOUNT, amount.toString());
    }

    BenefitDraft exclusion(Target target) {
        return plain(BenefitType.EXCLUSIONS, target);
    }

    BenefitDraft frequency(Target target, Rate rate) {
        return to(BenefitShape.FREQUENCY.begin(owner, year), target)
                .with(BenefitField.PERIOD, rate.period())
                .with(BenefitField.QUALIFIER, rate.qualifier())
                .with(BenefitField.QUANTITY, String.valueOf(rate.quantity()))
                .with(BenefitField.AREA, rate.area());
    }

    BenefitDraft age(Target target, int through) {
        return to(BenefitShape.AGE_LIMIT.begin(owner, year), target)
                .with(BenefitField.QUANTITY, String.valueOf(through));
    }

    BenefitDraft waiting(Target target, Times.Stretch stretch) {
        return to(BenefitShape.WAITING_PERIOD.begin(owner, year), target)
                .with(BenefitField.QUALIFIER, stretch.qualifier())
                .with(BenefitField.QUANTITY, String.valueOf(stretch.quantity()));
    }

    private BenefitDraft plain(BenefitType type, Target target) {
        return to(BenefitShape.PERCENTAGE.begin(owner, year), target).with(BenefitField.TYPE, type);
    }

    private static BenefitDraft to(BenefitDraft row, Target target) {
        return row.with(BenefitField.CATEGORY, target.category())
                .with(BenefitField.CODE, target.code())
                .with(BenefitField.CODE_GROUP, target.group());
    }
}
