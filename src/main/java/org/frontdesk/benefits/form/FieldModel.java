package org.frontdesk.benefits.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.domain.benefit.form.FormField;

/** One field of the form: what is typed into it, what the rows say, and what is to be said about it. */
public final class FieldModel {
    private final FormField field;
    private final String name;
    private final FormViewModel form;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper overruled = new ReadOnlyBooleanWrapper();
    private String shown = "";

    FieldModel(FormField field, String name, FormViewModel form) {
        this.field = field;
        this.name = name;
        this.form = form;
        text.subscribe(this::check);
    }

    /** Takes what the rows say; what is being typed stays. */
    void show(String now, boolean changed, boolean patientsCounts, String said) {
        boolean typing = isTyped();
        shown = now;
        if (!typing) {
            text.set(now);
        }
        edited.set(changed);
        overruled.set(patientsCounts);
        note.set(said);
        check();
    }

    private void check() {
        complaint.set(form.complaint(field, text.get()));
    }

    /** Whether something is typed that is not in the rows yet. */
    boolean isTyped() {
        return !text.get().equals(shown);
    }

    /** What is typed goes into the rows as one step. */
    public void commit() {
        if (isTyped()) {
            form.commit(this);
        }
    }

    /**
     * Takes back what is typed.
     *
     * @return whether there was something
     */
    public boolean revert() {
        boolean typed = isTyped();
        text.set(shown);
        return typed;
    }

    FormField field() {
        return field;
    }

    /** The field's section, line and column. */
    public String name() {
        return name;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the text, empty for nothing. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** How it read before the edits, and the patient's row that counts instead; empty for neither. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Whether a row of this patient alone counts in this field or instead of it. */
    public ReadOnlyBooleanProperty overruledProperty() {
        return overruled.getReadOnlyProperty();
    }
}
