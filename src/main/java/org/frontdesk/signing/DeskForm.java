package org.frontdesk.signing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.IdentityCheck;
import org.frontdesk.domain.signing.Preparation;
import org.frontdesk.domain.signing.Signer;
import org.frontdesk.signing.patient.InkModel;

/** What the staff says before a plan is handed over: who signs, how that is known, who watches, whether the practice signs too. */
public final class DeskForm {
    private final ObjectProperty<Signer.Kind> kind = new SimpleObjectProperty<>(Signer.Kind.PATIENT);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");
    private final StringProperty authority = new SimpleStringProperty("");
    private final ObjectProperty<IdentityCheck.Kind> identity = new SimpleObjectProperty<>();
    private final StringProperty identityNote = new SimpleStringProperty("");
    private final BooleanProperty witnessed = new SimpleBooleanProperty();
    private final BooleanProperty withPractice = new SimpleBooleanProperty();
    private final StringProperty practiceName = new SimpleStringProperty("");
    private final InkModel practiceInk = new InkModel();
    private final PaymentsForm payments = new PaymentsForm();
    private String patient = "";
    private boolean minor;

    public DeskForm() {
        kind.subscribe((before, chosen) -> chosen(chosen));
    }

    /** Begins anew for a patient. */
    void begin(String fullName, boolean isMinor) {
        patient = fullName;
        minor = isMinor;
        Ceremony fresh = Ceremony.prepared(isMinor, 0, fullName);
        kind.set(fresh.signer().kind());
        name.set(fresh.signer().name());
    }

    /** What was said as a ceremony that can be handed over once nothing is missing. */
    Ceremony ceremony(int pages, String who) {
        Optional<IdentityCheck> check = Optional.ofNullable(identity.get())
                .map(way -> new IdentityCheck(way, identityNote.get().strip()));
        Optional<Preparation.PracticeMark> mark = Optional.of(new Preparation.PracticeMark(
                        practiceName.get().strip(), practiceInk.inkProperty().get()))
                .filter(drawn -> withPractice.get());
        Ceremony begun = Ceremony.prepared(minor, pages, patient);
        return begun.by(new Signer(
                        kind.get(),
                        name.get().strip(),
                        kind.get().tellsRelation() ? relation.get().strip() : "",
                        kind.get().tellsAuthority() ? authority.get().strip() : ""))
                .preparedAs(begun.desk()
                        .identifiedBy(check)
                        .witnessedBy(Optional.of(who).filter(person -> witnessed.get()))
                        .countersigned(mark)
                        .offering(payments.mostProperty().get()));
    }

    /** Calls back whenever anything is chosen, typed or drawn; the form lives no longer than its owner. */
    void onChange(Runnable changed) {
        for (ObservableValue<?> part : List.of(
                kind,
                name,
                relation,
                authority,
                identity,
                identityNote,
                witnessed,
                withPractice,
                practiceName,
                practiceInk.inkProperty())) {
            part.subscribe((before, now) -> changed.run());
        }
    }

    public ObjectProperty<Signer.Kind> kindProperty() {
        return kind;
    }

    /** Of the signer, in print. */
    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty relationProperty() {
        return relation;
    }

    public StringProperty authorityProperty() {
        return authority;
    }

    /** How the signer is known, null until somebody says so. */
    public ObjectProperty<IdentityCheck.Kind> identityProperty() {
        return identity;
    }

    public StringProperty identityNoteProperty() {
        return identityNote;
    }

    /** Whether the person at the desk watches. */
    public BooleanProperty witnessedProperty() {
        return witnessed;
    }

    /** Whether the practice signs too. */
    public BooleanProperty withPracticeProperty() {
        return withPractice;
    }

    public StringProperty practiceNameProperty() {
        return practiceName;
    }

    public InkModel practiceInk() {
        return practiceInk;
    }

    /** How the patient may choose to pay. */
    public PaymentsForm payments() {
        return payments;
    }

    /** The patient's name stands for the patient only. */
    private void chosen(Signer.Kind who) {
        if (who == Signer.Kind.PATIENT) {
            name.set(patient);
        } else if (name.get().equals(patient)) {
            name.set("");
        }
    }
}
