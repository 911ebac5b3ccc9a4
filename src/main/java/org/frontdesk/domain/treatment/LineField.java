package org.frontdesk.domain.treatment;

import org.frontdesk.domain.ApiName;

/** A field of a saved plan's line that may be changed until the plan is signed, by its name in the API's ProcTPs. */
public enum LineField implements ApiName {
    PRIORITY("Priority", Kind.PRIORITY, 0),
    TOOTH("ToothNumTP", Kind.TEXT, 255),
    SURFACE("Surf", Kind.TEXT, 255),
    CODE("ProcCode", Kind.TEXT, 15),
    ABBREVIATION("ProcAbbr", Kind.TEXT, 50),
    DESCRIPTION("Descript", Kind.TEXT, 255),
    FEE("FeeAmt", Kind.AMOUNT, 0),
    ALLOWED("FeeAllowed", Kind.AMOUNT, 0),
    INSURANCE_1("PriInsAmt", Kind.AMOUNT, 0),
    INSURANCE_2("SecInsAmt", Kind.AMOUNT, 0),
    DISCOUNT("Discount", Kind.AMOUNT, 0),
    PATIENT_PART("PatAmt", Kind.AMOUNT, 0),
    PROGNOSIS("Prognosis", Kind.TEXT, 255),
    DIAGNOSIS("Dx", Kind.TEXT, 255);

    /** What a field holds. */
    public enum Kind {
        PRIORITY,
        TEXT,
        AMOUNT
    }

    private final String apiName;
    private final Kind kind;
    private final int longest;

    LineField(String apiName, Kind kind, int longest) {
        this.apiName = apiName;
        this.kind = kind;
        this.longest = longest;
    }

    @Override
    public String apiName() {
        return apiName;
    }

    public Kind kind() {
        return kind;
    }

    /** The most letters that a text may have. */
    public int longest() {
        return longest;
    }
}
