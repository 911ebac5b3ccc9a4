package org.frontdesk.app;

import org.frontdesk.api.DentalApi;
import org.frontdesk.service.Background;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.discountplans.DiscountPlansService;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;

/** The services on one open connection. They serve the screens of every language. */
record Services(
        PatientsService patients,
        DiscountPlansService discountPlans,
        CoverageService coverage,
        BenefitsService benefits,
        TreatmentPlansService treatmentPlans,
        SigningService signing) {
    /**
     * @param unsaved what was typed on this connection before and is to be found again
     * @param queue sends what is saved
     */
    static Services on(DentalApi api, Background background, UnsavedWork unsaved, WriteQueue queue) {
        return new Services(
                new PatientsService(api, background),
                new DiscountPlansService(api, background),
                new CoverageService(api, background),
                new BenefitsService(api, background, unsaved.benefits(), queue),
                new TreatmentPlansService(api, background, unsaved.treatmentPlans()),
                new SigningService(api, background));
    }
}
