package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** The part of the API's ProcedureLogs that the front desk reads; {@code procFee} is dollars, sent as text. */
public record ProcedureLog(
        long procNum,
        long patNum,
        long aptNum,
        String procDate,
        BigDecimal procFee,
        String surf,
        String toothNum,
        String toothRange,
        @JsonProperty("Priority") long priority,
        @JsonProperty("priority") String priorityName,
        String procStatus,
        long provNum,
        @JsonProperty("provAbbr") String provAbbr,
        long dx,
        @JsonProperty("dxName") String dxName,
        long clinicNum,
        long codeNum,
        @JsonProperty("procCode") String procCode,
        @JsonProperty("descript") String descript,
        int unitQty,
        int baseUnits,
        String dateTP,
        BigDecimal discount) {}
