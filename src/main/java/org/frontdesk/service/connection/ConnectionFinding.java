package org.frontdesk.service.connection;

import java.util.List;

/** What a test of a connection found. The details are for support. */
public sealed interface ConnectionFinding {
    /**
     * The API answers.
     *
     * @param version of the practice's program, empty when it does not say
     * @param groups the permission groups of the keys
     * @param missing the groups that this program needs and the keys lack
     */
    record Works(String version, List<String> groups, List<String> missing) implements ConnectionFinding {
        public Works {
            groups = List.copyOf(groups);
            missing = List.copyOf(missing);
        }

        /** Whether reading is all that the keys may do. */
        public boolean onlyReads() {
            return groups.equals(List.of("ApiReadAll"));
        }
    }

    record BadAddress(AddressProblem problem) implements ConnectionFinding {}

    /** One of the two keys is empty. */
    record NoKeys() implements ConnectionFinding {}

    record CannotReach(String detail) implements ConnectionFinding {}

    record WrongKeys(String sentence, String detail) implements ConnectionFinding {}

    /** Somebody answers, but not this API. */
    record NotTheApi(String detail) implements ConnectionFinding {}

    /** The API is there and has trouble of its own. */
    record ServerTrouble(int status, String detail) implements ConnectionFinding {}
}
