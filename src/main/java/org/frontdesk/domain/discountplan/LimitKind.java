package org.frontdesk.domain.discountplan;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.ApiName;

/**
 * The seven kinds of services that a discount plan can limit, by the field of the API's DiscountPlans that holds each limit. Which codes are
 * of a kind is a setting of the practice.
 */
public enum LimitKind implements ApiName {
    EXAM("ExamFreqLimit", "DiscountPlanExamCodes"),
    XRAY("XrayFreqLimit", "DiscountPlanXrayCodes"),
    CLEANING("ProphyFreqLimit", "DiscountPlanProphyCodes"),
    FLUORIDE("FluorideFreqLimit", "DiscountPlanFluorideCodes"),
    PERIO("PerioFreqLimit", "DiscountPlanPerioCodes"),
    LIMITED_EXAM("LimitedExamFreqLimit", "DiscountPlanLimitedCodes"),
    PERIAPICAL_XRAY("PAFreqLimit", "DiscountPlanPACodes");

    private final String apiName;
    private final String codesPreference;

    LimitKind(String apiName, String codesPreference) {
        this.apiName = apiName;
        this.codesPreference = codesPreference;
    }

    /** The preference that lists the codes of this kind, separated by commas. */
    public String codesPreference() {
        return codesPreference;
    }

    /** The codes in the text of such a preference. */
    public static Set<String> codes(String listed) {
        return Arrays.stream(listed.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String apiName() {
        return apiName;
    }
}
