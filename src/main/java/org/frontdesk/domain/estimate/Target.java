package org.frontdesk.domain.estimate;

/** Which procedures a benefit row speaks of; the closer it names a procedure, the higher its rank. */
public sealed interface Target {
    /** Whether the row speaks of the code. */
    boolean covers(String code);

    /** 0 for everything, 1 for a category, 2 for a code group, 3 for one code. */
    int rank();

    /** The place among categories or among groups, 0 for others. */
    default int order() {
        return 0;
    }

    /** A row without category, group or code. */
    record Everything() implements Target {
        @Override
        public boolean covers(String code) {
            return true;
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /** A row on a category. */
    record InCategory(CoverageCategory category) implements Target {
        @Override
        public boolean covers(String code) {
            return category.holds(code);
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public int order() {
            return category.order();
        }
    }

    /** A row on a code group. */
    record InGroup(CodeGroup group) implements Target {
        @Override
        public boolean covers(String code) {
            return group.mentions(code);
        }

        @Override
        public int rank() {
            return 2;
        }

        @Override
        public int order() {
            return group.order();
        }
    }

    /** A row on one procedure code. */
    record OneCode(String code) implements Target {
        @Override
        public boolean covers(String asked) {
            return code.equals(asked);
        }

        @Override
        public int rank() {
            return 3;
        }
    }
}
