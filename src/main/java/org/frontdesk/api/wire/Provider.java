package org.frontdesk.api.wire;

/** The part of the API's Providers that the front desk reads. */
public record Provider(
        long provNum,
        String abbr,
        String lName,
        String fName,
        String suffix,
        long feeSched,
        boolean isHidden,
        boolean isSecondary,
        String dateTStamp) {}
