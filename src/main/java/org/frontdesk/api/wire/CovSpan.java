package org.frontdesk.api.wire;

/** A range of codes that a category covers, from the API's CovSpans. */
public record CovSpan(long covSpanNum, long covCatNum, String fromCode, String toCode) {}
