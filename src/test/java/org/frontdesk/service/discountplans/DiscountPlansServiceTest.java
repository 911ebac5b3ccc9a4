package org.frontdesk.service.discountplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.Answers.failure;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.service.Failure;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
        SavedPlan saved = answer(service.create(terms, Set.of()));
        assertThat(saved.ignored()).isEmpty();
        assertThat(saved.plan().terms().limits()).isEqualTo(terms.limits());
        assertThat(saved.plan().terms().annualMax()).contains(Money.dollars(750));
        assertThat(saved.plan().terms().hidden()).isTrue();

        var open = new DiscountPlanTerms(
                "Every field", terms.feeSchedule(), terms.adjustmentType(), false, "", Map.of(), Optional.empty());
        SavedPlan cleared = answer(service.change(saved.plan().id(), terms, open));
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
        assertThat(failure(service.create(wrong, Set.of()))).isInstanceOf(Failure.Rejected.class);
    }

    @Test
    void aLostAnswerMakesOnePlan() {
        DiscountPlanTerms terms = freshTerms();
        Set<DiscountPlanId> known = known();
        practice.server().faults().passNext();
        practice.server().faults().loseNextAnswer();
        SavedPlan saved = answer(service.create(terms, known));
        assertThat(saved.plan().terms()).isEqualTo(terms);
        assertThat(named(terms.description())).isEqualTo(1);
    }

    @Test
    void tryingAgainAfterALostAnswerMakesOnePlan() {
        DiscountPlanTerms terms = freshTerms();
        Set<DiscountPlanId> known = known();
        practice.server().faults().passNext();
        practice.server().faults().loseNextAnswer();
        practice.server().faults().failNext(503);
        assertThat(failure(service.create(terms, known))).isNotNull();
        assertThat(answer(service.create(terms, known)).plan().terms()).isEqualTo(terms);
        assertThat(named(terms.description())).isEqualTo(1);
    }

    @Test
    void aRequestThatNeverArrivedIsToldAndMakesNothing() {
        DiscountPlanTerms terms = freshTerms();
        Set<DiscountPlanId> known = known();
        practice.server().faults().passNext();
        practice.server().faults().dropNext();
        assertThat(failure(service.create(terms, known))).isInstanceOf(Failure.Offline.class);
        assertThat(named(terms.description())).isZero();
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
        assertThat(failure(service.change(new DiscountPlanId(999_888), terms, terms)))
                .isInstanceOf(Failure.Rejected.class);
    }
}
