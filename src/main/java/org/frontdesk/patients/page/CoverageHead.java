package org.frontdesk.patients.page;

/**
 * A patient's coverage in one line, as text.
 *
 * @param verification how long ago it was verified, in words; empty where there is nothing to verify
 * @param isVerified whether it ever was
 */
public record CoverageHead(String plans, String verification, boolean isVerified) {
    static final CoverageHead NOTHING = new CoverageHead("", "", false);
}
