package org.frontdesk.domain.treatment;

import java.util.Collection;

/** Headings of plans. */
public final class PlanHeading {
    private PlanHeading() {}

    /** The wished heading, with " (2)", " (3)" and so on behind it when others have it already. */
    public static String free(String wished, Collection<String> taken) {
        String heading = wished;
        for (int copy = 2; taken.contains(heading); copy++) {
            heading = wished + " (" + copy + ")";
        }
        return heading;
    }
}
