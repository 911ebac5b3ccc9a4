package org.frontdesk.domain.benefit;

import org.frontdesk.domain.ApiName;

/** What a benefit row states. */
public enum BenefitType implements ApiName {
    ACTIVE_COVERAGE("ActiveCoverage"),
    COINSURANCE("CoInsurance"),
    DEDUCTIBLE("Deductible"),
    COPAYMENT("CoPayment"),
    EXCLUSIONS("Exclusions"),
    LIMITATIONS("Limitations"),
    WAITING_PERIOD("WaitingPeriod");

    private final String apiName;

    BenefitType(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
