package org.frontdesk.service.treatmentplans;

import java.util.Optional;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.queue.Outcome;

/** Forgets what was typed into a panel once the server has done it, also when no panel waits for that any more, as after a restart. */
final class SentPanels {
    private static final String DETAILS = "DETAILS";
    private static final String COPY = "COPY";

    private final Drafts<PanelFields.About, Typed<PanelFields>> drafts;

    SentPanels(Drafts<PanelFields.About, Typed<PanelFields>> drafts) {
        this.drafts = drafts;
    }

    void settled(TreatmentPlanOrder<?> order, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Confirmed<?>) {
            drafts.names().stream()
                    .filter(about -> about.patient().equals(order.patient()))
                    .filter(about -> drafts.of(about)
                            .filter(draft -> isSent(order, about, draft.work().now()))
                            .isPresent())
                    .forEach(drafts::forget);
        }
    }

    /** What was typed on since is not. */
    private static boolean isSent(TreatmentPlanOrder<?> order, PanelFields.About about, PanelFields now) {
        return switch (order) {
            case TreatmentPlanOrder.Create made ->
                about.plan().isEmpty()
                        && now.heading().equals(made.heading())
                        && now.note().equals(made.note())
                        && now.kind().equals(made.kind());
            case TreatmentPlanOrder.Change change ->
                isAbout(about, change.plan())
                        && about.act().equals(DETAILS)
                        && now.heading().strip().equals(change.to().heading())
                        && now.note().equals(change.to().note());
            case TreatmentPlanOrder.SaveCopy copy ->
                isAbout(about, copy.plan())
                        && about.act().startsWith(COPY)
                        && now.heading().strip().equals(copy.heading())
                        && now.presenter() == copy.presenter();
            case TreatmentPlanOrder.Delete gone -> isAbout(about, gone.plan());
            case TreatmentPlanOrder.Renew other -> false;
            case TreatmentPlanOrder.Restore other -> false;
            case TreatmentPlanOrder.Urgency other -> false;
            case TreatmentPlanOrder.Line other -> false;
        };
    }

    private static boolean isAbout(PanelFields.About about, TreatmentPlanId plan) {
        return about.plan().equals(Optional.of(plan));
    }
}
