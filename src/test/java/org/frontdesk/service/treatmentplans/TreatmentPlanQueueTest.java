package org.frontdesk.service.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.TestDesk.confirmed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
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

/** What is done to treatment plans breaks off: after a restart it is done, and done once. */
class TreatmentPlanQueueTest {
    private static final PatientId OLIVIA = new PatientId(1);

    @TempDir
    Path folder;

    /** What is done. */
    enum Act {
        CREATE,
        CHANGE,
        COPY,
        DELETE,
        CHANGE_LINE,
        REMOVE_LINE,
        RENEW,
        RESTORE,
        URGENCY;

        private TreatmentPlanOrder<?> order(TreatmentPlansService calm) {
            List<TreatmentPlan> plans = answer(calm.plansOf(OLIVIA)).plans();
            Set<org.frontdesk.domain.TreatmentPlanId> before =
                    plans.stream().map(TreatmentPlan::id).collect(Collectors.toSet());
            TreatmentPlan active = plans.getFirst();
            TreatmentPlan saved = plans.getLast();
            StoredLine line = answer(calm.linesOf(saved.id())).getFirst();
            PlanDetails said = saved.details();
            return switch (this) {
                case CREATE -> new TreatmentPlanOrder.Create(OLIVIA, "Made once", "", Optional.empty(), before);
                case CHANGE ->
                    new TreatmentPlanOrder.Change(
                            OLIVIA,
                            saved.id(),
                            said,
                            new PlanDetails("Renamed", said.note(), said.kind(), said.date(), said.responsible()));
                case COPY -> new TreatmentPlanOrder.SaveCopy(OLIVIA, active.id(), "Copied once", 0, before);
                case DELETE -> new TreatmentPlanOrder.Delete(OLIVIA, saved.id(), said.heading());
                case CHANGE_LINE ->
                    new TreatmentPlanOrder.Line(
                            OLIVIA,
                            saved.id(),
                            said.heading(),
                            line.id(),
                            line.line(),
                            Optional.of(line.line().withAmount(LineField.FEE, Optional.of(Money.dollars(321)))));
                case RENEW ->
                    new TreatmentPlanOrder.Renew(
                            OLIVIA, active.id(), "Renewed once", 0, "What changed: a fee.", before);
                case RESTORE ->
                    new TreatmentPlanOrder.Restore(
                            OLIVIA,
                            new PlanDetails(
                                    "Made again", "A note", PlanKind.INSURANCE, Optional.empty(), Optional.empty()),
                            answer(calm.proceduresOf(OLIVIA, active.id())).stream()
                                    .map(one ->
                                            new TreatmentPlanOrder.Tie(one.id().number(), one.priority()))
                                    .toList(),
                            before);
                case URGENCY -> {
                    PlannedProcedure one =
                            answer(calm.proceduresOf(OLIVIA, active.id())).getFirst();
                    yield new TreatmentPlanOrder.Urgency(
                            OLIVIA, active.id(), "Active", one.attachment(), one.priority(), 0);
                }
                case REMOVE_LINE ->
                    new TreatmentPlanOrder.Line(
                            OLIVIA, saved.id(), said.heading(), line.id(), line.line(), Optional.empty());
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whatBreaksOffIsDoneOnceAfterARestart(Act act) throws IOException {
        String done;
        try (TestPractice practice = TestPractice.demo()) {
            var calm = new TreatmentPlansService(practice.api(), practice.inline());
            confirmed(calm.send(act.order(calm), "words"));
            done = state(practice);
        }
        for (boolean arrives : new boolean[] {false, true}) {
            try (TestPractice practice = TestPractice.demo();
                    var desk = new TestDesk(practice, folder.resolve(act + " " + arrives))) {
                TreatmentPlanOrder<?> order = act.order(new TreatmentPlansService(practice.api(), practice.inline()));
                TreatmentPlansService service = service(practice, desk.begin());
                if (arrives) {
                    desk.answersGoneFrom(0);
                } else {
                    desk.serverGoneFrom(0);
                }
                assertThat(answer(service.send(order, "words"))).isInstanceOf(Outcome.Parked.class);
                assertThat(service.onTheirWay(order)).isEqualTo(1);
                desk.serverIsBack();
                WriteQueue queue = desk.begin();
                service(practice, queue);
                assertThat(queue.unfinished()).isZero();
                assertThat(desk.journal())
                        .singleElement()
                        .satisfies(write -> assertThat(write.state()).isEqualTo(WriteState.CONFIRMED));
                assertThat(state(practice)).isEqualTo(done);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RENEW", "RESTORE"})
    void whatHasSeveralStepsIsDoneOnceWhereverItBreaksOff(Act act) throws IOException {
        String done;
        try (TestPractice practice = TestPractice.demo()) {
            var calm = new TreatmentPlansService(practice.api(), practice.inline());
            confirmed(calm.send(act.order(calm), "words"));
            done = state(practice);
        }
        int cuts = 0;
        for (boolean arrives : new boolean[] {false, true}) {
            for (int cut = 0; cut < 4; cut++) {
                try (TestPractice practice = TestPractice.demo();
                        var desk = new TestDesk(practice, folder.resolve(act + " " + arrives + cut))) {
                    TreatmentPlanOrder<?> order =
                            act.order(new TreatmentPlansService(practice.api(), practice.inline()));
                    TreatmentPlansService service = service(practice, desk.begin());
                    if (arrives) {
                        desk.answersGoneFrom(cut);
                    } else {
                        desk.serverGoneFrom(cut);
                    }
                    if (answer(service.send(order, "words")) instanceof Outcome.Parked<?>) {
                        cuts++;
                    }
                    desk.serverIsBack();
                    service(practice, desk.begin());
                    assertThat(state(practice))
                            .as("cut at %s, %s", cut, arrives)
                            .isEqualTo(done);
                }
            }
        }
        assertThat(cuts).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whatLiesOnTheDiskIsReadAsItWas(Act act) throws IOException {
        try (TestPractice practice = TestPractice.demo()) {
            TreatmentPlanOrder<?> order = act.order(new TreatmentPlansService(practice.api(), practice.inline()));
            var json = RecordJson.mapper();
            assertThat(json.readValue(json.writeValueAsString(order), order.getClass()))
                    .isEqualTo(order);
        }
    }

    @Test
    void aLateChangeOfALineLeavesWhatSomebodyElseChanged() throws IOException {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            TreatmentPlansService service = service(practice, queue);
            var order = (TreatmentPlanOrder.Line) Act.CHANGE_LINE.order(service);
            desk.serverGoneFrom(0);
            answer(service.send(order, "words"));
            desk.serverIsBack();
            practice.api()
                    .treatPlans()
                    .changeLine(order.line(), Fields.of("FeeAmt", 250))
                    .execute();
            queue.hurry();
            assertThat(desk.journal()).singleElement().satisfies(write -> {
                assertThat(write.state()).isEqualTo(WriteState.REFUSED);
                assertThat(write.requests()).isEmpty();
            });
        }
    }

    private static TreatmentPlansService service(TestPractice practice, WriteQueue queue) {
        return new TreatmentPlansService(
                practice.api(),
                practice.inline(),
                new PlanDrafts(),
                DeskCache.inMemory(practice.api(), practice.inline()),
                queue);
    }

    /** All plans with their lines, without the numbers that the server gives. */
    private static String state(TestPractice practice) throws IOException {
        var says = new StringBuilder();
        for (var plan : practice.api().treatPlans().ofPatient(OLIVIA).execute()) {
            var id = new org.frontdesk.domain.TreatmentPlanId(plan.treatPlanNum());
            says.append(plan.heading()).append(plan.tPStatus()).append(plan.note());
            practice.api()
                    .treatPlans()
                    .lines(id)
                    .execute()
                    .forEach(line -> says.append(line.procCode()).append(line.feeAmt()));
            practice.api()
                    .treatPlans()
                    .attached(id)
                    .execute()
                    .forEach(tie -> says.append(tie.procNum()).append(tie.priorityName()));
        }
        return says.toString();
    }
}
