package org.frontdesk.domain.estimate;

import java.util.Locale;

/** Where the practice's own system reckons in a way that a person might not expect, and this one follows it. */
public enum PeerOddity {
    CODE_FOUND_INSIDE_LONGER_CODE,
    GROUP_LIMIT_USES_GENERAL_MAXIMUM,
    TWIN_LIMIT_HIDES_USE,
    FAMILY_DEDUCTIBLE_ALONE_IGNORED,
    DEDUCTIBLE_COUNTED_TWICE,
    WINDOW_HOLDS_NEXT_YEARS_FIRST_DAY,
    SERVICE_YEAR_DEPENDS_ON_TODAY,
    LATER_WRITE_OFF_NOT_LOWERED,
    DISCOUNT_YEAR_STARTS_LATE,
    DISCOUNT_YEAR_WITHOUT_START;

    /** The word by which files name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
