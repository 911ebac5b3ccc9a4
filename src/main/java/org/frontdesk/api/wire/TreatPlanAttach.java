package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A procedure on an active or inactive treatment plan, from the API's TreatPlanAttaches. */
public record TreatPlanAttach(
        long treatPlanAttachNum,
        long treatPlanNum,
        long procNum,
        @JsonProperty("Priority") long priority,
        @JsonProperty("priority") String priorityName) {}
