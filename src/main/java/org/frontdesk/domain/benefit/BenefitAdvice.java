package org.frontdesk.domain.benefit;

/** What looks unfinished in a row that the server would take all the same. */
public enum BenefitAdvice {
    /** A percentage row states no percent. */
    PERCENT_MISSING(BenefitField.PERCENT),
    /** A percentage of which nothing says what it is for. */
    PERCENT_OF_WHAT(BenefitField.CATEGORY),
    /** A deductible or copayment states no amount. */
    AMOUNT_MISSING(BenefitField.AMOUNT),
    /** An amount in a row of a kind that does not use it. */
    AMOUNT_UNUSED(BenefitField.AMOUNT),
    /** A limit says neither how much nor how often. */
    LIMIT_OF_NOTHING(BenefitField.AMOUNT),
    /** A frequency or waiting period does not say how many. */
    QUANTITY_MISSING(BenefitField.QUANTITY),
    /** A frequency, exclusion or waiting period does not say for what. */
    TARGET_MISSING(BenefitField.CATEGORY),
    /** More than one of category, code and code group is set; only one counts. */
    TARGET_TWICE(BenefitField.CODE_GROUP);

    private final BenefitField place;

    BenefitAdvice(BenefitField place) {
        this.place = place;
    }

    /** The field to look at. */
    public BenefitField place() {
        return place;
    }
}
