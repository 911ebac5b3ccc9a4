package org.frontdesk.coverage;

import java.util.Objects;
import java.util.Optional;
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
import org.frontdesk.service.coverage.HeldPlan;

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

    PlanCard(HeldPlan plan) {
        this.subscription = plan.subscription();
        held.set(plan);
        revert();
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
        return !Objects.equals(relationship.get(), held.get().relationship().orElse(null))
                || !patientNumber.get().strip().equals(held.get().patientNumber());
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
        HeldPlan before = held.get();
        boolean sameRelationship =
                Objects.equals(relationship.get(), before.relationship().orElse(null));
        boolean sameNumber = patientNumber.get().strip().equals(before.patientNumber());
        held.set(plan);
        facts.set(says);
        if (sameRelationship) {
            relationship.set(plan.relationship().orElse(null));
        }
        if (sameNumber) {
            patientNumber.set(plan.patientNumber());
        }
    }

    /** Forgets what was typed. */
    void revert() {
        relationship.set(held.get().relationship().orElse(null));
        patientNumber.set(held.get().patientNumber());
        problem.set("");
    }
}
