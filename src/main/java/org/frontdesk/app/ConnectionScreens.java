package org.frontdesk.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.frontdesk.activity.ActivityView;
import org.frontdesk.activity.Names;
import org.frontdesk.activity.journal.JournalView;
import org.frontdesk.activity.journal.JournalViewModel;
import org.frontdesk.activity.journal.WhoseEntries;
import org.frontdesk.activity.sending.SendingView;
import org.frontdesk.activity.sending.SendingViewModel;
import org.frontdesk.activity.unsaved.UnsavedView;
import org.frontdesk.activity.unsaved.UnsavedViewModel;
import org.frontdesk.app.shell.Makers;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.benefits.call.CallViewModel;
import org.frontdesk.benefits.history.HistoryView;
import org.frontdesk.benefits.history.HistoryViewModel;
import org.frontdesk.benefits.holders.HoldersView;
import org.frontdesk.benefits.holders.HoldersViewModel;
import org.frontdesk.benefits.holders.ImpactSummary;
import org.frontdesk.benefits.holders.PlanImpact;
import org.frontdesk.benefits.likeness.LikenessView;
import org.frontdesk.benefits.likeness.LikenessViewModel;
import org.frontdesk.benefits.templates.TemplatesView;
import org.frontdesk.benefits.templates.TemplatesViewModel;
import org.frontdesk.coverage.CoverageView;
import org.frontdesk.coverage.CoverageViewModel;
import org.frontdesk.discountplans.DiscountPlansView;
import org.frontdesk.discountplans.DiscountPlansViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.patients.finder.PatientsView;
import org.frontdesk.patients.finder.PatientsViewModel;
import org.frontdesk.patients.page.PatientPageView;
import org.frontdesk.patients.page.PatientPageViewModel;
import org.frontdesk.patients.page.PatientTabs;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.signing.SigningTools;
import org.frontdesk.signing.SigningView;
import org.frontdesk.signing.SigningViewModel;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.TreatmentPlansView;
import org.frontdesk.treatmentplans.TreatmentPlansViewModel;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.why.PlainReasons;
import org.frontdesk.why.WhyView;
import org.frontdesk.why.WhyViewModel;

/** The screens on the services of one open connection, in one language. */
final class ConnectionScreens implements Makers {
    private final Services services;
    private final RecentPatients recents;
    private final DeskWork desk;
    private final Strings strings;
    private final Screens screens;
    private final Clock clock = Clock.systemDefaultZone();

    ConnectionScreens(Services services, RecentPatients recents, DeskWork desk, Strings strings) {
        this.services = services;
        this.recents = recents;
        this.desk = desk;
        this.strings = strings;
        this.screens = new Screens(strings);
    }

    /** Finds patients, for the box at the top. */
    PatientsService finder() {
        return services.patients();
    }

    @Override
    public Screens.Shown<PatientsView> patients(Navigation navigation) {
        return screens.show(new PatientsView(
                new PatientsViewModel(services.patients(), recents, strings, clock), navigation, strings));
    }

    @Override
    public Screens.Shown<PatientPageView> patient(PatientId patient, Navigation navigation) {
        viewed(patient, strings.get("journal.subject.page"));
        return screens.show(new PatientPageView(
                new PatientPageViewModel(
                        patient,
                        services.patients(),
                        recents,
                        strings,
                        clock,
                        services.ahead().ofPage(patient)),
                tabs(patient, navigation),
                strings));
    }

    @Override
    public Screens.Shown<? extends Screen> discountPlans(Navigation navigation) {
        return screens.show(
                new DiscountPlansView(new DiscountPlansViewModel(services.discountPlans(), strings, navigation)));
    }

    @Override
    public Screens.Shown<? extends Screen> signing(PatientId patient, TreatmentPlanId plan, Navigation navigation) {
        viewed(patient, strings.get("journal.subject.signing"));
        return screens.show(new SigningView(new SigningViewModel(patient, plan, signingTools(), strings, navigation)));
    }

    private SigningTools signingTools() {
        return new SigningTools(services.signing(), services.estimates(), services.signingDesk(), PlainReasons::of);
    }

    @Override
    public Screens.Shown<ActivityView> activity(Navigation navigation) {
        var names = new Names(desk.unsaved().names(), services.patients(), strings);
        var whose = new WhoseEntries(services.patients(), desk.unsaved().names());
        return screens.show(new ActivityView(
                screens.show(new SendingView(new SendingViewModel(desk.queue(), names, navigation, strings), strings)),
                screens.show(new UnsavedView(
                        new UnsavedViewModel(desk.unsaved()::drafts, names, navigation, strings), strings)),
                screens.show(new JournalView(new JournalViewModel(
                        services.journal(), whose, names, navigation, strings, desk.exports(), clock))),
                names,
                strings));
    }

    private Screens.Shown<CoverageView> coverage(PatientId patient, Navigation navigation) {
        return screens.show(new CoverageView(new CoverageViewModel(patient, services.coverage(), strings, navigation)));
    }

    private Screens.Shown<BenefitsView> benefits(PatientId patient, Navigation navigation) {
        var model = new BenefitsViewModel(patient, services.benefits(), strings, navigation);
        var view = new BenefitsView(model, desk.habits());
        Screens.Shown<BenefitsView> shown = screens.show(view);
        offerHolders(patient, model, view);
        view.offer(new CallViewModel(patient, services.calls(), model.sheet(), strings));
        view.offer(
                SidePanel.TEMPLATES,
                () -> new TemplatesView(new TemplatesViewModel(model.sheet(), services.templates(), strings)));
        view.offer(
                SidePanel.LIKENESS,
                () -> new LikenessView(new LikenessViewModel(model.sheet(), services.otherPlans(), strings)));
        return shown;
    }

    private void offerHolders(PatientId patient, BenefitsViewModel model, BenefitsView view) {
        var impact = new PlanImpact(model.sheet(), services.holders());
        var summary = new ImpactSummary(impact, strings);
        view.tellReach(summary.textProperty(), summary::close);
        view.offer(
                SidePanel.HOLDERS,
                () -> new HoldersView(new HoldersViewModel(patient, impact, services.holders(), strings)));
        view.offer(
                SidePanel.HISTORY,
                () -> new HistoryView(
                        new HistoryViewModel(model.sheet(), services.planHistory(), services.journal(), strings)));
    }

    private Screens.Shown<TreatmentPlansView> treatmentPlans(PatientId patient, Navigation navigation) {
        return screens.show(
                new TreatmentPlansView(new TreatmentPlansViewModel(patient, services.plans(), strings, navigation)));
    }

    private PatientTabs tabs(PatientId page, Navigation navigation) {
        Map<PatientTab, Function<PatientId, Screens.Shown<? extends Screen>>> makers = Map.of(
                PatientTab.COVERAGE, noted(PatientTab.COVERAGE, patient -> coverage(patient, navigation)),
                PatientTab.BENEFITS, noted(PatientTab.BENEFITS, patient -> benefits(patient, navigation)),
                PatientTab.TREATMENT_PLANS,
                        noted(PatientTab.TREATMENT_PLANS, patient -> treatmentPlans(patient, navigation)));
        return new PatientTabs(
                makers,
                putAway -> screens.show(
                        new WhyView(new WhyViewModel(page, services.estimates(), strings, navigation, putAway))));
    }

    /** A tab's screen is made once for each opening of the page, when it is first looked at. */
    private Function<PatientId, Screens.Shown<? extends Screen>> noted(
            PatientTab tab, Function<PatientId, Screens.Shown<? extends Screen>> maker) {
        String subject = strings.get("patients.page.tab." + tab.name().toLowerCase(Locale.ROOT));
        return patient -> {
            viewed(patient, subject);
            return maker.apply(patient);
        };
    }

    private void viewed(PatientId patient, String subject) {
        desk.journal().append(JournalEvent.of(JournalKind.VIEWED, subject).about(patient));
    }
}
