package org.frontdesk.api.wire;

/** A row of the API's FeeScheds. */
public record FeeSched(
        long feeSchedNum, String description, String feeSchedType, int itemOrder, boolean isHidden, boolean isGlobal) {}
