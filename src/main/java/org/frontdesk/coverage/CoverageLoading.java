package org.frontdesk.coverage;

import java.util.Map;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.coverage.Coverage;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.coverage.DiscountSubscription;
import org.frontdesk.service.coverage.PlanDetails;

/**
 * Reads a patient's coverage in parts, each told as it comes: as it was kept, the plans as they are now, their dates, and last the discount
 * plan that somebody insured should not have.
 */
final class CoverageLoading {
    private final PatientId patient;
    private final CoverageService service;
    private final Parts parts;
    private boolean isKnown;
    private Job plans = Job.none();
    private Job dates = Job.none();
    private Job keptDates = Job.none();
    private Job discount = Job.none();

    /** Who is told. */
    interface Parts {
        void kept(Dated<Coverage> kept);

        void plans(Coverage now);

        void dates(Map<PatPlanId, PlanDetails> details);

        void discountBeside(Coverage plans, DiscountSubscription discount);

        void failed(Failure problem);

        /** The plans are known without their dates. */
        void datesFailed(Failure problem);
    }

    CoverageLoading(PatientId patient, CoverageService service, Parts parts) {
        this.patient = patient;
        this.service = service;
        this.parts = parts;
    }

    void begin() {
        cancel();
        plans = service.coverageOf(patient).start(this::kept, this::plans, parts::failed);
    }

    void cancel() {
        plans.cancel();
        dates.cancel();
        keptDates.cancel();
        discount.cancel();
    }

    private void kept(Dated<Coverage> kept) {
        if (isKnown) {
            return;
        }
        parts.kept(kept);
        keptDates = service.lastDetailsOf(patient).start(parts::dates, unread -> {});
    }

    private void plans(Coverage now) {
        isKnown = true;
        parts.plans(now);
        if (!now.plans().isEmpty()) {
            dates = service.detailsOf(now)
                    .start(
                            details -> {
                                keptDates.cancel();
                                parts.dates(details);
                                discount(now);
                            },
                            parts::datesFailed);
        }
    }

    /** Nobody waits for it, so a failure says nothing. */
    private void discount(Coverage now) {
        discount = service.discountBeside(now)
                .start(found -> found.ifPresent(beside -> parts.discountBeside(now, beside)), unread -> {});
    }
}
