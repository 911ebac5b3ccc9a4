package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One plan of a patient with its subscriber, plan and carrier, from the API's FamilyModules Insurance. */
public record FamilyInsurance(
        long patNum,
        long insSubNum,
        @JsonProperty("Subscriber") long subscriber,
        @JsonProperty("subscriber") String subscriberName,
        String subscriberID,
        String subscNote,
        long patPlanNum,
        @JsonProperty("Ordinal") int ordinal,
        @JsonProperty("ordinal") String ordinalName,
        boolean isPending,
        String relationship,
        String patID,
        long carrierNum,
        String carrierName,
        long planNum,
        String groupName,
        String groupNum,
        String planNote,
        long feeSched,
        @JsonProperty("feeSchedule") String feeSchedule,
        @JsonProperty("PlanType") String planType,
        @JsonProperty("planType") String planTypeName,
        long copayFeeSched,
        long employerNum,
        @JsonProperty("employer") String employer,
        boolean isMedical) {}
