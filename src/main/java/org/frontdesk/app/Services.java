package org.frontdesk.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.frontdesk.api.DentalApi;
import org.frontdesk.service.Background;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.CallService;
import org.frontdesk.service.benefits.OtherPlans;
import org.frontdesk.service.benefits.PlanHistory;
import org.frontdesk.service.benefits.TemplateShelf;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.desk.DeskUsers;
import org.frontdesk.service.discountplans.DiscountPlansService;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.guard.GuardService;
import org.frontdesk.service.holders.HoldersService;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalService;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.signing.SealDesk;
import org.frontdesk.service.signing.SignedContents;
import org.frontdesk.service.signing.SignedFile;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.treatmentplans.PlanNotes;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.treatmentplans.PlanDesk;

/** The services on one open connection. They serve the screens of every language. */
record Services(
        PatientsService patients,
        DiscountPlansService discountPlans,
        CoverageService coverage,
        BenefitsService benefits,
        OtherPlans otherPlans,
        TemplateShelf templates,
        PlanHistory planHistory,
        CallService calls,
        TreatmentPlansService treatmentPlans,
        SigningService signing,
        SigningDesk signingDesk,
        JournalService journal,
        DeskUsers users,
        ReadingAhead ahead,
        EstimateService estimates,
        HoldersService holders,
        GuardService guard,
        SealDesk seals,
        PlanNotes planNotes) {
    /** What the screen of treatment plans works with. */
    PlanDesk plans() {
        return new PlanDesk(treatmentPlans, guard, estimates, planNotes);
    }

    /**
     * @param unsaved what was typed on this connection before and is to be found again
     * @param certificates whose seals count on this computer
     * @param rules what the practice has chosen for signing
     * @param who is at the desk
     */
    static Services on(
            Session session,
            Background background,
            UnsavedWork unsaved,
            KnownCertificates certificates,
            Supplier<SigningRules> rules,
            Supplier<String> who) {
        DentalApi api = session.api();
        DeskCache cache = session.cache();
        WriteQueue queue = session.queue();
        Journal journal = session.journal();
        var patients = new PatientsService(api, background, cache);
        var coverage = new CoverageService(api, background, cache, queue, unsaved.forms());
        var benefits = new BenefitsService(api, background, cache, unsaved.benefits(), queue, journal);
        var planHistory = new PlanHistory(session.shelf(), who, Clock.systemDefaultZone(), background);
        benefits.keepSaves(planHistory);
        var treatmentPlans = new TreatmentPlansService(api, background, unsaved.treatmentPlans(), cache, queue);
        var estimates = new EstimateService(api, background, cache.lists(), Clock.systemDefaultZone());
        var contents = new SignedContents(session.shelf());
        return new Services(
                patients,
                new DiscountPlansService(api, background, cache, queue, unsaved.forms()),
                coverage,
                benefits,
                new OtherPlans(api, background, cache.lists()),
                new TemplateShelf(session.shelf(), background),
                planHistory,
                new CallService(api, queue, unsaved.forms(), Clock.systemDefaultZone()),
                treatmentPlans,
                new SigningService(
                        api,
                        background,
                        queue,
                        contents.keeping(SignedFile.sealed(session.seals(), ZoneId.systemDefault())),
                        session.keep().copies()),
                new SigningDesk(session.keep(), journal, rules, who, Clock.systemDefaultZone()),
                new JournalService(journal, background),
                new DeskUsers(api, background),
                new ReadingAhead(background, patients, coverage, benefits, treatmentPlans),
                estimates,
                new HoldersService(api, background, estimates),
                new GuardService(api, background, estimates, contents),
                new SealDesk(api, background, session.seals(), certificates),
                new PlanNotes(session.shelf(), background));
    }
}
