package org.frontdesk.benefits.holders;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.overrule.JustOnePatient;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.estimate.ShareChange;
import org.frontdesk.domain.patient.PatientName;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.holders.Holder;
import org.frontdesk.service.holders.HoldersService;
import org.frontdesk.service.holders.OpenWork;
import org.frontdesk.text.Strings;

/** Who holds the plan, what the unsaved changes do to each, and the way to make them hold for one patient alone. */
public final class HoldersViewModel {
    private final PatientId here;
    private final PlanImpact impact;
    private final HoldersService service;
    private final Strings strings;
    private final ImpactWords words;
    private final ObservableList<HolderLine> holders = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper money = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper doubts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final Map<PatientId, PatientName> names = new HashMap<>();
    private final Subscription watching;
    private List<PatientId> named = List.of();
    private Job naming = Job.none();

    /** @param here the patient whose screen this is */
    public HoldersViewModel(PatientId here, PlanImpact impact, HoldersService service, Strings strings) {
        this.here = here;
        this.impact = impact;
        this.service = service;
        this.strings = strings;
        this.words = new ImpactWords(strings);
        this.watching = Subscription.combine(
                impact.impactProperty().subscribe(now -> show()),
                impact.pendingProperty().subscribe(now -> show()),
                impact.busyProperty().subscribe(now -> show()),
                impact.haltedProperty().subscribe(now -> show()),
                impact.holdersProperty().subscribe(now -> name()));
        impact.tell();
    }

    public void close() {
        watching.unsubscribe();
        naming.cancel();
    }

    public void halt() {
        impact.halt();
    }

    public void goOn() {
        impact.goOn();
        naming.cancel();
        named = List.of();
        name();
    }

    /** Makes what was changed for everybody hold for this patient alone, as one step. */
    public void justThisPatient() {
        PlanSheet sheet = impact.sheet();
        Optional<PlanPage> page = sheet.pageProperty().get();
        page.ifPresent(shown -> {
            JustOnePatient just =
                    JustOnePatient.of(shown.rows(), shown.reference().overruling());
            sheet.apply(Edit.Kind.ONE_PATIENT, just.changes());
            sheet.say(words.justOne(just));
        });
    }

    private void name() {
        List<PatientId> patients = impact.holdersProperty().get().stream()
                .map(Holder::patient)
                .distinct()
                .toList();
        show();
        if (!patients.isEmpty() && !patients.equals(named)) {
            named = patients;
            naming.cancel();
            List<PatientId> unknown =
                    patients.stream().filter(one -> !names.containsKey(one)).toList();
            naming = service.namesOf(unknown).start(this::met, all -> {}, unread -> {});
        }
    }

    private void met(HoldersService.Named one) {
        names.put(one.patient(), one.name());
        show();
    }

    private void show() {
        Impact now = impact.impactProperty().get();
        boolean pending = impact.pendingProperty().get();
        heading.set(words.heading(now));
        money.set(pending ? words.money(now) : "");
        effect.set(pending ? words.effect(now) : strings.get("benefits.holders.nothing"));
        doubts.set(pending ? words.doubts(now) : "");
        progress.set(words.progress(
                now,
                pending,
                impact.busyProperty().get(),
                impact.haltedProperty().get()));
        done.set(now.allKnown() && now.patients() > 0 ? (double) now.read() / now.patients() : -1);
        List<HolderLine> lines = impact.holdersProperty().get().stream()
                .map(holder -> line(holder, now))
                .sorted(Comparator.comparing((HolderLine line) -> !line.here())
                        .thenComparing(line -> !line.changed())
                        .thenComparing(HolderLine::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        if (!lines.equals(holders)) {
            holders.setAll(lines);
        }
    }

    private HolderLine line(Holder holder, Impact now) {
        Optional<ShareChange> share = Optional.ofNullable(now.shares().get(holder.patient()));
        return new HolderLine(
                holder.patient(),
                Optional.ofNullable(names.get(holder.patient()))
                        .map(PatientName::listed)
                        .orElseGet(() -> strings.get(
                                "benefits.holders.unnamed",
                                Long.toString(holder.patient().number()))),
                words.role(holder),
                share.filter(one -> impact.pendingProperty().get())
                        .map(words::share)
                        .orElseGet(() ->
                                impact.work(holder.patient()).map(this::planned).orElse("")),
                share.filter(one -> one.changed() > 0).isPresent(),
                holder.patient().equals(here));
    }

    private String planned(OpenWork work) {
        return work instanceof OpenWork.Unread
                ? strings.get("benefits.holders.unread")
                : words.planned(work.procedures());
    }

    public ObservableList<HolderLine> holders() {
        return FXCollections.unmodifiableObservableList(holders);
    }

    /** How many hold the plan. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** How much more or less patients pay, empty while that is not known. */
    public ReadOnlyStringProperty moneyProperty() {
        return money.getReadOnlyProperty();
    }

    /** What the unsaved changes do otherwise. */
    public ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** What could not be reckoned, empty for nothing. */
    public ReadOnlyStringProperty doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    /** How far the reading is, empty when it is over. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** From 0 to 1, below zero while it is not known how much there is. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return impact.busyProperty();
    }

    /** Whether the plan's rows are changed and not saved. */
    public ReadOnlyBooleanProperty pendingProperty() {
        return impact.pendingProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return impact.failureProperty();
    }

    Strings strings() {
        return strings;
    }
}
