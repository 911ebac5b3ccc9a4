package org.frontdesk.api.wire;

import java.math.BigDecimal;

/** A fee of one code in one schedule, from the API's Fees; dollars. */
public record Fee(long feeNum, BigDecimal amount, long feeSched, long codeNum, long clinicNum, long provNum) {}
