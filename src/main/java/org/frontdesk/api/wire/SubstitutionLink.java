package org.frontdesk.api.wire;

/** A cheaper code that a plan pays for instead of the one done, from the API's SubstitutionLinks. */
public record SubstitutionLink(
        long substitutionLinkNum, long planNum, long codeNum, String substitutionCode, String substOnlyIf) {}
