package org.frontdesk.api.wire;

import java.math.BigDecimal;

/**
 * What insurance is expected to pay or has paid for one procedure, from the API's ClaimProcs; dollars, where -1 in an estimate, an override
 * or a copay stands for "not reckoned" or "none".
 */
public record ClaimProc(
        long claimProcNum,
        long procNum,
        long claimNum,
        long patNum,
        BigDecimal insPayEst,
        BigDecimal dedApplied,
        String status,
        BigDecimal insPayAmt,
        long planNum,
        long insSubNum,
        String dateCP,
        String procDate,
        BigDecimal writeOff,
        String codeSent,
        BigDecimal allowedOverride,
        int percentOverride,
        BigDecimal copayOverride,
        boolean noBillIns,
        BigDecimal baseEst,
        BigDecimal dedEst,
        BigDecimal dedEstOverride,
        BigDecimal insEstTotal,
        BigDecimal insEstTotalOverride,
        BigDecimal paidOtherInsOverride,
        String estimateNote,
        BigDecimal writeOffEst,
        BigDecimal writeOffEstOverride,
        String secDateTEdit) {}
