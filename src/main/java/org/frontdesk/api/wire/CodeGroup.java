package org.frontdesk.api.wire;

/** A named group of procedure codes, from the API's CodeGroups. */
public record CodeGroup(
        long codeGroupNum,
        String groupName,
        String procCodes,
        int itemOrder,
        String codeGroupFixed,
        boolean isHidden,
        boolean showInAgeLimit,
        boolean showInFrequency,
        boolean showInOther) {}
