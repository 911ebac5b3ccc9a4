package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** A row of the API's Benefits; -1 in {@code percent} and {@code monetaryAmt} is empty. */
public record Benefit(
        long benefitNum,
        long planNum,
        long patPlanNum,
        long covCatNum,
        String benefitType,
        int percent,
        BigDecimal monetaryAmt,
        String timePeriod,
        String quantityQualifier,
        int quantity,
        long codeNum,
        @JsonProperty("procCode") String procCode,
        String coverageLevel,
        String secDateTEntry,
        String secDateTEdit,
        long codeGroupNum,
        String treatArea) {}
