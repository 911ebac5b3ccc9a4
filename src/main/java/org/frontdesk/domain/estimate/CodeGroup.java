package org.frontdesk.domain.estimate;

import java.util.List;

/**
 * A group of procedure codes that a benefit row may name.
 *
 * @param order of two groups with percentages for a code the one with the higher order decides
 */
public record CodeGroup(String name, int order, List<String> codes) {
    public CodeGroup {
        codes = List.copyOf(codes);
    }

    /** Whether the code is one of the group's; frequencies ask so. */
    boolean holds(String code) {
        return codes.contains(code);
    }

    /**
     * Whether the code is found in the text of the group's list, as the practice's own system looks for percentages,
     * deductibles and maximums: D120 is found inside D1206.
     */
    boolean mentions(String code) {
        if (code.isEmpty()) {
            return false;
        }
        for (String one : codes) { // asked for every row and line, so without a stream
            if (one.contains(code)) {
                return true;
            }
        }
        return false;
    }
}
