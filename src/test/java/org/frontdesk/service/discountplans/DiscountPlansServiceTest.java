package org.frontdesk.service.discountplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.Answers.failure;
import static org.frontdesk.testing.TestDesk.confirmed;
import static org.frontdesk.testing.TestDesk.refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.service.Failure;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.queue.WriteState;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of a discount plan, there and back. */
class DiscountPlansServiceTest {
    private final TestPractice practice = TestPractice.demo();
    private final DiscountPlansService service = new DiscountPlansService(practice.api(), practice.inline());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void everyFieldIsKeptAsItWasSent() {
        DiscountPlanBook book = answer(service.book());
        var limits = new java.util.EnumMap<LimitKind, FrequencyLimit>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            limits.put(kind, new FrequencyLimit(OptionalInt.of(kind.ordinal())));
        }
        var terms = new DiscountPlanTerms(
                "Every field",
                book.feeSchedules().getLast().number(),
                book.adjustmentTypes().getLast().number(),
                true,
                "A note\nin two lines",
                limits,
                Optional.of(Money.dollars(750)));
        SavedPlan saved = confirmed(service.send(new DiscountPlanOrder.Create(terms, Set.of()), ""));
        assertThat(saved.ignored()).isEmpty();
        assertThat(saved.plan().terms().limits()).isEqualTo(terms.limits());
        assertThat(saved.plan().terms().annualMax()).contains(Money.dollars(750));
        assertThat(saved.plan().terms().hidden()).isTrue();

        var open = new DiscountPlanTerms(
                "Every field", terms.feeSchedule(), terms.adjustmentType(), false, "", Map.of(), Optional.empty());
        SavedPlan cleared =
                confirmed(service.send(new DiscountPlanOrder.Change(saved.plan().id(), terms, open), ""));
        assertThat(cleared.ignored()).isEmpty();
        assertThat(cleared.plan().terms()).isEqualTo(open);
    }

    @Test
    void anAdjustmentTypeThatIsNotForDiscountPlansIsRefused() throws IOException {
        long other = practice.api().reference().definitions(1).execute().stream()
                .filter(row -> !row.itemValue().equals("dp"))
                .findFirst()
                .orElseThrow()
                .defNum();
        DiscountPlan plan = answer(service.book()).plans().getFirst();
        var wrong = new DiscountPlanTerms(
                "Wrong", plan.terms().feeSchedule(), other, false, "", Map.of(), Optional.empty());
        assertThat(refused(service.send(new DiscountPlanOrder.Create(wrong, Set.of()), "")))
                .isInstanceOf(Failure.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlanWhoseMakingBreaksOffIsMadeOnceAfterARestart(boolean arrives, @TempDir Path folder) {
        try (var desk = new TestDesk(practice, folder)) {
            var order = new DiscountPlanOrder.Create(freshTerms(), known());
            if (arrives) {
                desk.answersGoneFrom(0);
            } else {
                desk.serverGoneFrom(0);
            }
            assertThat(answer(on(desk.begin()).send(order, ""))).isInstanceOf(Outcome.Parked.class);
            desk.serverIsBack();
            assertThat(named(order.to().description())).isEqualTo(arrives ? 1 : 0);
            on(desk.begin());
            assertThat(named(order.to().description())).isEqualTo(1);
            assertThat(desk.journal()).singleElement().satisfies(write -> {
                assertThat(write.state()).isEqualTo(WriteState.CONFIRMED);
                assertThat(write.requests()).hasSize(arrives ? 0 : 1);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangeThatBreaksOffIsDoneOnceAndLeavesWhatOthersChangedBesideIt(boolean arrives, @TempDir Path folder)
            throws IOException {
        try (var desk = new TestDesk(practice, folder)) {
            DiscountPlan plan = answer(service.book()).plans().getFirst();
            var order = new DiscountPlanOrder.Change(
                    plan.id(),
                    plan.terms(),
                    plan.terms().withHidden(!plan.terms().hidden()));
            if (arrives) {
                desk.answersGoneFrom(0);
            } else {
                desk.serverGoneFrom(0);
            }
            DiscountPlansService first = on(desk.begin());
            assertThat(answer(first.send(order, ""))).isInstanceOf(Outcome.Parked.class);
            assertThat(first.onTheirWay(order)).isEqualTo(1);
            desk.serverIsBack();
            practice.api()
                    .discountPlans()
                    .change(plan.id(), Fields.of("PlanNote", "theirs"))
                    .execute();
            on(desk.begin());
            var now = practice.api().discountPlans().one(plan.id()).execute();
            assertThat(now.isHidden()).isEqualTo(order.to().hidden());
            assertThat(now.planNote()).isEqualTo("theirs");
            assertThat(desk.journal())
                    .singleElement()
                    .satisfies(write -> assertThat(write.state()).isEqualTo(WriteState.CONFIRMED));
        }
    }

    @Test
    void aLateChangeOfAFieldThatSomebodyElseChangedIsNotSent(@TempDir Path folder) throws IOException {
        try (var desk = new TestDesk(practice, folder)) {
            DiscountPlan plan = answer(service.book()).plans().getFirst();
            var mine = new DiscountPlanTerms(
                    "mine",
                    plan.terms().feeSchedule(),
                    plan.terms().adjustmentType(),
                    plan.terms().hidden(),
                    plan.terms().note(),
                    plan.terms().limits(),
                    plan.terms().annualMax());
            desk.serverGoneFrom(0);
            WriteQueue queue = desk.begin();
            answer(on(queue).send(new DiscountPlanOrder.Change(plan.id(), plan.terms(), mine), ""));
            desk.serverIsBack();
            practice.api()
                    .discountPlans()
                    .change(plan.id(), Fields.of("Description", "theirs"))
                    .execute();
            queue.hurry();
            assertThat(desk.journal())
                    .singleElement()
                    .satisfies(write -> assertThat(write.state()).isEqualTo(WriteState.REFUSED));
            assertThat(named("theirs")).isEqualTo(1);
        }
    }

    @Test
    void whatLiesOnTheDiskIsReadAsItWas() throws IOException {
        DiscountPlanTerms terms = freshTerms();
        for (DiscountPlanOrder order : List.of(
                new DiscountPlanOrder.Create(terms, known()),
                new DiscountPlanOrder.Change(new DiscountPlanId(3), terms, terms.withHidden(true)))) {
            var json = RecordJson.mapper();
            assertThat(json.readValue(json.writeValueAsString(order), order.getClass()))
                    .isEqualTo(order);
        }
    }

    private DiscountPlansService on(WriteQueue queue) {
        return new DiscountPlansService(
                practice.api(), practice.inline(), DeskCache.inMemory(practice.api(), practice.inline()), queue);
    }

    private DiscountPlanTerms freshTerms() {
        DiscountPlanTerms some = answer(service.book()).plans().getFirst().terms();
        return new DiscountPlanTerms(
                "Made once", some.feeSchedule(), some.adjustmentType(), false, "", Map.of(), Optional.empty());
    }

    private Set<DiscountPlanId> known() {
        return answer(service.book()).plans().stream().map(DiscountPlan::id).collect(Collectors.toSet());
    }

    private long named(String description) {
        return answer(service.book()).plans().stream()
                .filter(plan -> plan.terms().description().equals(description))
                .count();
    }

    @Test
    void troubleOnTheWayIsToldApart() {
        practice.server().faults().dropNext();
        assertThat(failure(service.book())).isInstanceOf(Failure.Offline.class);
        practice.server().faults().failNext(401);
        assertThat(failure(service.book())).isInstanceOf(Failure.NotAllowed.class);
        practice.server().faults().failNext(500);
        assertThat(failure(service.book())).isInstanceOf(Failure.ServerTrouble.class);
        DiscountPlanTerms terms = answer(service.book()).plans().getFirst().terms();
        assertThat(refused(service.send(new DiscountPlanOrder.Change(new DiscountPlanId(999_888), terms, terms), "")))
                .isInstanceOf(Failure.Rejected.class);
    }
}
