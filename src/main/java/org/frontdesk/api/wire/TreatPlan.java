package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of the API's TreatPlans. */
public record TreatPlan(
        long treatPlanNum,
        long patNum,
        String dateTP,
        String heading,
        String note,
        boolean sigIsTopaz,
        long responsParty,
        long docNum,
        String tPStatus,
        long secUserNumEntry,
        String secDateEntry,
        String secDateTEdit,
        long userNumPresenter,
        String tPType,
        String dateTSigned,
        String dateTPracticeSigned,
        String signatureText,
        String signaturePracticeText,
        @JsonProperty("isSigned") boolean isSigned,
        @JsonProperty("isSignedPractice") boolean isSignedPractice) {}
