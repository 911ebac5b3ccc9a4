package org.frontdesk.treatmentplans.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.PlanHeading;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.guard.GuardService;
import org.frontdesk.service.guard.Standing;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.treatmentplans.SourcePlan;
import org.frontdesk.service.treatmentplans.TreatmentPlanOrder;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.text.DifferenceWords;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** What moved since the open plan was saved or signed. Nothing is said about a plan that is worked with, or that did not move. */
public final class StaleViewModel {
    private final PatientId patient;
    private final GuardService guard;
    private final TreatmentPlansService service;
    private final Strings strings;
    private final Formats formats;
    private final DifferenceWords words;
    private final Consumer<String> say;
    private final Consumer<TreatmentPlan> onPrepared;

    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper act = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper grave = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ObservableList<String> sentencesShown = FXCollections.unmodifiableObservableList(sentences);
    private Optional<TreatmentPlan> plan = Optional.empty();
    private Job job = Job.none();
    private Job preparing = Job.none();

    /**
     * @param priorities names a priority by its number
     * @param onPrepared takes the copy that can be signed anew
     */
    public StaleViewModel(
            PatientId patient,
            GuardService guard,
            TreatmentPlansService service,
            Strings strings,
            LongFunction<String> priorities,
            Consumer<String> say,
            Consumer<TreatmentPlan> onPrepared) {
        this.patient = patient;
        this.guard = guard;
        this.service = service;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.words = new DifferenceWords(strings, priorities);
        this.say = say;
        this.onPrepared = onPrepared;
    }

    /** Looks at another plan, or at the same again. */
    public void look(TreatmentPlan shown) {
        job.cancel();
        if (!plan.map(TreatmentPlan::id).equals(Optional.of(shown.id()))) {
            clear();
        }
        plan = Optional.of(shown);
        if (shown.isSaved()) {
            job = guard.of(patient, shown).start(standing -> show(shown, standing), unknown -> clear());
        }
    }

    /** Unfolds the whole list, or folds it. */
    public void toggle() {
        unfolded.set(!unfolded.get() && !sentences.isEmpty());
    }

    /** Saves a copy of what holds now, whose note names what moved. */
    public void prepare() {
        if (plan.isEmpty() || headline.get().isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        TreatmentPlan stale = plan.get();
        preparing = service.sourceOf(patient, stale.id()).start(source -> renew(stale, source), this::fail);
    }

    public void close() {
        job.cancel();
        preparing.cancel();
    }

    /** Since when what moved, empty when nothing did. */
    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** The first thing that moved, and how many more did. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the button prepares. */
    public ReadOnlyStringProperty actProperty() {
        return act.getReadOnlyProperty();
    }

    /** Whether the server does not say any more what was signed. */
    public ReadOnlyBooleanProperty graveProperty() {
        return grave.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /** Everything that moved, a sentence each. */
    public ObservableList<String> sentences() {
        return sentencesShown;
    }

    private void clear() {
        headline.set("");
        summary.set("");
        sentences.clear();
        grave.set(false);
        unfolded.set(false);
    }

    private void show(TreatmentPlan shown, Standing standing) {
        if (!standing.isStale()) {
            clear();
            return;
        }
        List<String> said = new ArrayList<>(words.sentences(standing.onServer()));
        int changed = said.size();
        standing.today().stream()
                .map(words::sentence)
                .filter(sentence -> !said.contains(sentence))
                .forEach(said::add);
        standing.gone().forEach(line -> said.add(words.gone(line)));
        grave.set(changed > 0);
        sentences.setAll(said);
        headline.set(
                changed > 0
                        ? strings.get("stale.signedOtherwise")
                        : strings.get(
                                shown.isSigned() ? "stale.sinceSigned" : "stale.sinceSaved",
                                formats.date(shown.details().date())));
        summary.set(
                said.size() == 1 ? said.getFirst() : strings.get("stale.andMore", said.getFirst(), said.size() - 1));
        act.set(strings.get(shown.isSigned() ? "stale.prepare" : "stale.renew"));
    }

    private void renew(TreatmentPlan stale, Optional<SourcePlan> found) {
        if (found.isEmpty()) {
            busy.set(false);
            say.accept(strings.get("stale.noSource"));
            return;
        }
        SourcePlan source = found.get();
        String mark = strings.get(
                stale.isSigned() ? "stale.mark.signed" : "stale.mark.saved",
                formats.date(stale.details().date()),
                String.join("; ", sentences));
        var order = new TreatmentPlanOrder.Renew(
                patient,
                source.plan().id(),
                PlanHeading.free(stale.details().heading(), source.savedHeadings()),
                0,
                mark,
                source.plans());
        preparing = service.send(order, strings.get("treatmentplans.write.copy", order.heading()))
                .start(outcome -> prepared(source, outcome), this::fail);
    }

    private void prepared(SourcePlan source, Outcome<TreatmentPlan> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Confirmed<TreatmentPlan> done -> {
                say.accept(
                        source.more() > 0
                                ? strings.get(
                                        "stale.preparedMore",
                                        source.plan().details().heading(),
                                        source.more())
                                : strings.get("stale.prepared"));
                onPrepared.accept(done.result());
            }
            case Outcome.Refused<TreatmentPlan> no -> say.accept(no.why().sentence(strings));
            case Outcome.Discarded<TreatmentPlan> taken ->
                say.accept(strings.get("treatmentplans.takenBack", strings.get("stale.prepare")));
            case Outcome.Parked<TreatmentPlan> parked ->
                say.accept(strings.get("treatmentplans.parked", strings.get("stale.prepare")));
        }
    }

    private void fail(Failure problem) {
        busy.set(false);
        say.accept(problem.sentence(strings));
    }
}
