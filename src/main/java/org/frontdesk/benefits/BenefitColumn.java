package org.frontdesk.benefits;

import java.util.List;
import org.frontdesk.domain.benefit.BenefitField;

/** The columns of the row grid, from left to right, with the fields that each shows. */
public enum BenefitColumn {
    SAYS(Editor.NONE),
    TYPE(Editor.CHOICE, BenefitField.TYPE),
    TARGET(Editor.CHOICE, BenefitField.CATEGORY, BenefitField.CODE, BenefitField.CODE_GROUP),
    PERCENT(Editor.TEXT, BenefitField.PERCENT),
    AMOUNT(Editor.TEXT, BenefitField.AMOUNT),
    PERIOD(Editor.CHOICE, BenefitField.PERIOD),
    QUANTITY(Editor.TEXT, BenefitField.QUANTITY),
    QUALIFIER(Editor.CHOICE, BenefitField.QUALIFIER),
    LEVEL(Editor.CHOICE, BenefitField.LEVEL),
    AREA(Editor.CHOICE, BenefitField.AREA),
    OWNER(Editor.CHOICE, BenefitField.OWNER);

    private final Editor editor;
    private final List<BenefitField> fields;

    BenefitColumn(Editor editor, BenefitField... fields) {
        this.editor = editor;
        this.fields = List.of(fields);
    }

    /** How a cell is edited. */
    public enum Editor {
        NONE,
        TEXT,
        CHOICE
    }

    public Editor editor() {
        return editor;
    }

    public List<BenefitField> fields() {
        return fields;
    }

    /** The column that shows a field. */
    public static BenefitColumn of(BenefitField field) {
        for (BenefitColumn column : values()) {
            if (column.fields.contains(field)) {
                return column;
            }
        }
        throw new IllegalArgumentException("No column shows " + field);
    }

    /** Numbers stand at the right. */
    public boolean isNumber() {
        return editor == Editor.TEXT;
    }
}
