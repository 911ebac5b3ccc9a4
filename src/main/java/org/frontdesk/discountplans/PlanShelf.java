package org.frontdesk.discountplans;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;

/** Keeps what was typed on discount plans and not saved, so that it outlives the screen and the program. */
final class PlanShelf {
    private static final String KEPT = "discount plan ";
    private static final String BEGUN = "new discount plan ";

    private final Drafts<String, Typed<Map<String, String>>> forms;
    /** What was brought back into this screen, and is so once. */
    private final Set<String> back = new HashSet<>();

    PlanShelf(Drafts<String, Typed<Map<String, String>>> forms) {
        this.forms = forms;
    }

    /** Keeps the plan's unsaved edits as they are, or forgets them when there are none. */
    void keep(OpenPlan plan) {
        String name = name(plan);
        back.add(name);
        if (plan.kept().isPresent()) {
            forms.forget(BEGUN + plan.key());
        }
        if (plan.isEdited()) {
            var work =
                    new Typed<>(texts(plan.edits().base()), texts(plan.edits().now()));
            if (forms.of(name).filter(draft -> draft.work().equals(work)).isEmpty()) {
                int changes = PlanDraftKind.DRAFTS
                        .differences(plan.edits().base(), plan.edits().now())
                        .size();
                forms.keep(
                        name,
                        work,
                        new Unsaved(
                                Optional.empty(),
                                Unsaved.Kind.DISCOUNT_PLAN,
                                plan.edits().now().text(PlanField.DESCRIPTION),
                                Math.max(1, changes)));
            }
        } else {
            forms.forget(name);
        }
    }

    /** Forgets a plan that was begun and is given up. */
    void forget(OpenPlan plan) {
        forms.forget(name(plan));
    }

    /** Brings back what was typed on a plan of the practice: over what it opened with then, so that what others changed since shows. */
    boolean bringBack(OpenPlan plan) {
        String name = name(plan);
        Optional<Drafts.Draft<Typed<Map<String, String>>>> draft = forms.of(name);
        if (draft.isEmpty() || !back.add(name) || plan.isEdited()) {
            return false;
        }
        plan.comeBack(
                draft(draft.get().work().before()), draft(draft.get().work().now()));
        return plan.isEdited();
    }

    /** The plans that were begun and never saved, by the key they had. */
    List<OpenPlan> begun() {
        return forms.names().stream()
                .filter(name -> name.startsWith(BEGUN) && back.add(name))
                .map(name -> {
                    Typed<Map<String, String>> work =
                            forms.of(name).orElseThrow().work();
                    var plan = new OpenPlan(
                            Long.parseLong(name.substring(BEGUN.length())), Optional.empty(), draft(work.before()));
                    plan.edits().type(draft(work.now()));
                    return plan;
                })
                .toList();
    }

    private static String name(OpenPlan plan) {
        return plan.kept().map(kept -> KEPT + kept.id()).orElse(BEGUN + plan.key());
    }

    private static Map<String, String> texts(PlanDraft draft) {
        var texts = new LinkedHashMap<String, String>();
        for (PlanField field : PlanField.values()) {
            texts.put(field.name(), draft.text(field));
        }
        return texts;
    }

    private static PlanDraft draft(Map<String, String> texts) {
        var fields = new EnumMap<PlanField, String>(PlanField.class);
        for (PlanField field : PlanField.values()) {
            fields.put(field, texts.getOrDefault(field.name(), ""));
        }
        return new PlanDraft(fields);
    }
}
