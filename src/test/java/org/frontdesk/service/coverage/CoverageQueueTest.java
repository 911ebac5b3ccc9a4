package org.frontdesk.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.TestDesk.confirmed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.queue.WriteState;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts on the coverage that break off at every request: after a restart each is done, and done once. */
class CoverageQueueTest {
    private static final ObjectMapper JSON = RecordJson.mapper();
    private static final PatientId NORA = new PatientId(3);
    private static final PatientId THEO = new PatientId(4);
    private static final PatientId PRIYA = new PatientId(5);
    private static final PatientId WALTER = new PatientId(6);

    @TempDir
    Path folder;

    /** What is done. */
    enum Act {
        ARRANGE(WALTER),
        CHANGE(NORA),
        VERIFY(NORA),
        DROP(NORA),
        RESTORE(NORA),
        HOLD(NORA),
        SUBSCRIBE(PRIYA),
        JOIN(PRIYA),
        LEAVE(THEO);

        private final PatientId patient;

        Act(PatientId patient) {
            this.patient = patient;
        }

        /** Brings the practice to where the act begins, and gives the act. */
        private CoverageOrder<?> order(TestPractice practice, CoverageService calm) throws IOException {
            Coverage coverage = answer(calm.coverageOf(patient));
            return switch (this) {
                case ARRANGE ->
                    new CoverageOrder.Arrange(
                            patient, coverage.order(), coverage.order().reversed());
                case CHANGE ->
                    new CoverageOrder.Change(
                            patient,
                            coverage.plans().getFirst(),
                            Optional.of(Relationship.DEPENDENT),
                            Optional.of("07"));
                case VERIFY -> {
                    HeldPlan plan = coverage.plans().getFirst();
                    yield new CoverageOrder.Verify(
                            patient,
                            plan.id(),
                            answer(calm.detailsOf(coverage)).get(plan.id()).verified(),
                            Optional.of(LocalDate.of(2026, 3, 4)));
                }
                case DROP -> new CoverageOrder.Drop(patient, withOwnRows(practice, coverage));
                case RESTORE -> new CoverageOrder.Restore(drop(calm, patient, withOwnRows(practice, coverage)));
                case HOLD -> {
                    HeldPlan plan = coverage.plans().getFirst();
                    drop(calm, patient, plan);
                    yield new CoverageOrder.Hold(
                            patient, plan.subscription(), new HoldTerms(1, Relationship.CHILD, "9"));
                }
                case SUBSCRIBE ->
                    new CoverageOrder.Subscribe(
                            patient,
                            answer(calm.knownPlans()).getFirst().id(),
                            patient,
                            "ID-1",
                            new HoldTerms(1, Relationship.SELF, ""));
                case JOIN ->
                    new CoverageOrder.Join(
                            patient,
                            new DiscountTerms(
                                    answer(calm.discountOffers()).getFirst().id(),
                                    Optional.of(LocalDate.of(2026, 1, 1)),
                                    Optional.empty(),
                                    "a note"));
                case LEAVE ->
                    new CoverageOrder.Leave(patient, coverage.discount().orElseThrow());
            };
        }

        private static DroppedPlan drop(CoverageService calm, PatientId patient, HeldPlan plan) {
            return confirmed(calm.send(new CoverageOrder.Drop(patient, plan), plan.carrier(), "Drop"));
        }

        private static HeldPlan withOwnRows(TestPractice practice, Coverage coverage) throws IOException {
            HeldPlan plan = coverage.plans().getFirst();
            for (int amount : new int[] {100, 100, 300}) {
                practice.api()
                        .benefits()
                        .create(Fields.of("PatPlanNum", plan.id().number())
                                .and("BenefitType", "Deductible")
                                .and("CoverageLevel", "Individual")
                                .and("TimePeriod", "CalendarYear")
                                .and("MonetaryAmt", amount))
                        .execute();
            }
            return plan;
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void anActThatBreaksOffAnywhereIsDoneOnceAfterARestart(Act act) throws IOException {
        String done = doneInGoodWeather(act);
        for (boolean arrives : new boolean[] {false, true}) {
            int cut = 0;
            while (breaksOffAndIsFinished(act, cut, arrives, done)) {
                cut++;
            }
            assertThat(cut).as("requests of %s", act).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void itGoesAsSoonAsTheServerAnswers(Act act) throws IOException {
        String done = doneInGoodWeather(act);
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder.resolve("hurry" + act))) {
            WriteQueue queue = desk.begin();
            CoverageService service = service(practice, queue);
            CoverageOrder<?> order = act.order(practice, calm(practice));
            var late = new ArrayList<Outcome<?>>();
            service.watch((which, outcome) -> late.add(which.equals(order) ? outcome : null));
            desk.serverGoneFrom(0);
            assertThat(answer(service.send(order, "plan", "words"))).isInstanceOf(Outcome.Parked.class);
            assertThat(late).isEmpty();
            desk.serverIsBack();
            assertThat(service.onTheirWay(act.patient)).isEqualTo(1);
            assertThat(service.onTheirWay(act.patient)).isZero();
            assertThat(late).singleElement().isInstanceOf(Outcome.Confirmed.class);
            assertThat(state(practice, act.patient)).isEqualTo(done);
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whatLiesOnTheDiskIsReadAsItWas(Act act) throws IOException {
        try (TestPractice practice = TestPractice.demo()) {
            CoverageOrder<?> order = act.order(practice, calm(practice));
            String written = JSON.writeValueAsString(order);
            CoverageOrder<?> read = JSON.readValue(written, order.getClass());
            assertThat(JSON.writeValueAsString(read)).isEqualTo(written);
            if (act != Act.RESTORE) { // its rows hold dollars, which are equal and not the same
                assertThat(read).isEqualTo(order);
            }
        }
    }

    @Test
    void whatADropTookIsKnownThoughTheProgramEndedBetween() throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder)) {
            CoverageService service = service(practice, desk.begin());
            var order = (CoverageOrder.Drop) Act.DROP.order(practice, calm(practice));
            String before = state(practice, NORA);
            desk.answersGoneFrom(2);
            assertThat(answer(service.send(order, "plan", "words"))).isInstanceOf(Outcome.Parked.class);
            desk.serverIsBack();

            var dropped = new ArrayList<DroppedPlan>();
            WriteQueue queue = desk.begin();
            practice.server().faults().dropNext();
            CoverageService again = service(practice, queue);
            again.watch((which, outcome) -> {
                if (outcome instanceof Outcome.Confirmed<?> done && done.result() instanceof DroppedPlan plan) {
                    dropped.add(plan);
                }
            });
            queue.hurry();
            assertThat(dropped)
                    .singleElement()
                    .satisfies(plan -> assertThat(plan.ownBenefitRows()).isEqualTo(3));
            confirmed(again.send(new CoverageOrder.Restore(dropped.getFirst()), "plan", "words"));
            assertThat(state(practice, NORA)).isEqualTo(before);
        }
    }

    @Test
    void aLateChangeLeavesWhatSomebodyElseChanged() throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            CoverageService service = service(practice, queue);
            var order = (CoverageOrder.Change) Act.CHANGE.order(practice, calm(practice));
            desk.serverGoneFrom(0);
            answer(service.send(order, "plan", "words"));
            desk.serverIsBack();
            practice.api()
                    .patPlans()
                    .change(order.from().id(), Fields.of("PatID", "THEIRS"))
                    .execute();
            queue.hurry();
            assertThat(desk.journal()).singleElement().satisfies(write -> {
                assertThat(write.state()).isEqualTo(WriteState.REFUSED);
                assertThat(write.requests()).isEmpty();
            });
            assertThat(answer(service.coverageOf(NORA)).plans().getFirst().patientNumber())
                    .isEqualTo("THEIRS");
        }
    }

    /** False once the act has no request with this number, so that it went through. */
    private boolean breaksOffAndIsFinished(Act act, int cut, boolean arrives, String done) throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder.resolve(act + " " + cut + arrives))) {
            CoverageService service = service(practice, desk.begin());
            CoverageOrder<?> order = act.order(practice, calm(practice));
            if (arrives) {
                desk.answersGoneFrom(cut);
            } else {
                desk.serverGoneFrom(cut);
            }
            boolean brokeOff = answer(service.send(order, "plan", "words")) instanceof Outcome.Parked<?>;
            desk.serverIsBack();
            WriteQueue queue = desk.begin();
            service(practice, queue);
            assertThat(queue.unfinished()).isZero();
            assertThat(desk.journal())
                    .as("%s cut at %s", act, cut)
                    .singleElement()
                    .satisfies(write -> assertThat(write.state()).isEqualTo(WriteState.CONFIRMED));
            assertThat(state(practice, act.patient))
                    .as("%s cut at %s", act, cut)
                    .isEqualTo(done);
            return brokeOff;
        }
    }

    private static String doneInGoodWeather(Act act) throws IOException {
        try (TestPractice practice = TestPractice.demo()) {
            CoverageService calm = calm(practice);
            confirmed(calm.send(act.order(practice, calm), "plan", "words"));
            return state(practice, act.patient);
        }
    }

    private static CoverageService calm(TestPractice practice) {
        return new CoverageService(practice.api(), practice.inline());
    }

    private static CoverageService service(TestPractice practice, WriteQueue queue) {
        return new CoverageService(
                practice.api(), practice.inline(), DeskCache.inMemory(practice.api(), practice.inline()), queue);
    }

    /** All that an act can change, without the numbers that the server gives. */
    private static String state(TestPractice practice, PatientId patient) throws IOException {
        var says = new ArrayList<String>();
        for (var row : practice.api().patPlans().ofPatient(patient).execute()) {
            var plan = new PatPlanId(row.patPlanNum());
            List<String> rows = practice.api().benefits().ofPatientPlan(plan).execute().stream()
                    .map(benefit -> benefit.benefitType() + benefit.monetaryAmt() + benefit.percent())
                    .sorted()
                    .toList();
            List<String> verified = practice.api().insurance().enrollmentVerified(plan).execute().stream()
                    .map(verify -> verify.dateLastVerified())
                    .toList();
            says.add(row.ordinal() + " " + row.insSubNum() + row.relationship() + row.patID() + rows + verified);
        }
        practice.api()
                .discountPlans()
                .subscriptionOf(patient)
                .execute()
                .ifPresent(
                        row -> says.add(row.discountPlanNum() + row.dateEffective() + row.dateTerm() + row.subNote()));
        var subscriptions = new TreeMap<Long, String>();
        practice.api()
                .insurance()
                .subscriptionsOf(patient)
                .execute()
                .forEach(row -> subscriptions.put(row.insSubNum(), row.subscriberID()));
        return says + "" + subscriptions.values();
    }
}
