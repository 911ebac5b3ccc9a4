package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** The part of the API's Patients (single and Simple) that the front desk reads. */
public record Patient(
        long patNum,
        String lName,
        String fName,
        String middleI,
        String preferred,
        String patStatus,
        String gender,
        String position,
        String birthdate,
        String address,
        String address2,
        String city,
        String state,
        String zip,
        String hmPhone,
        String wkPhone,
        String wirelessPhone,
        long guarantor,
        String email,
        BigDecimal estBalance,
        long priProv,
        @JsonProperty("priProvAbbr") String priProvAbbr,
        String famFinUrgNote,
        String chartNumber,
        BigDecimal balTotal,
        String language,
        String dateTStamp) {}
