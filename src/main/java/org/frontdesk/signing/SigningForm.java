package org.frontdesk.signing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.frontdesk.document.PaperSignature;

/** What the signers tick, type and draw. */
public final class SigningForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty practiceName = new SimpleStringProperty("");
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final BooleanProperty withPractice = new SimpleBooleanProperty();
    private final InkModel ink = new InkModel();
    private final InkModel practiceInk = new InkModel();

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty practiceNameProperty() {
        return practiceName;
    }

    public BooleanProperty agreedProperty() {
        return agreed;
    }

    /** Whether the practice signs too. */
    public BooleanProperty withPracticeProperty() {
        return withPractice;
    }

    public InkModel ink() {
        return ink;
    }

    public InkModel practiceInk() {
        return practiceInk;
    }

    /** Calls back whenever anything is ticked, typed or drawn; the form lives no longer than its owner. */
    void onChange(Runnable changed) {
        for (ObservableValue<?> part :
                List.of(name, practiceName, agreed, withPractice, ink.inkProperty(), practiceInk.inkProperty())) {
            part.subscribe((before, now) -> changed.run());
        }
    }

    /** The string keys of what is missing, in the order of the page. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (!agreed.get()) {
            missing.add("signing.missing.statement");
        }
        if (name.get().isBlank()) {
            missing.add("signing.missing.name");
        }
        if (!ink.inkProperty().get().isSignature()) {
            missing.add("signing.missing.ink");
        }
        if (withPractice.get() && practiceName.get().isBlank()) {
            missing.add("signing.missing.practiceName");
        }
        if (withPractice.get() && !practiceInk.inkProperty().get().isSignature()) {
            missing.add("signing.missing.practiceInk");
        }
        return missing;
    }

    /** Whether leaving would lose something. */
    boolean isStarted() {
        return !ink.inkProperty().get().isBlank() || !name.get().isBlank();
    }

    PaperSignature patient(LocalDateTime moment) {
        return new PaperSignature(name.get().strip(), ink.inkProperty().get(), moment);
    }

    Optional<PaperSignature> practice(LocalDateTime moment) {
        return withPractice.get()
                ? Optional.of(new PaperSignature(
                        practiceName.get().strip(), practiceInk.inkProperty().get(), moment))
                : Optional.empty();
    }

    void lock(boolean on) {
        ink.lock(on);
        practiceInk.lock(on);
    }

    /** Takes back the agreement and the ink, because what was agreed to has changed. */
    void disagree() {
        lock(false);
        agreed.set(false);
        ink.clear();
        practiceInk.clear();
    }

    void clear() {
        disagree();
        name.set("");
        practiceName.set("");
        withPractice.set(false);
    }
}
