package org.frontdesk.benefits.form;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.domain.benefit.form.QuickPercent;

/** A box that fills several percentages while something is typed into it; they go into the rows together. */
public final class QuickModel {
    private final QuickPercent box;
    private final String name;
    private final FormViewModel form;
    private final List<FieldModel> fields;
    private final StringProperty text = new SimpleStringProperty("");
    private String shown = "";
    private boolean showing;

    QuickModel(QuickPercent box, String name, FormViewModel form) {
        this.box = box;
        this.name = name;
        this.form = form;
        this.fields = box.fields().stream().map(form::field).toList();
        text.subscribe(this::fill);
    }

    void show(String now) {
        if (text.get().equals(shown)) {
            set(now);
        }
        shown = now;
    }

    private void set(String now) {
        showing = true;
        text.set(now);
        showing = false;
    }

    private void fill() {
        if (showing) {
            return;
        }
        if (text.get().equals(shown)) {
            fields.forEach(FieldModel::revert);
        } else {
            fields.forEach(field -> field.textProperty().set(text.get()));
        }
    }

    /** What is typed goes into the rows of all its fields as one step. */
    public void commit() {
        if (!text.get().equals(shown)) {
            String typed = text.get();
            shown = typed;
            form.fill(box, typed);
        }
    }

    /** Takes back what is typed; gives whether there was something. */
    public boolean revert() {
        boolean typed = !text.get().equals(shown);
        text.set(shown);
        return typed;
    }

    public QuickPercent box() {
        return box;
    }

    public String name() {
        return name;
    }

    public StringProperty textProperty() {
        return text;
    }
}
