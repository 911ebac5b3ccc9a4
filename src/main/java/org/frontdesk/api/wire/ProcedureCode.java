package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of the API's ProcedureCodes that the front desk reads. */
public record ProcedureCode(
        long codeNum,
        String procCode,
        String descript,
        String abbrDesc,
        @JsonProperty("ProcCat") long procCat,
        @JsonProperty("procCat") String procCatName,
        String treatArea,
        String substitutionCode,
        String substOnlyIf,
        String laymanTerm,
        String dateTStamp) {}
