package org.frontdesk.benefits.form;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.benefit.form.FormField;
import org.frontdesk.domain.benefit.form.FrequencyKind;
import org.frontdesk.domain.benefit.form.FrequencyTerm;

/** The line of a code group among the frequencies. It becomes a row once it has a number. */
public final class FrequencyModel {
    private final long group;
    private final String groupName;
    private final String codes;
    private final FormViewModel form;
    private final BooleanProperty patient = new SimpleBooleanProperty();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<FrequencyKind> kind = new SimpleObjectProperty<>(FrequencyKind.PER_BENEFIT_YEAR);
    private final ObjectProperty<TreatmentArea> area = new SimpleObjectProperty<>(TreatmentArea.NONE);
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private Optional<FrequencyTerm> shown = Optional.empty();
    private boolean showing;

    FrequencyModel(long group, String groupName, String codes, FormViewModel form) {
        this.group = group;
        this.groupName = groupName;
        this.codes = codes;
        this.form = form;
        number.subscribe(this::check);
        kind.subscribe(this::chosen);
        area.subscribe(this::chosen);
        patient.subscribe(this::owned);
    }

    /** Takes what the rows say; a number that is being typed stays. */
    void show(Optional<FrequencyTerm> now, boolean changed, String said) {
        boolean typing = isTyped();
        boolean same = now.equals(shown);
        shown = now;
        edited.set(changed);
        note.set(said);
        if (!same || !typing) {
            showing = true;
            if (!typing) {
                number.set(now.map(FrequencyTerm::number).orElse(""));
            }
            now.ifPresent(term -> {
                kind.set(term.kind());
                area.set(term.area());
            });
            if (!same || now.isPresent()) { // an X set before there is a number stays
                patient.set(
                        now.filter(term -> term.owner() == BenefitOwner.PATIENT).isPresent());
            }
            showing = false;
        }
        check();
    }

    /** Forgets what was chosen before there was a number. */
    void clear() {
        showing = true;
        shown = Optional.empty();
        number.set("");
        kind.set(FrequencyKind.PER_BENEFIT_YEAR);
        area.set(TreatmentArea.NONE);
        patient.set(false);
        showing = false;
    }

    private void check() {
        complaint.set(form.complaint(new FormField.Frequency(group), number.get()));
    }

    boolean isTyped() {
        return !number.get().equals(shown.map(FrequencyTerm::number).orElse(""));
    }

    private void chosen() {
        if (!showing && shown.isPresent()) {
            form.commit(this, term());
        }
    }

    /** When the patient's row is given up, the line says what the plan's says. */
    private void owned() {
        if (!showing && shown.isPresent()) {
            Optional<FrequencyTerm> plans = form.overruled(group).filter(term -> !patient.get());
            form.commit(this, plans.or(this::term));
        }
    }

    private Optional<FrequencyTerm> term() {
        return FrequencyTerm.of(
                patient.get() ? BenefitOwner.PATIENT : BenefitOwner.PLAN, number.get(), kind.get(), area.get());
    }

    /** What is typed goes into the rows as one step. */
    public void commit() {
        if (isTyped()) {
            form.commit(this, term());
        }
    }

    /** Takes back what is typed; gives whether there was something. */
    public boolean revert() {
        boolean typed = isTyped();
        number.set(shown.map(FrequencyTerm::number).orElse(""));
        return typed;
    }

    public long group() {
        return group;
    }

    public String groupName() {
        return groupName;
    }

    /** The codes of the group as the practice lists them. */
    public String codes() {
        return codes;
    }

    /** Whether the line holds for this patient alone. */
    public BooleanProperty patientProperty() {
        return patient;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public ObjectProperty<FrequencyKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<TreatmentArea> areaProperty() {
        return area;
    }

    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** How it read before the edits, and the plan's row that the patient's overrules; empty for neither. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }
}
