package org.frontdesk.service.treatmentplans;

import java.util.EnumSet;
import java.util.Set;
import org.frontdesk.domain.edits.FormKind;

/** A field of a panel about a plan. */
public enum PanelField {
    HEADING("heading"),
    NOTE("note"),
    KIND("kind"),
    DATE("date"),
    RESPONSIBLE("responsible"),
    PRESENTER("presenter");

    private final String word;

    PanelField(String word) {
        this.word = word;
    }

    /** The word for it in the keys of texts. */
    public String word() {
        return word;
    }

    /** The fields under edit. */
    public enum Form implements FormKind<PanelFields, PanelField> {
        PANEL;

        @Override
        public Set<PanelField> fields() {
            return EnumSet.allOf(PanelField.class);
        }

        @Override
        public Object value(PanelFields row, PanelField field) {
            return switch (field) {
                case HEADING -> row.heading();
                case NOTE -> row.note();
                case KIND -> row.kind();
                case DATE -> row.date();
                case RESPONSIBLE -> row.responsible();
                case PRESENTER -> row.presenter();
            };
        }

        @Override
        public PanelFields taking(PanelFields row, Set<PanelField> fields, PanelFields other) {
            return new PanelFields(
                    (fields.contains(HEADING) ? other : row).heading(),
                    (fields.contains(NOTE) ? other : row).note(),
                    (fields.contains(KIND) ? other : row).kind(),
                    (fields.contains(DATE) ? other : row).date(),
                    (fields.contains(RESPONSIBLE) ? other : row).responsible(),
                    (fields.contains(PRESENTER) ? other : row).presenter());
        }

        /** A panel is about one plan for as long as it is open. */
        @Override
        public Object meaning(PanelFields row) {
            return "";
        }
    }
}
