package org.frontdesk.api.wire;

import java.math.BigDecimal;

/** A row of the API's Adjustments; what lowers the account is negative. */
public record Adjustment(
        long adjNum, String adjDate, BigDecimal adjAmt, long patNum, long adjType, String procDate, long procNum) {}
