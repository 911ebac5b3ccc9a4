package org.frontdesk.patients.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.frontdesk.domain.PatientId;
import org.frontdesk.patients.PatientWords;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.frontdesk.service.patients.CoverageLine;
import org.frontdesk.service.patients.PatientSummary;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.AsOf;

/** Who is on the page: name, balance and coverage in a line. The two halves show as they arrive. */
public final class PatientPageViewModel {
    /** More plans than these would not fit beside each other with their groups. */
    private static final int PLANS_WITH_GROUP = 2;

    private final PatientId patient;
    private final PatientsService service;
    private final Work<Boolean> next;
    private final RecentPatients recents;
    private final Strings strings;
    private final Formats formats;
    private final PatientWords words;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<PatientHead> head = new ReadOnlyObjectWrapper<>(PatientHead.NOTHING);
    private final ReadOnlyObjectWrapper<CoverageHead> coverage = new ReadOnlyObjectWrapper<>(CoverageHead.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final AsOf asOf;
    private Job loading = Job.none();
    private Job covering = Job.none();
    private Job readingAhead = Job.none();

    public PatientPageViewModel(
            PatientId patient, PatientsService service, RecentPatients recents, Strings strings, Clock clock) {
        this(patient, service, recents, strings, clock, (onSuccess, onFailure) -> Job.none());
    }

    /** @param next reads what will be wanted next, while the page is open */
    public PatientPageViewModel(
            PatientId patient,
            PatientsService service,
            RecentPatients recents,
            Strings strings,
            Clock clock,
            Work<Boolean> next) {
        this.patient = patient;
        this.next = next;
        this.service = service;
        this.recents = recents;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.words = new PatientWords(strings);
        this.clock = clock;
        this.asOf = new AsOf(strings);
    }

    public PatientId patient() {
        return patient;
    }

    public ReadOnlyObjectProperty<PatientHead> headProperty() {
        return head.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CoverageHead> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** How old what is shown is, empty while it is fresh. */
    public ReadOnlyStringProperty ageProperty() {
        return asOf.textProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Reads both halves anew; what is shown stays until they are there. */
    public void load() {
        close();
        busy.set(true);
        loading = service.summary(patient).start(this::showKept, this::show, this::fail);
        loadCoverage();
        readingAhead = next.start(done -> {}, unread -> {}); // nobody waits for it, so a failure says nothing
    }

    /** Reads the coverage line anew, after another screen may have changed it. */
    public void loadCoverage() {
        covering.cancel();
        covering = service.coverage(patient).start(this::showKeptLine, this::show, this::failCoverage);
    }

    public void close() {
        loading.cancel();
        covering.cancel();
        readingAhead.cancel();
    }

    /** Only where nothing is shown yet. */
    private void showKept(Dated<PatientSummary> kept) {
        if (!known.get()) {
            head.set(head(kept.value()));
            known.set(true);
            asOf.refreshing(kept.at());
        }
    }

    private void showKeptLine(Dated<CoverageLine> kept) {
        if (coverage.get().equals(CoverageHead.NOTHING)) {
            show(kept.value());
        }
    }

    private void show(PatientSummary summary) {
        head.set(head(summary));
        asOf.fresh();
        busy.set(false);
        failure.set(null);
        known.set(true);
        recents.opened(summary.who());
    }

    private PatientHead head(PatientSummary summary) {
        LocalDate today = LocalDate.now(clock);
        var who = summary.who();
        List<String> facts = new ArrayList<>();
        if (!who.name().preferred().isBlank()
                && !who.name().preferred().equals(who.name().first())) {
            facts.add(strings.get("patients.page.preferred", who.name().preferred()));
        }
        String age = words.age(who.birth(), today);
        String born = formats.date(who.birth().day());
        if (!born.isEmpty()) {
            facts.add(age.isEmpty() ? born : strings.get("patients.page.born", age, born));
        }
        facts.add("#" + who.patient());
        facts.add(who.phone().isBlank() ? strings.get("patients.page.noPhone") : who.phone());
        boolean familyOwesMore =
                summary.isGuarantor() && !summary.familyBalance().equals(summary.balance());
        return new PatientHead(
                who.name().spoken(),
                String.join("  ·  ", facts),
                words.status(who.status()),
                formats.dollars(summary.balance()),
                familyOwesMore
                        ? strings.get("patients.page.familyBalance", formats.dollars(summary.familyBalance()))
                        : "");
    }

    private void fail(Failure problem) {
        asOf.stays();
        busy.set(false);
        failure.set(problem);
    }

    private void show(CoverageLine line) {
        boolean few = line.plans().size() <= PLANS_WITH_GROUP;
        String plans = line.plans().stream().map(plan -> plan(plan, few)).collect(Collectors.joining("     "));
        coverage.set(
                line.plans().isEmpty()
                        ? new CoverageHead(uninsured(line), "", false)
                        : new CoverageHead(
                                plans,
                                verified(line.verified()),
                                line.verified().isPresent()));
    }

    private void failCoverage(Failure problem) {
        if (coverage.get().equals(CoverageHead.NOTHING)) { // what is known stays, dated with the rest of the head
            coverage.set(new CoverageHead(strings.get("patients.page.coverageUnknown"), "", false));
        }
    }

    private String plan(CoverageLine.Plan plan, boolean withGroup) {
        String group = withGroup && !plan.group().isEmpty() ? " · " + plan.group() : "";
        String name = plan.ordinal() + "  " + plan.carrier() + group;
        return plan.pending() ? name + " (" + strings.get("patients.page.pending") + ")" : name;
    }

    private String uninsured(CoverageLine line) {
        LocalDate today = LocalDate.now(clock);
        return line.membership()
                .map(member -> {
                    if (member.until().filter(today::isAfter).isPresent()) {
                        return strings.get("patients.page.discountOver", member.plan(), formats.date(member.until()));
                    }
                    return member.from().filter(today::isBefore).isPresent()
                            ? strings.get("patients.page.discountFrom", member.plan(), formats.date(member.from()))
                            : strings.get("patients.page.discount", member.plan());
                })
                .orElse(strings.get("patients.page.noInsurance"));
    }

    private String verified(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return strings.get("patients.page.neverVerified");
        }
        long ago = ChronoUnit.DAYS.between(day.get(), LocalDate.now(clock));
        return ago <= 0 ? strings.get("patients.page.verifiedToday") : strings.get("patients.page.verified", ago);
    }
}
