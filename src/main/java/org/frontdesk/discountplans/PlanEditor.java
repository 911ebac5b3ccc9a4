package org.frontdesk.discountplans;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.text.Strings;

/** The fields of the selected plan as properties, and beside each the sentence about it. */
final class PlanEditor {
    private final Map<PlanField, StringProperty> texts = new EnumMap<>(PlanField.class);
    private final Map<PlanField, ReadOnlyStringWrapper> problems = new EnumMap<>(PlanField.class);
    private final Strings strings;
    private boolean showing;

    /** @param typed hears of each change that a person makes */
    PlanEditor(Strings strings, BiConsumer<PlanField, String> typed) {
        this.strings = strings;
        for (PlanField field : PlanField.values()) {
            var text = new SimpleStringProperty("");
            text.subscribe((before, now) -> {
                if (!showing) {
                    typed.accept(field, now == null ? "" : now);
                }
            });
            texts.put(field, text);
            problems.put(field, new ReadOnlyStringWrapper(""));
        }
    }

    StringProperty text(PlanField field) {
        return texts.get(field);
    }

    /** The sentence about the field, empty while it is right or still being typed. */
    ReadOnlyStringProperty problem(PlanField field) {
        return problems.get(field).getReadOnlyProperty();
    }

    void show(Optional<OpenPlan> plan) {
        showing = true;
        PlanDraft draft = plan.map(open -> open.edits().now()).orElse(PlanDraft.blank(0, 0));
        texts.forEach((field, text) -> {
            if (!draft.text(field).equals(text.get())) {
                text.set(draft.text(field));
            }
        });
        showing = false;
        complain(plan);
    }

    /** Names the problems of the fields that were left. */
    void complain(Optional<OpenPlan> plan) {
        problems.forEach((field, sentence) ->
                sentence.set(plan.filter(open -> open.left().contains(field))
                        .flatMap(open -> open.edits().now().problem(field))
                        .map(problem -> strings.get(problem.key()))
                        .orElse("")));
    }
}
