package org.frontdesk.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.coverage.CoverageOrder;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.coverage.Family;
import org.frontdesk.service.coverage.FamilyMember;
import org.frontdesk.service.coverage.HoldTerms;
import org.frontdesk.service.coverage.KnownPlan;
import org.frontdesk.text.Strings;

/**
 * The panel that gives a patient a plan: one that the family subscribes to, or any the practice knows, with a subscriber and a number.
 * What was typed stays when it is closed and opened again.
 */
final class AddPlanViewModel {
    private static final int MOST_SHOWN = 100;

    private final PatientId patient;
    private final CoverageService service;
    private final Strings strings;
    private final Consumer<Wanted> add;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");
    private final ObservableList<PlanOffer> offers = FXCollections.observableArrayList();
    private final ObservableList<FamilyMember> members = FXCollections.observableArrayList();
    private final ObservableList<Integer> places = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<PlanOffer> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<FamilyMember> subscriber = new SimpleObjectProperty<>();
    private final StringProperty subscriberNumber = new SimpleStringProperty("");
    private final ObjectProperty<Integer> place = new SimpleObjectProperty<>();
    private final ObjectProperty<Relationship> relationship = new SimpleObjectProperty<>();
    private final StringProperty patientNumber = new SimpleStringProperty("");
    private Optional<Family> family = Optional.empty();
    private List<KnownPlan> plans = List.of();
    private Job reading = Job.none();
    private Job readingPlans = Job.none();

    /** What is to be written. */
    record Wanted(String carrier, CoverageOrder<SubscriptionId> order, HoldTerms terms) {}

    AddPlanViewModel(PatientId patient, CoverageService service, Strings strings, Consumer<Wanted> add) {
        this.patient = patient;
        this.service = service;
        this.strings = strings;
        this.add = add;
        search.subscribe((before, now) -> offer());
        chosen.subscribe((before, now) -> suggest());
        subscriber.subscribe((before, now) -> suggest());
        relationship.subscribe((before, now) -> doubt());
    }

    /** @param nextPlace the place after the patient's last plan, from 1 */
    void open(int nextPlace) {
        open.set(true);
        problem.set("");
        places.setAll(IntStream.rangeClosed(1, Math.min(nextPlace, 9)).boxed().toList());
        if (place.get() == null || !places.contains(place.get())) {
            place.set(Math.min(nextPlace, 9));
        }
        reading.cancel();
        readingPlans.cancel();
        loading.set(true);
        reading = service.familyOf(patient).start(this::show, this::fail);
        readingPlans = service.knownPlans().start(this::show, this::fail);
    }

    void close() {
        open.set(false);
        reading.cancel();
        readingPlans.cancel();
        loading.set(false);
    }

    /** Gives the patient the chosen plan, or says what is missing. */
    void submit() {
        PlanOffer offer = chosen.get();
        if (offer == null) {
            problem.set(strings.get("coverage.add.choosePlan"));
        } else if (offer.needsSubscriber() && subscriber.get() == null) {
            problem.set(strings.get("coverage.add.chooseSubscriber"));
        } else if (offer.needsSubscriber() && subscriberNumber.get().isBlank()) {
            problem.set(strings.get("coverage.add.typeNumber"));
        } else if (relationship.get() == null) {
            problem.set(strings.get("coverage.add.chooseRelationship"));
        } else {
            problem.set("");
            var terms = new HoldTerms(
                    place.get(), relationship.get(), patientNumber.get().strip());
            add.accept(new Wanted(offer.carrier(), order(offer, terms), terms));
        }
    }

    /** The write did not go well; what was typed stays. */
    void refused(String sentence) {
        problem.set(sentence);
    }

    void done() {
        close();
        chosen.set(null);
        subscriber.set(null);
        subscriberNumber.set("");
        place.set(null);
        relationship.set(null);
        patientNumber.set("");
        search.set("");
        family = Optional.empty();
        offer();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** What is missing or went wrong, empty when all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What looks odd and may be right all the same, empty for nothing. */
    ReadOnlyStringProperty cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    /** The family's plans first, then the practice's plans that fit the search. */
    ObservableList<PlanOffer> offers() {
        return offers;
    }

    ObservableList<FamilyMember> members() {
        return members;
    }

    /** The places that the plan can take, from 1. */
    ObservableList<Integer> places() {
        return places;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<PlanOffer> chosenProperty() {
        return chosen;
    }

    ObjectProperty<FamilyMember> subscriberProperty() {
        return subscriber;
    }

    StringProperty subscriberNumberProperty() {
        return subscriberNumber;
    }

    ObjectProperty<Integer> placeProperty() {
        return place;
    }

    ObjectProperty<Relationship> relationshipProperty() {
        return relationship;
    }

    StringProperty patientNumberProperty() {
        return patientNumber;
    }

    private CoverageOrder<SubscriptionId> order(PlanOffer offer, HoldTerms terms) {
        return offer.subscription()
                .<CoverageOrder<SubscriptionId>>map(
                        subscription -> new CoverageOrder.Hold(patient, subscription, terms))
                .orElseGet(() -> new CoverageOrder.Subscribe(
                        patient,
                        offer.plan(),
                        subscriber.get().id(),
                        subscriberNumber.get().strip(),
                        terms));
    }

    private void show(Family read) {
        loading.set(false);
        family = Optional.of(read);
        FamilyMember before = subscriber.get();
        members.setAll(read.members());
        subscriber.set(before != null && read.members().contains(before) ? before : null);
        offer();
    }

    private void show(List<KnownPlan> read) {
        plans = read;
        offer();
    }

    private void fail(Failure failure) {
        loading.set(false);
        problem.set(failure.sentence(strings));
    }

    private void offer() {
        PlanOffer before = chosen.get();
        var shown = new java.util.ArrayList<PlanOffer>();
        family.ifPresent(read -> read.offers().stream()
                .filter(offer -> offer.plan().matches(search.get()))
                .map(offer -> PlanOffer.of(offer, strings))
                .forEach(shown::add));
        plans.stream()
                .filter(plan -> plan.matches(search.get()))
                .limit(MOST_SHOWN)
                .map(plan -> PlanOffer.of(plan, strings))
                .forEach(shown::add);
        offers.setAll(shown);
        chosen.set(shown.contains(before) ? before : null);
    }

    /** The patient's own plan is held as Self; a relationship that the person chose stays. */
    private void suggest() {
        if (subscriberIsPatient().orElse(false) && relationship.get() == null) {
            relationship.set(Relationship.SELF);
        }
        doubt();
    }

    private void doubt() {
        boolean odd = relationship.get() != null
                && subscriberIsPatient()
                        .filter(self -> relationship.get().contradicts(self))
                        .isPresent();
        caution.set(odd ? strings.get("coverage.add.oddRelationship") : "");
    }

    /** Empty while no subscriber is known. */
    private Optional<Boolean> subscriberIsPatient() {
        PlanOffer offer = chosen.get();
        if (offer == null) {
            return Optional.empty();
        }
        return offer.needsSubscriber()
                ? Optional.ofNullable(subscriber.get())
                        .map(member -> member.id().equals(patient))
                : Optional.of(offer.self());
    }
}
