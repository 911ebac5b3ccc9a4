package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of the API's Definitions. */
public record Definition(
        long defNum,
        String itemName,
        String itemValue,
        @JsonProperty("Category") int category,
        @JsonProperty("category") String categoryName,
        @JsonProperty("isHidden") boolean isHidden) {}
