package org.frontdesk.coverage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.domain.edits.FormKind;
import org.frontdesk.service.coverage.HeldPlan;

/**
 * What is edited on the card of a plan.
 *
 * @param relationship empty where the server's is unknown to this program
 */
record CardFields(Optional<Relationship> relationship, String patientNumber) {
    static CardFields of(HeldPlan plan) {
        return new CardFields(plan.relationship(), plan.patientNumber());
    }

    /** One of the fields. */
    enum Field {
        RELATIONSHIP("coverage.field.relationship"),
        PATIENT_NUMBER("coverage.field.patientNumber");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** The key of what the field is called. */
        String key() {
            return key;
        }
    }

    /** The fields under edit. */
    enum Kind implements FormKind<CardFields, Field> {
        CARD;

        @Override
        public Set<Field> fields() {
            return EnumSet.allOf(Field.class);
        }

        @Override
        public Object value(CardFields row, Field field) {
            return switch (field) {
                case RELATIONSHIP -> row.relationship();
                case PATIENT_NUMBER -> row.patientNumber();
            };
        }

        @Override
        public CardFields taking(CardFields row, Set<Field> fields, CardFields other) {
            return new CardFields(
                    (fields.contains(Field.RELATIONSHIP) ? other : row).relationship(),
                    (fields.contains(Field.PATIENT_NUMBER) ? other : row).patientNumber());
        }

        /** A card is of one plan for good. */
        @Override
        public Object meaning(CardFields row) {
            return "";
        }

        @Override
        public CardFields plain(CardFields row) {
            return new CardFields(row.relationship(), row.patientNumber().strip());
        }
    }
}
