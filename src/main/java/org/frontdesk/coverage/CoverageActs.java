package org.frontdesk.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.PlanOrder;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.coverage.Coverage;
import org.frontdesk.service.coverage.CoverageOrder;
import org.frontdesk.service.coverage.DiscountSubscription;
import org.frontdesk.service.coverage.DiscountTerms;
import org.frontdesk.service.coverage.DroppedPlan;
import org.frontdesk.service.coverage.HeldPlan;
import org.frontdesk.service.coverage.HoldTerms;
import org.frontdesk.text.Strings;

/** Makes the acts of the coverage screen, each with the write that takes it back and the look at what the server made of it. */
final class CoverageActs {
    private final PatientId patient;
    private final Strings strings;

    CoverageActs(PatientId patient, Strings strings) {
        this.patient = patient;
        this.strings = strings;
    }

    /** Brings a plan to a place, counted from 1. */
    Act place(Coverage coverage, HeldPlan plan, int ordinal) {
        List<SubscriptionId> before = coverage.order();
        List<SubscriptionId> after = PlanOrder.moved(before, plan.subscription(), ordinal - 1);
        return new Act(
                () -> strings.get("coverage.said.placed", plan.carrier(), ordinal),
                () -> strings.get("coverage.said.placeBack", plan.carrier(), plan.ordinal()),
                now -> Optional.of(arrange(plan, now, after, ordinal)),
                now -> Optional.of(arrange(plan, now, before, plan.ordinal())));
    }

    /** Changes how the patient holds a plan; what is equal is not sent. */
    Act change(HeldPlan plan, Optional<Relationship> relationship, String patientNumber) {
        return new Act(
                () -> strings.get("coverage.said.changed", plan.carrier()),
                () -> strings.get("coverage.said.changeBack", plan.carrier()),
                now -> now.plan(plan.subscription()).map(held -> change(held, plan, relationship, patientNumber)),
                now -> now.plan(plan.subscription())
                        .map(held -> change(held, held, plan.relationship(), plan.patientNumber())));
    }

    /** Marks the patient's eligibility as verified on a day. */
    Act verified(HeldPlan plan, Optional<LocalDate> before, LocalDate day) {
        return new Act(
                () -> strings.get("coverage.said.verified", plan.carrier()),
                () -> strings.get("coverage.said.verifiedBack", plan.carrier()),
                now -> now.plan(plan.subscription()).map(held -> verify(held, before, Optional.of(day))),
                now -> now.plan(plan.subscription()).map(held -> verify(held, Optional.of(day), before)));
    }

    Act drop(HeldPlan plan) {
        var dropped = new AtomicReference<Optional<DroppedPlan>>(Optional.empty());
        return new Act(
                () -> strings.get(
                        "coverage.said.dropped",
                        plan.carrier(),
                        dropped.get().map(DroppedPlan::ownBenefitRows).orElse(0)),
                () -> strings.get(
                        plan.pending() ? "coverage.said.broughtBackPending" : "coverage.said.broughtBack",
                        plan.carrier()),
                now -> now.plan(plan.subscription()).map(held -> drop(held, dropped)),
                now -> dropped.get().map(this::restore));
    }

    /** Gives the patient a plan; taken back, the plan is dropped and the subscription stays with the family. */
    Act hold(String carrier, CoverageOrder<SubscriptionId> order, HoldTerms terms) {
        var held = new AtomicReference<Optional<SubscriptionId>>(Optional.empty());
        var dropped = new AtomicReference<Optional<DroppedPlan>>(Optional.empty());
        return new Act(
                () -> strings.get("coverage.said.added", carrier),
                () -> strings.get("coverage.said.addedBack", carrier),
                now -> Optional.of(dropped.get()
                        .map(this::restore)
                        .orElseGet(() -> new Attempt<>(
                                order,
                                carrier,
                                strings.get("coverage.write.add", carrier),
                                subscription -> held.set(Optional.of(subscription)),
                                read -> held.get()
                                        .map(id -> missed(read, id, terms))
                                        .orElse(List.of())))),
                now -> held.get().flatMap(now::plan).map(plan -> drop(plan, dropped)));
    }

    Act join(String description, DiscountTerms terms) {
        return new Act(
                () -> strings.get("coverage.said.joined", description),
                () -> strings.get("coverage.said.left", description),
                now -> Optional.of(joining(description, terms)),
                now -> leave(now));
    }

    Act leave(DiscountSubscription subscription) {
        String description = subscription.description();
        return new Act(
                () -> strings.get("coverage.said.left", description),
                () -> strings.get("coverage.said.joined", description),
                now -> leave(now),
                now -> Optional.of(joining(description, subscription.terms())));
    }

    private Attempt<?> arrange(HeldPlan plan, Coverage now, List<SubscriptionId> order, int ordinal) {
        return new Attempt<>(
                new CoverageOrder.Arrange(patient, now.order(), order),
                plan.carrier(),
                strings.get("coverage.write.place", plan.carrier(), ordinal),
                stands -> {},
                read -> {
                    List<SubscriptionId> wanted =
                            order.stream().filter(read.order()::contains).toList();
                    List<SubscriptionId> stands =
                            read.order().stream().filter(order::contains).toList();
                    return wanted.equals(stands) ? List.of() : List.of(strings.get("coverage.field.order"));
                });
    }

    private Attempt<?> change(HeldPlan now, HeldPlan base, Optional<Relationship> relationship, String patientNumber) {
        boolean otherRelationship = !relationship.equals(base.relationship()) || base == now;
        boolean otherNumber = !patientNumber.equals(base.patientNumber()) || base == now;
        return new Attempt<>(
                new CoverageOrder.Change(
                        patient,
                        now,
                        relationship.filter(sent -> otherRelationship),
                        Optional.of(patientNumber).filter(sent -> otherNumber)),
                now.carrier(),
                strings.get("coverage.write.change", now.carrier()),
                changed -> {},
                read -> read.plan(now.subscription())
                        .map(plan -> {
                            var missed = new ArrayList<String>();
                            if (otherRelationship
                                    && relationship.isPresent()
                                    && !relationship.equals(plan.relationship())) {
                                missed.add(strings.get("coverage.field.relationship"));
                            }
                            if (otherNumber && !patientNumber.equals(plan.patientNumber())) {
                                missed.add(strings.get("coverage.field.patientNumber"));
                            }
                            return List.copyOf(missed);
                        })
                        .orElse(List.of(strings.get("coverage.field.plan"))));
    }

    private Attempt<?> verify(HeldPlan plan, Optional<LocalDate> before, Optional<LocalDate> day) {
        var answered = new AtomicReference<>(day);
        return new Attempt<>(
                new CoverageOrder.Verify(patient, plan.id(), before, day),
                plan.carrier(),
                strings.get("coverage.write.verify", plan.carrier()),
                answered::set,
                read -> answered.get().equals(day) ? List.of() : List.of(strings.get("coverage.field.verified")));
    }

    private Attempt<?> drop(HeldPlan plan, AtomicReference<Optional<DroppedPlan>> dropped) {
        return new Attempt<>(
                new CoverageOrder.Drop(patient, plan),
                plan.carrier(),
                strings.get("coverage.write.drop", plan.carrier()),
                gone -> dropped.set(Optional.of(gone)),
                read -> read.plan(plan.subscription()).isEmpty()
                        ? List.of()
                        : List.of(strings.get("coverage.field.drop")));
    }

    private Attempt<SubscriptionId> restore(DroppedPlan dropped) {
        HeldPlan plan = dropped.plan();
        Function<Coverage, List<String>> missed = read -> read.plan(plan.subscription())
                .map(held -> {
                    var fields = new ArrayList<String>();
                    if (!held.relationship().equals(plan.relationship())) {
                        fields.add(strings.get("coverage.field.relationship"));
                    }
                    if (!held.patientNumber().equals(plan.patientNumber())) {
                        fields.add(strings.get("coverage.field.patientNumber"));
                    }
                    if (held.ordinal() != Math.min(plan.ordinal(), read.plans().size())) {
                        fields.add(strings.get("coverage.field.order"));
                    }
                    return List.copyOf(fields);
                })
                .orElse(List.of(strings.get("coverage.field.plan")));
        return new Attempt<>(
                new CoverageOrder.Restore(dropped),
                plan.carrier(),
                strings.get("coverage.write.restore", plan.carrier()),
                held -> {},
                missed);
    }

    private List<String> missed(Coverage read, SubscriptionId subscription, HoldTerms terms) {
        return read.plan(subscription)
                .map(plan -> {
                    var fields = new ArrayList<String>();
                    if (!plan.relationship().equals(Optional.of(terms.relationship()))) {
                        fields.add(strings.get("coverage.field.relationship"));
                    }
                    if (!plan.patientNumber().equals(terms.patientNumber())) {
                        fields.add(strings.get("coverage.field.patientNumber"));
                    }
                    if (plan.ordinal() != Math.min(terms.ordinal(), read.plans().size())) {
                        fields.add(strings.get("coverage.field.order"));
                    }
                    return List.copyOf(fields);
                })
                .orElse(List.of(strings.get("coverage.field.plan")));
    }

    private Attempt<?> joining(String description, DiscountTerms terms) {
        return new Attempt<>(
                new CoverageOrder.Join(patient, terms),
                description,
                strings.get("coverage.write.join", description),
                joined -> {},
                read -> read.discount()
                        .map(subscription -> {
                            var fields = new ArrayList<String>();
                            if (!subscription.effective().equals(terms.effective())) {
                                fields.add(strings.get("coverage.field.effective"));
                            }
                            if (!subscription.term().equals(terms.term())) {
                                fields.add(strings.get("coverage.field.term"));
                            }
                            if (!subscription.note().strip().equals(terms.note().strip())) {
                                fields.add(strings.get("coverage.field.note"));
                            }
                            return List.copyOf(fields);
                        })
                        .orElse(List.of(strings.get("coverage.field.discount"))));
    }

    private Optional<Attempt<?>> leave(Coverage now) {
        return now.discount()
                .map(subscription -> new Attempt<>(
                        new CoverageOrder.Leave(patient, subscription),
                        subscription.description(),
                        strings.get("coverage.write.leave", subscription.description()),
                        left -> {},
                        read -> read.discount().isEmpty()
                                ? List.of()
                                : List.of(strings.get("coverage.field.discount"))));
    }
}
