package org.frontdesk.domain.discountplan;

import org.frontdesk.domain.ApiName;

/** The seven kinds of services that a discount plan can limit, by the field of the API's DiscountPlans that holds each limit. */
public enum LimitKind implements ApiName {
    EXAM("ExamFreqLimit"),
    XRAY("XrayFreqLimit"),
    CLEANING("ProphyFreqLimit"),
    FLUORIDE("FluorideFreqLimit"),
    PERIO("PerioFreqLimit"),
    LIMITED_EXAM("LimitedExamFreqLimit"),
    PERIAPICAL_XRAY("PAFreqLimit");

    private final String apiName;

    LimitKind(String apiName) {
        this.apiName = apiName;
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
