package org.frontdesk.api.wire;

/** A subscriber on a plan, from the API's InsSubs. */
public record InsSub(
        long insSubNum,
        long planNum,
        long subscriber,
        String dateEffective,
        String dateTerm,
        boolean releaseInfo,
        boolean assignBen,
        String subscriberID,
        String benefitNotes,
        String subscNote,
        String secDateTEdit) {}
