package org.frontdesk.app;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.drafts.DraftVault;
import org.frontdesk.service.patients.PatientNames;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.text.Strings;

/**
 * What was typed on one connection and is not saved. Screens are closed, languages switched and connections opened again around it; in a
 * vault it outlives the program too.
 */
final class UnsavedWork {
    private final Drafts<PatPlanId, BenefitEdits> benefits = new Drafts<>();
    private final PlanDrafts treatmentPlans = new PlanDrafts();
    private final Drafts<String, Typed<Map<String, String>>> forms = new Drafts<>();
    private final PatientNames names = new PatientNames();
    private boolean shelved;

    /** From now on the work is in the vault too, and what was found there comes back. */
    void shelve(DraftVault vault) {
        if (!shelved) {
            shelved = true;
            benefits.shelve(vault.benefits());
            treatmentPlans.lines().shelve(vault.lines());
            treatmentPlans.panels().shelve(vault.panels());
            forms.shelve(vault.forms());
        }
    }

    /** Whether it will be there at the next start. */
    boolean outlivesTheProgram() {
        return shelved;
    }

    Drafts<PatPlanId, BenefitEdits> benefits() {
        return benefits;
    }

    /** What stands in other forms: the texts of fields by their names. */
    Drafts<String, Typed<Map<String, String>>> forms() {
        return forms;
    }

    PlanDrafts treatmentPlans() {
        return treatmentPlans;
    }

    /** How the patients of the connection are called. */
    PatientNames names() {
        return names;
    }

    /** All of it, the newest first. */
    List<Drafts.Draft<?>> drafts() {
        return Stream.of(benefits, treatmentPlans.lines(), treatmentPlans.panels(), forms)
                .<Drafts.Draft<?>>flatMap(drafts -> drafts.all().stream())
                .sorted(Comparator.<Drafts.Draft<?>, LocalDateTime>comparing(Drafts.Draft::at)
                        .reversed())
                .toList();
    }

    /** Names each piece of it, such as "Olivia Marsh: benefits of Cascade Dental Mutual, 2 changes". */
    List<String> sentences(Strings strings) {
        return Stream.of(benefits, treatmentPlans.lines(), treatmentPlans.panels(), forms)
                .flatMap(drafts -> drafts.unsaved().stream())
                .map(what -> sentence(what, strings))
                .toList();
    }

    private String sentence(Unsaved what, Strings strings) {
        String place = strings.get("unsaved." + what.kind().name(), what.subject(), what.changes());
        return what.patient()
                .map(patient -> strings.get("unsaved.ofPatient", names.spoken(patient, strings), place))
                .orElse(place);
    }
}
