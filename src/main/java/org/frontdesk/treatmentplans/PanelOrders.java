package org.frontdesk.treatmentplans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.text.Strings;

/** Makes orders of what stands in the panel, and the words for them. */
final class PanelOrders {
    private final PatientId patient;
    private final PanelForm form;
    private final Strings strings;

    PanelOrders(PatientId patient, PanelForm form, Strings strings) {
        this.patient = patient;
        this.form = form;
        this.strings = strings;
    }

    TreatmentPlanOrder<?> make(Set<TreatmentPlanId> before) {
        return new TreatmentPlanOrder.Create(
                patient,
                form.headingProperty().get(),
                form.noteProperty().get(),
                Optional.ofNullable(form.kindProperty().get()),
                before);
    }

    TreatmentPlanOrder<?> copy(TreatmentPlan plan, Set<TreatmentPlanId> before) {
        return new TreatmentPlanOrder.SaveCopy(
                patient,
                plan.id(),
                form.headingProperty().get().strip(),
                form.presenterProperty().get() == null
                        ? 0
                        : form.presenterProperty().get().number(),
                before);
    }

    /** Every field must be readable. */
    TreatmentPlanOrder<?> change(TreatmentPlan plan) {
        Optional<LocalDate> day = plan.isSaved()
                ? TypedDate.read(form.dateProperty().get())
                : plan.details().date();
        Optional<PatientId> who = form.responsibleProperty().get() == null
                        || form.responsibleProperty().get().number() == 0
                ? Optional.empty()
                : Optional.of(new PatientId(form.responsibleProperty().get().number()));
        var details = new PlanDetails(
                form.headingProperty().get().strip(),
                form.noteProperty().get(),
                form.kindProperty().get(),
                day,
                who);
        return new TreatmentPlanOrder.Change(patient, plan.id(), plan.details(), details);
    }

    TreatmentPlanOrder<?> delete(TreatmentPlan plan) {
        return new TreatmentPlanOrder.Delete(patient, plan.id(), plan.details().heading());
    }

    /** What it does, for the person. */
    String words(TreatmentPlanOrder<?> order) {
        String kind = switch (order) {
            case TreatmentPlanOrder.Create create -> "create";
            case TreatmentPlanOrder.Change change -> "change";
            case TreatmentPlanOrder.SaveCopy copy -> "copy";
            case TreatmentPlanOrder.Renew renew -> "copy";
            case TreatmentPlanOrder.Delete delete -> "delete";
            case TreatmentPlanOrder.Restore restore -> "restore";
            case TreatmentPlanOrder.Urgency urgency -> "urgency";
            case TreatmentPlanOrder.Line line -> "line";
        };
        return strings.get("treatmentplans.write." + kind, order.heading());
    }
}
