package org.frontdesk.domain.signing;

import java.util.ArrayList;
import java.util.List;

/**
 * Who signs.
 *
 * @param name in print
 * @param relation to the patient in the signer's words, asked of {@link Kind#OTHER} only
 * @param authority by what right somebody else signs, such as a court's order; asked of guardians and others
 */
public record Signer(Kind kind, String name, String relation, String authority) {
    /** What the signer is to the patient. */
    public enum Kind {
        PATIENT,
        PARENT,
        GUARDIAN,
        OTHER;

        /** Whether the relation has to be told in words. */
        public boolean tellsRelation() {
            return this == OTHER;
        }

        /** Whether it has to be said by what right the signer signs; a parent's is the law's. */
        public boolean tellsAuthority() {
            return this == GUARDIAN || this == OTHER;
        }
    }

    /** The patient in person. */
    public static Signer patient(String name) {
        return new Signer(Kind.PATIENT, name, "", "");
    }

    /** What is missing of the signer, in the order of the desk's page. */
    List<Obstacle> missing(boolean minor) {
        var missing = new ArrayList<Obstacle>();
        if (minor && kind == Kind.PATIENT) {
            missing.add(Obstacle.SIGNER_IS_MINOR);
        }
        if (name.isBlank()) {
            missing.add(Obstacle.NO_NAME);
        }
        if (kind.tellsRelation() && relation.isBlank()) {
            missing.add(Obstacle.NO_RELATION);
        }
        if (kind.tellsAuthority() && authority.isBlank()) {
            missing.add(Obstacle.NO_AUTHORITY);
        }
        return missing;
    }
}
