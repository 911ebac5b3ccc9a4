package org.frontdesk.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A document in a patient's folder, from the API's Documents. */
public record Document(
        long docNum,
        String description,
        String dateCreated,
        @JsonProperty("DocCategory") String docCategory,
        @JsonProperty("docCategory") String docCategoryName,
        long patNum,
        String imgType,
        String dateTStamp) {}
