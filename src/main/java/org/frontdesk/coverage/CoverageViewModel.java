package org.frontdesk.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Failure;
import org.frontdesk.service.coverage.Coverage;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.coverage.DiscountSubscription;
import org.frontdesk.service.coverage.HeldPlan;
import org.frontdesk.service.coverage.PlanDetails;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.AsOf;
import org.frontdesk.ui.Navigation;

/**
 * One patient's coverage. Every act is written at once and can be taken back; after each write the coverage is read again, and what the
 * server did not take is said.
 */
public final class CoverageViewModel {
    private final PatientId patient;
    private final Strings strings;
    private final Navigation navigation;
    private final Clock clock;
    private final CoverageActs acts;
    private final ActSending sending;
    private final AddPlanViewModel adding;
    private final JoinDiscountViewModel joining;
    private final Map<SubscriptionId, PlanCard> everSeen = new HashMap<>();
    private final CardShelf shelf;
    private final Map<PatPlanId, PlanDetails> details = new HashMap<>();
    private final ObservableList<PlanCard> cards = FXCollections.observableArrayList();
    private final ObjectProperty<PlanCard> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<DiscountFacts> discount = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ActHistory history = new ActHistory();
    private Optional<Coverage> coverage = Optional.empty();
    private Optional<Coverage> old = Optional.empty();
    private Function<Coverage, List<String>> toCompare = read -> List.of();
    private final CoverageLoading reading;
    private final AsOf asOf;
    private boolean closed;

    public CoverageViewModel(PatientId patient, CoverageService service, Strings strings, Navigation navigation) {
        this(patient, service, strings, navigation, Clock.systemDefaultZone());
    }

    CoverageViewModel(PatientId patient, CoverageService service, Strings strings, Navigation navigation, Clock clock) {
        this.patient = patient;
        this.strings = strings;
        this.navigation = navigation;
        this.clock = clock;
        this.asOf = new AsOf(strings);
        this.reading = new CoverageLoading(patient, service, new Shown());
        this.acts = new CoverageActs(patient, strings);
        this.shelf = new CardShelf(patient, service.forms());
        this.adding = new AddPlanViewModel(patient, service, strings, this::add);
        this.joining = new JoinDiscountViewModel(service, strings, this::join);
        this.sending = new ActSending(patient, service, this::reload);
    }

    /** Reads the coverage; what was typed and not saved stays. */
    /** Says at the side what is used and left of a plan. */
    void explain(PlanCard card) {
        navigation.explain(patient, new Question.OfUse(card.held().id()));
    }

    public void load() {
        loading.set(true);
        reading.begin();
    }

    /** Brings the plan one place up. */
    void moveUp(PlanCard card) {
        moveTo(card, card.held().ordinal() - 1);
    }

    /** Brings the plan one place down. */
    void moveDown(PlanCard card) {
        moveTo(card, card.held().ordinal() + 1);
    }

    void makePrimary(PlanCard card) {
        moveTo(card, 1);
    }

    /** Saves what was typed on the card. */
    void save(PlanCard card) {
        if (!card.isEdited()) {
            return;
        }
        if (card.isTooLong()) {
            card.complain(strings.get("coverage.problem.patientNumberLong"));
            return;
        }
        card.complain("");
        perform(acts.change(card.held(), card.relationship(), card.patientNumber()), card::complain);
    }

    /** Marks the patient's eligibility with this plan as verified today. */
    void verifiedToday(PlanCard card) {
        Optional.ofNullable(details.get(card.held().id()))
                .ifPresent(known -> perform(acts.verified(card.held(), known.verified(), today()), notice::set));
    }

    void drop(PlanCard card) {
        perform(acts.drop(card.held()), notice::set);
    }

    /** Opens the panel that adds a plan; refused while the patient is in a discount plan. */
    void beginAdding() {
        if (isDated()) {
            return;
        }
        if (coverage.get().discount().isPresent()) {
            notice.set(strings.get(
                    "coverage.notice.hasDiscount",
                    coverage.get().discount().get().description()));
            return;
        }
        notice.set("");
        joining.close();
        adding.open(coverage.get().plans().size() + 1);
    }

    /** Opens the panel that joins a discount plan; refused while the patient has insurance, or is in one already. */
    void beginJoining() {
        if (isDated()) {
            return;
        }
        if (!coverage.get().plans().isEmpty()) {
            notice.set(strings.get("coverage.notice.hasInsurance"));
            return;
        }
        if (coverage.get().discount().isPresent()) {
            notice.set(strings.get(
                    "coverage.notice.inDiscount",
                    coverage.get().discount().get().description()));
            return;
        }
        notice.set("");
        adding.close();
        joining.open();
    }

    void leaveDiscount() {
        coverage.flatMap(Coverage::discount).ifPresent(subscription -> perform(acts.leave(subscription), notice::set));
    }

    /** Takes back what was typed last on the selected card; when nothing was, the last act. */
    void undo() {
        PlanCard card = selected.get();
        if (card != null && card.canUndo() && cards.contains(card)) {
            card.undo();
        } else {
            history.lastDone()
                    .ifPresent(act -> attempt(act.back(), notice::set, () -> {
                        history.tookBack(act);
                        changed(act.undone().get());
                    }));
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        PlanCard card = selected.get();
        if (card != null && card.canRedo() && cards.contains(card)) {
            card.redo();
        } else {
            history.lastTakenBack()
                    .ifPresent(act -> attempt(act.forth(), notice::set, () -> {
                        history.didAgain(act);
                        changed(act.done().get());
                    }));
        }
    }

    /** Cancels the reading under way. A write that was begun goes on, and says at the foot of the window if it failed. */
    public void close() {
        closed = true;
        sending.close();
        reading.cancel();
        adding.close();
        joining.close();
    }

    Strings strings() {
        return strings;
    }

    ObservableList<PlanCard> cards() {
        return cards;
    }

    /** The card that keys act on, null for none. */
    ObjectProperty<PlanCard> selectedProperty() {
        return selected;
    }

    /** The patient's discount plan, null for none. */
    ReadOnlyObjectProperty<DiscountFacts> discountProperty() {
        return discount.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Whether there is a plan to show. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** How old what is shown is, empty while it is fresh. */
    ReadOnlyStringProperty ageProperty() {
        return asOf.textProperty();
    }

    ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Why something was refused, failed or was not taken; empty when all is well. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    AddPlanViewModel adding() {
        return adding;
    }

    JoinDiscountViewModel joining() {
        return joining;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the plans as they are now are not known; says so where older ones are shown. */
    private boolean isDated() {
        if (coverage.isEmpty() && old.isPresent()) {
            notice.set(strings.get("coverage.notice.dated"));
        }
        return coverage.isEmpty();
    }

    private void moveTo(PlanCard card, int ordinal) {
        if (ordinal >= 1 && ordinal <= cards.size() && ordinal != card.held().ordinal()) {
            if (!isDated()) {
                perform(acts.place(coverage.get(), card.held(), ordinal), notice::set);
            }
        }
    }

    private void add(AddPlanViewModel.Wanted wanted) {
        perform(acts.hold(wanted.carrier(), wanted.order(), wanted.terms()), adding::refused, adding::done);
    }

    private void join(JoinDiscountViewModel.Wanted wanted) {
        perform(acts.join(wanted.description(), wanted.terms()), joining::refused, joining::done);
    }

    private void perform(Act act, Consumer<String> complain) {
        perform(act, complain, () -> {});
    }

    private void perform(Act act, Consumer<String> complain, Runnable then) {
        attempt(act.forth(), complain, () -> {
            history.did(act);
            then.run();
            changed(act.done().get());
        });
    }

    private void changed(String said) {
        navigation.coverageChanged(patient);
        navigation.say(said);
    }

    /** One write at a time; whatever came of it, the coverage is read again. */
    private void attempt(Function<Coverage, Optional<Attempt<?>>> way, Consumer<String> complain, Runnable then) {
        if (saving.get() || isDated()) {
            return;
        }
        if (sending.waits()) {
            complain.accept(strings.get("coverage.notice.onTheirWay"));
            return;
        }
        Optional<Attempt<?>> attempt = way.apply(coverage.get());
        if (attempt.isEmpty()) {
            complain.accept(strings.get("coverage.notice.gone"));
            return;
        }
        saving.set(true);
        notice.set("");
        reading.cancel();
        sending.send(attempt.get(), outcome -> {
            saving.set(false);
            ended(attempt.get(), outcome, complain, then);
        });
    }

    /** Comes twice for what waits first. */
    private void ended(Attempt<?> attempt, Outcome<?> outcome, Consumer<String> complain, Runnable then) {
        notice.set("");
        switch (outcome) {
            case Outcome.Confirmed<?> done -> {
                then.run();
                toCompare = attempt.missed();
            }
            case Outcome.Refused<?> no -> tell(complain, no.why().sentence(strings));
            case Outcome.Discarded<?> taken ->
                tell(complain, strings.get("coverage.notice.takenBack", attempt.words()));
            case Outcome.Parked<?> parked -> {
                adding.close();
                joining.close();
                tell(notice::set, strings.get("coverage.notice.parked", attempt.words()));
            }
        }
        reload();
    }

    private void tell(Consumer<String> place, String sentence) {
        place.accept(sentence);
        if (closed) {
            navigation.say(sentence);
        }
    }

    private void reload() {
        if (!closed) {
            load();
        }
    }

    /** What is read, as it comes. */
    private final class Shown implements CoverageLoading.Parts {
        /** It can be looked at until the fresh one is there, and not changed: an act on old plans could hit others. */
        @Override
        public void kept(Dated<Coverage> kept) {
            arrange(kept.value());
            old = Optional.of(kept.value());
            asOf.refreshing(kept.at());
        }

        @Override
        public void plans(Coverage now) {
            loading.set(false);
            failure.set(null);
            asOf.fresh();
            coverage = Optional.of(now);
            List<String> missed = toCompare.apply(now);
            toCompare = later -> List.of();
            if (!missed.isEmpty()) {
                notice.set(strings.get("coverage.notice.ignored", String.join(", ", missed)));
            }
            arrange(now);
        }

        @Override
        public void dates(Map<PatPlanId, PlanDetails> read) {
            details.clear();
            details.putAll(read);
            coverage.or(() -> old).ifPresent(CoverageViewModel.this::arrange);
        }

        @Override
        public void discountBeside(Coverage plans, DiscountSubscription beside) {
            coverage = Optional.of(new Coverage(patient, plans.plans(), Optional.of(beside)));
            arrange(coverage.get());
        }

        @Override
        public void failed(Failure problem) {
            asOf.stays();
            loading.set(false);
            failure.set(problem);
        }

        @Override
        public void datesFailed(Failure problem) {
            failure.set(problem);
        }
    }

    private void arrange(Coverage read) {
        List<Integer> places = PlanFacts.dentalPlaces(read.plans());
        var shown = new java.util.ArrayList<PlanCard>();
        for (int i = 0; i < read.plans().size(); i++) {
            HeldPlan plan = read.plans().get(i);
            PlanCard card = everSeen.computeIfAbsent(plan.subscription(), first -> new PlanCard(plan));
            Optional<PlanDetails> dates = Optional.ofNullable(details.get(plan.id()));
            shelf.open(card);
            card.show(plan, PlanFacts.of(plan, places.get(i), dates, today(), strings));
            card.tellClash(strings);
            shown.add(card);
        }
        if (!shown.contains(selected.get())) {
            selected.set(shown.isEmpty() ? null : shown.get(Math.min(place(selected.get()), shown.size() - 1)));
        }
        if (!shown.equals(cards)) {
            cards.setAll(shown);
        }
        discount.set(read.discount()
                .map(subscription -> DiscountFacts.of(subscription, today(), strings))
                .orElse(null));
        known.set(!cards.isEmpty() || discount.get() != null);
    }

    /** Where the card stood, so that after a drop the next one is selected; the first when there was none. */
    private int place(PlanCard card) {
        return Math.max(0, cards.indexOf(card));
    }
}
