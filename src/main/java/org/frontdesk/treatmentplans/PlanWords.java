package org.frontdesk.treatmentplans;

import org.frontdesk.domain.treatment.SignedMark;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** What is said of a plan as a whole. */
final class PlanWords {
    private final Strings strings;
    private final Formats formats;

    PlanWords(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** @param edited whether its lines have edits that are not saved */
    PlanRow row(TreatmentPlan plan, boolean edited) {
        return new PlanRow(
                plan.id(),
                strings.get("treatmentplans.status." + plan.status().apiName()),
                plan.details().heading(),
                formats.date(plan.details().date()),
                signed(plan),
                edited);
    }

    /** Who signed and when, and that the lines are locked by it; empty for an unsigned plan. */
    String locked(TreatmentPlan plan) {
        if (!plan.isSigned()) {
            return "";
        }
        SignedMark mark = plan.patient().or(plan::practice).orElseThrow();
        String when = mark.when().map(formats::dateTime).orElse(strings.get("treatmentplans.signed.unknownTime"));
        return mark.name().isEmpty()
                ? strings.get("treatmentplans.locked", when)
                : strings.get("treatmentplans.lockedBy", when, mark.name());
    }

    private String signed(TreatmentPlan plan) {
        if (plan.patient().isPresent() && plan.practice().isPresent()) {
            return strings.get("treatmentplans.signed.both");
        }
        if (plan.patient().isPresent()) {
            return strings.get("treatmentplans.signed.patient");
        }
        return plan.practice().isPresent() ? strings.get("treatmentplans.signed.practice") : "";
    }
}
