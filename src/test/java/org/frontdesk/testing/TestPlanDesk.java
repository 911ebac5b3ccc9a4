package org.frontdesk.testing;

import java.time.Clock;
import org.frontdesk.api.DentalApi;
import org.frontdesk.service.Background;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.guard.GuardService;
import org.frontdesk.service.signing.SignedContents;
import org.frontdesk.service.treatmentplans.PlanNotes;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.treatmentplans.PlanDesk;

/** What the screen of treatment plans works with, on a test's practice. */
public final class TestPlanDesk {
    private TestPlanDesk() {}

    public static PlanDesk of(DentalApi api, Background background, TreatmentPlansService plans) {
        return of(api, background, plans, new SignedContents(DeskShelf.inMemory()));
    }

    public static PlanDesk of(
            DentalApi api, Background background, TreatmentPlansService plans, SignedContents contents) {
        var estimates = new EstimateService(
                api, background, DeskCache.inMemory(api, background).lists(), Clock.systemDefaultZone());
        return new PlanDesk(
                plans,
                new GuardService(api, background, estimates, contents),
                estimates,
                new PlanNotes(DeskShelf.inMemory(), background));
    }
}
