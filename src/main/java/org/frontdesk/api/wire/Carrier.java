package org.frontdesk.api.wire;

/** A row of the API's Carriers. */
public record Carrier(
        long carrierNum,
        String carrierName,
        String address,
        String address2,
        String city,
        String state,
        String zip,
        String phone,
        String electID,
        String noSendElect,
        boolean isHidden) {}
