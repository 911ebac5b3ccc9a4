package org.frontdesk.domain.estimate;

import org.frontdesk.domain.ApiName;

/** The practice's preferences that change an estimate, under the names they are stored by. */
public enum Preference implements ApiName {
    CHECKS_FREQUENCY("InsChecksFrequency", true),
    SECONDARY_WRITE_OFFS("InsPPOsecWriteoffs", false),
    RECALCULATES_RECEIVED("InsEstRecalcReceived", false),
    USUAL_FEE_FOR_EXCLUSIONS("InsPlanUseUcrFeeForExclusions", false),
    EXCLUDED_IS_NOT_BILLED("InsPlanExclusionsMarkDoNotBillIns", false),
    ALWAYS_USUAL_FEE("InsPpoAlwaysUseUcrFee", false),
    OUT_OF_NETWORK_BLANK_IS_ZERO("InsOutOfNetworkBlankLikeZero", false),
    COPAY_BLANK_IS_NONE("CoPay_FeeSchedule_BlankLikeZero", true),
    FIXED_BENEFIT_BLANK_IS_ZERO("FixedBenefitBlankLikeZero", false),
    NO_WRITE_OFF_OVER_MAXIMUM("InsPlansZeroWriteOffsOnAnnualMax", false),
    NO_WRITE_OFF_OVER_FREQUENCY("InsPlansZeroWriteOffsOnFreqOrAging", false);

    private final String apiName;
    private final boolean usual;

    Preference(String apiName, boolean usual) {
        this.apiName = apiName;
        this.usual = usual;
    }

    @Override
    public String apiName() {
        return apiName;
    }

    /** What holds in a practice that never changed it. */
    public boolean usual() {
        return usual;
    }
}
