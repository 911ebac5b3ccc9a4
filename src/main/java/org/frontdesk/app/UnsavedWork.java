package org.frontdesk.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.patient.PatientName;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.drafts.DraftVault;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.text.Strings;

/**
 * What was typed on one connection and is not saved. Screens are closed, languages switched and connections opened again around it; in a
 * vault it outlives the program too.
 */
final class UnsavedWork {
    private final Drafts<PatPlanId, BenefitEdits> benefits = new Drafts<>();
    private final PlanDrafts treatmentPlans = new PlanDrafts();
    private final Map<PatientId, PatientName> names = new HashMap<>();
    private boolean shelved;

    /** From now on the work is in the vault too, and what was found there comes back. */
    void shelve(DraftVault vault) {
        if (!shelved) {
            shelved = true;
            benefits.shelve(vault.benefits());
            treatmentPlans.lines().shelve(vault.lines());
            treatmentPlans.panels().shelve(vault.panels());
        }
    }

    /** Whether it will be there at the next start. */
    boolean outlivesTheProgram() {
        return shelved;
    }

    Drafts<PatPlanId, BenefitEdits> benefits() {
        return benefits;
    }

    PlanDrafts treatmentPlans() {
        return treatmentPlans;
    }

    /** Remembers how the patient is called. */
    void met(FoundPatient patient) {
        names.put(patient.patient(), patient.name());
    }

    /** Names each piece of it, such as "Olivia Marsh: benefits of Cascade Dental Mutual, 2 changes". */
    List<String> sentences(Strings strings) {
        return Stream.of(benefits, treatmentPlans.lines(), treatmentPlans.panels())
                .flatMap(drafts -> drafts.unsaved().stream())
                .map(what -> sentence(what, strings))
                .toList();
    }

    private String sentence(Unsaved what, Strings strings) {
        String place = strings.get("unsaved." + what.kind().name(), what.subject(), what.changes());
        return what.patient()
                .map(patient -> strings.get("unsaved.ofPatient", name(patient, strings), place))
                .orElse(place);
    }

    private String name(PatientId patient, Strings strings) {
        return Optional.ofNullable(names.get(patient))
                .map(PatientName::spoken)
                .orElseGet(() -> strings.get("unsaved.patient", Long.toString(patient.number())));
    }
}
