package org.frontdesk.domain.benefit;

/**
 * What a row is about, without what it grants: two rows of the same meaning are the same row to a person, though the server may have given
 * them different numbers. The kinds of benefit year are one here, as a plan has only one of them.
 */
public record BenefitMeaning(
        BenefitOwner owner,
        BenefitType type,
        long category,
        String code,
        long codeGroup,
        CoverageLevel level,
        TimePeriod period,
        QuantityQualifier qualifier) {

    public static BenefitMeaning of(BenefitDraft row) {
        return new BenefitMeaning(
                row.owner(),
                row.type(),
                row.category(),
                row.code(),
                row.codeGroup(),
                row.level(),
                row.period() == TimePeriod.SERVICE_YEAR ? TimePeriod.CALENDAR_YEAR : row.period(),
                row.qualifier());
    }
}
