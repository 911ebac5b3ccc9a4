package org.frontdesk.domain.quickentry;

/**
 * What a row is for: exactly one of the three.
 *
 * @param category a CovCatNum, or 0
 * @param code a ProcCode, or empty
 * @param group a CodeGroupNum, or 0
 */
record Target(long category, String code, long group) {
    static Target category(long number) {
        return new Target(number, "", 0);
    }

    static Target code(String code) {
        return new Target(0, code, 0);
    }

    static Target group(long number) {
        return new Target(0, "", number);
    }

    static Target everything() {
        return new Target(0, "", 0);
    }
}
