package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** A line of a saved treatment plan, from the API's ProcTPs; amounts in dollars. */
public record ProcTP(
        long procTPNum,
        long treatPlanNum,
        long patNum,
        long procNumOrig,
        int itemOrder,
        @JsonProperty("Priority") long priority,
        @JsonProperty("priority") String priorityName,
        String toothNumTP,
        String surf,
        String procCode,
        String descript,
        BigDecimal feeAmt,
        BigDecimal priInsAmt,
        BigDecimal secInsAmt,
        BigDecimal patAmt,
        BigDecimal discount,
        String prognosis,
        String dx,
        String procAbbr,
        long secUserNumEntry,
        String secDateEntry,
        String secDateTEdit,
        BigDecimal feeAllowed,
        BigDecimal taxAmt,
        long provNum,
        String dateTP,
        long clinicNum,
        BigDecimal catPercUCR) {}
