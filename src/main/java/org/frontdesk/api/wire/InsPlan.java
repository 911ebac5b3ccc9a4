package org.frontdesk.api.wire;

/** The part of the API's InsPlans that the front desk reads. */
public record InsPlan(
        long planNum,
        String groupName,
        String groupNum,
        String planNote,
        long feeSched,
        String planType,
        long copayFeeSched,
        boolean codeSubstNone,
        long employerNum,
        long carrierNum,
        boolean isMedical,
        boolean isHidden,
        int monthRenew,
        String cobRule,
        String exclusionFeeRule,
        String insPlansZeroWriteOffsOnAnnualMaxOverride,
        String insPlansZeroWriteOffsOnFreqOrAgingOverride,
        String secDateTEdit) {}
