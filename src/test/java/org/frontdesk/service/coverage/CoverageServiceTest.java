package org.frontdesk.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.Answers.failure;
import static org.frontdesk.testing.TestDesk.confirmed;
import static org.frontdesk.testing.TestDesk.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.Failure;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coverage service on the demo practice, in good and bad weather. */
class CoverageServiceTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PatientId PRIYA = new PatientId(5);
    private static final PatientId WALTER = new PatientId(6);

    private final TestPractice practice = TestPractice.demo();
    private final CoverageService service = new CoverageService(practice.api(), practice.inline());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void anyOrderIsReached() {
        List<SubscriptionId> order =
                new ArrayList<>(answer(service.coverageOf(WALTER)).order());
        java.util.Collections.reverse(order);
        List<SubscriptionId> before = order.reversed();
        assertThat(confirmed(service.send(new CoverageOrder.Arrange(WALTER, before, order), "", "")))
                .isEqualTo(order);
        assertThat(answer(service.coverageOf(WALTER)).plans())
                .extracting(HeldPlan::ordinal)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void anOrderThatStandsIsNotWritten() {
        List<SubscriptionId> order = answer(service.coverageOf(WALTER)).order();
        confirmed(service.send(new CoverageOrder.Arrange(WALTER, order, order), "", ""));
        assertThat(practice.server().faults().requests()).noneMatch(request -> request.startsWith("PUT"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404})
    void aRefusalAtAnyStepOfADropKeepsThePlan(int status) {
        HeldPlan plan = answer(service.coverageOf(OLIVIA)).plans().getFirst();
        for (int step = 0; step < 3; step++) {
            for (int good = 0; good < step; good++) {
                practice.server().faults().passNext();
            }
            practice.server().faults().failNext(status);
            assertThat(refused(service.send(new CoverageOrder.Drop(OLIVIA, plan), "", "")))
                    .isNotNull();
        }
        assertThat(answer(service.coverageOf(OLIVIA)).plans()).contains(plan);
    }

    @Test
    void joiningADiscountPlanSucceedsThoughTheAnswerIsLost() {
        var plan = answer(service.discountOffers()).getFirst();
        var terms = new DiscountTerms(plan.id(), Optional.empty(), Optional.empty(), "");
        practice.server().faults().loseNextAnswer();
        assertThat(confirmed(service.send(new CoverageOrder.Join(PRIYA, terms), "", "")))
                .isEqualTo(terms);
        assertThat(answer(service.coverageOf(PRIYA)).discount()).isPresent();
    }

    @Test
    void holdingTwiceHoldsOnce() {
        PlanId plan = answer(service.knownPlans()).getFirst().id();
        var terms = new HoldTerms(1, Relationship.SELF, "");
        SubscriptionId first =
                confirmed(service.send(new CoverageOrder.Subscribe(PRIYA, plan, PRIYA, "ID-1", terms), "", ""));
        SubscriptionId again =
                confirmed(service.send(new CoverageOrder.Subscribe(PRIYA, plan, PRIYA, "id-1", terms), "", ""));
        assertThat(again).isEqualTo(first);
        assertThat(answer(service.coverageOf(PRIYA)).plans()).hasSize(1);
    }

    @Test
    void aPatientWithoutAnythingHasEmptyCoverage() {
        Coverage coverage = answer(service.coverageOf(PRIYA));
        assertThat(coverage.plans()).isEmpty();
        assertThat(coverage.discount()).isEmpty();
        assertThat(answer(service.detailsOf(coverage))).isEmpty();
    }

    @Test
    void anUnknownPatientIsRefused() {
        assertThat(failure(service.coverageOf(new PatientId(999_888_777)))).isInstanceOf(Failure.Rejected.class);
    }

    @Test
    void aLostConnectionIsOffline() {
        practice.server().faults().dropNext();
        assertThat(failure(service.coverageOf(OLIVIA))).isInstanceOf(Failure.Offline.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cascade", "CASCADE lake", "40112", "lakeside cas", ""})
    void aSearchFindsByTheBeginningsOfWords(String typed) {
        var plan = new KnownPlan(new PlanId(1), "Cascade Dental", "Lakeside Schools", "40112", "Lakeside Schools");
        assertThat(plan.matches(typed)).isTrue();
        assertThat(plan.matches(typed + " zzz")).isFalse();
        assertThat(plan.matches("ascade")).isFalse();
    }
}
