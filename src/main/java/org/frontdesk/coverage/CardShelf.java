package org.frontdesk.coverage;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;

/** Keeps what was typed on the cards of a patient's plans and not saved, so that it outlives the screen and the program. */
final class CardShelf {
    private static final String RELATIONSHIP = "RELATIONSHIP";
    private static final String PATIENT_NUMBER = "PATIENT_NUMBER";

    private final PatientId patient;
    private final Drafts<String, Typed<Map<String, String>>> forms;
    private final Set<PlanCard> back = new HashSet<>();

    CardShelf(PatientId patient, Drafts<String, Typed<Map<String, String>>> forms) {
        this.patient = patient;
        this.forms = forms;
    }

    /** Brings back what was typed on a card before it was made, and keeps what is typed on it from now on. */
    void open(PlanCard card) {
        if (back.add(card)) {
            forms.of(name(card))
                    .ifPresent(draft -> card.comeBack(
                            fields(draft.work().before()), fields(draft.work().now())));
            card.editedProperty().subscribe(edited -> keep(card));
            card.relationshipProperty().subscribe(ignored -> keep(card));
            card.patientNumberProperty().subscribe(ignored -> keep(card));
        }
    }

    private void keep(PlanCard card) {
        if (!card.isEdited()) {
            forms.forget(name(card));
            return;
        }
        var work = new Typed<>(texts(card.work().before()), texts(card.work().now()));
        if (forms.of(name(card)).filter(draft -> draft.work().equals(work)).isEmpty()) {
            forms.keep(
                    name(card),
                    work,
                    Unsaved.of(patient, Unsaved.Kind.COVERAGE_CARD, card.held().carrier(), 1));
        }
    }

    private String name(PlanCard card) {
        return "card of patient " + patient + ", subscription " + card.subscription();
    }

    private static Map<String, String> texts(CardFields fields) {
        return Map.of(
                RELATIONSHIP,
                fields.relationship().map(Relationship::name).orElse(""),
                PATIENT_NUMBER,
                fields.patientNumber());
    }

    private static CardFields fields(Map<String, String> texts) {
        return new CardFields(
                Optional.of(texts.getOrDefault(RELATIONSHIP, ""))
                        .filter(name -> !name.isEmpty())
                        .map(Relationship::valueOf),
                texts.getOrDefault(PATIENT_NUMBER, ""));
    }
}
