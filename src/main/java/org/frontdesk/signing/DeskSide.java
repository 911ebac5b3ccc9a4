package org.frontdesk.signing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.service.Job;
import org.frontdesk.signing.patient.PatientViewModel;

/**
 * Where the desk's side of a signing stands, what it says and what it waits for. While the patient has the screen it moves on behind the
 * patient's view.
 */
final class DeskSide {
    private final ReadOnlyObjectWrapper<SigningStage> stage = new ReadOnlyObjectWrapper<>(SigningStage.PREPARING);
    private final ReadOnlyObjectWrapper<PatientViewModel> presented = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private SigningStage behind = SigningStage.PREPARING;
    private Consumer<SigningStage> onEnter = next -> {};
    private Job job = Job.none();

    boolean is(SigningStage asked) {
        return stage.get() == asked;
    }

    void enter(SigningStage next) {
        if (presented.get() != null && next != SigningStage.PRESENTING) {
            behind = next;
            return;
        }
        stage.set(next);
        onEnter.accept(next);
    }

    /** Hears of each stage that is entered, also of the same one again. */
    void onEnter(Consumer<SigningStage> hears) {
        onEnter = hears;
    }

    /** Where the desk will stand when the staff has the screen again. */
    void behind(SigningStage next) {
        behind = next;
    }

    void present(PatientViewModel patient) {
        behind = SigningStage.PREPARING;
        presented.set(patient);
        enter(SigningStage.PRESENTING);
    }

    /** Takes the screen back from the patient; gives the view that the patient had. */
    PatientViewModel takeBack() {
        PatientViewModel left = presented.get();
        presented.set(null);
        left.close();
        enter(behind);
        return left;
    }

    Optional<PatientViewModel> patient() {
        return Optional.ofNullable(presented.get());
    }

    /** Says what is missing, what was done or what not; nothing when it is empty. */
    void say(String words) {
        message.set(words);
    }

    /** Says how it ended; empty before that. */
    void tellEnd(String words) {
        sentence.set(words);
    }

    /** Waits for this one from now on; what was waited for before goes on unwatched. */
    void await(Job next) {
        job = next;
    }

    boolean waits() {
        return !job.isOver();
    }

    void stopWaiting() {
        job.cancel();
    }

    void close() {
        patient().ifPresent(PatientViewModel::close);
        stopWaiting();
    }

    ReadOnlyObjectProperty<SigningStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The patient's view while the patient has the screen, else null. */
    ReadOnlyObjectProperty<PatientViewModel> presentedProperty() {
        return presented.getReadOnlyProperty();
    }

    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }
}
