package org.frontdesk.api.wire;

/** A row of the API's Preferences; every value is text. */
public record Preference(long prefNum, String prefName, String valueString) {}
