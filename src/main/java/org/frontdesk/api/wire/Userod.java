package org.frontdesk.api.wire;

/** The part of the API's Userods that the front desk reads. */
public record Userod(long userNum, String userName, boolean isHidden) {}
