package org.frontdesk.why;

import java.util.Locale;

/**
 * Something that can be supposed.
 *
 * @param plan the plan it is supposed of, empty where it is of none
 * @param row the benefit row it is supposed of, empty where it is of none
 */
record Supposed(Field field, String plan, String row) {
    /** The kinds of suppositions. */
    public enum Field {
        PERCENT(true),
        DEDUCTIBLE(true),
        MAXIMUM_LEFT(true),
        /** What one benefit row states. */
        ROW(true),
        DAY(false),
        CODE(false),
        PLACE(false);

        private final boolean ofPlan;

        Field(boolean ofPlan) {
            this.ofPlan = ofPlan;
        }

        boolean isOfPlan() {
            return ofPlan;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Supposed of(Field field) {
        return new Supposed(field, "", "");
    }

    static Supposed of(Field field, String plan) {
        return new Supposed(field, plan, "");
    }
}
