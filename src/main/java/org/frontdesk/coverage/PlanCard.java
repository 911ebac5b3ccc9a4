package org.frontdesk.coverage;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.domain.edits.FormEdits;
import org.frontdesk.service.Typed;
import org.frontdesk.service.coverage.HeldPlan;
import org.frontdesk.text.Strings;

/** One plan on the screen: what is known of it and what was typed and not saved. It outlives every reload, so typed text does too. */
final class PlanCard {
    private static final int LONGEST_PATIENT_NUMBER = 100;

    private final SubscriptionId subscription;
    private final ReadOnlyObjectWrapper<PlanFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Relationship> relationship = new SimpleObjectProperty<>();
    private final StringProperty patientNumber = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<HeldPlan> held = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding edited;
    private final FormEdits<CardFields, CardFields.Field> edits;
    private boolean filling;

    PlanCard(HeldPlan plan) {
        this.subscription = plan.subscription();
        this.edits = new FormEdits<>(CardFields.Kind.CARD, CardFields.of(plan));
        held.set(plan);
        fill();
        relationship.subscribe((before, now) -> typed());
        patientNumber.subscribe((before, now) -> typed());
        this.edited = Bindings.createBooleanBinding(this::isEdited, held, relationship, patientNumber);
    }

    SubscriptionId subscription() {
        return subscription;
    }

    HeldPlan held() {
        return held.get();
    }

    ReadOnlyObjectProperty<PlanFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    PlanFacts facts() {
        return facts.get();
    }

    /** Null where the server's relationship is unknown to this program. */
    ObjectProperty<Relationship> relationshipProperty() {
        return relationship;
    }

    StringProperty patientNumberProperty() {
        return patientNumber;
    }

    /** Why the typed values cannot be saved, empty when they can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    BooleanBinding editedProperty() {
        return edited;
    }

    boolean isEdited() {
        return !CardFields.Kind.CARD.same(CardFields.Kind.CARD.plain(fields()), edits.base());
    }

    boolean canUndo() {
        return edits.nextUndo().isPresent();
    }

    boolean canRedo() {
        return edits.nextRedo().isPresent();
    }

    void undo() {
        edits.undo();
        fill();
        problem.set("");
    }

    void redo() {
        edits.redo();
        fill();
    }

    /** Says so when somebody else changed what was edited here and is not saved. */
    void tellClash(Strings strings) {
        String fields = edits.conflicts().stream()
                .flatMap(conflict -> conflict.field().stream())
                .map(field -> strings.get(field.key()))
                .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            problem.set(strings.get("coverage.problem.clash", fields));
        }
    }

    Optional<Relationship> relationship() {
        return Optional.ofNullable(relationship.get());
    }

    /** What was typed as the patient's own number, without blanks around it. */
    String patientNumber() {
        return patientNumber.get().strip();
    }

    boolean isTooLong() {
        return patientNumber().length() > LONGEST_PATIENT_NUMBER;
    }

    void complain(String sentence) {
        problem.set(sentence);
    }

    /** Takes the plan as it was read; a field that was edited keeps what was typed. */
    void show(HeldPlan plan, PlanFacts says) {
        edits.merge(CardFields.of(plan));
        if (!edits.isEdited()) {
            edits.forgetSteps();
        }
        held.set(plan);
        facts.set(says);
        fill();
    }

    /** What was typed in an earlier run is there again; what the server keeps now is merged into it. */
    void comeBack(CardFields before, CardFields typed) {
        CardFields now = edits.base();
        edits.confirm(before);
        edits.type(typed);
        edits.merge(now);
        fill();
    }

    /** What the server keeps, and what stands in the fields. */
    Typed<CardFields> work() {
        return new Typed<>(edits.base(), fields());
    }

    /** Forgets what was typed; an undo brings it back. */
    void revert() {
        edits.discard();
        fill();
        problem.set("");
    }

    private CardFields fields() {
        return new CardFields(relationship(), patientNumber.get());
    }

    private void typed() {
        if (!filling) {
            edits.type(fields());
        }
    }

    private void fill() {
        filling = true;
        relationship.set(edits.now().relationship().orElse(null));
        patientNumber.set(edits.now().patientNumber());
        filling = false;
    }
}
