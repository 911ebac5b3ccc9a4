package org.frontdesk.service.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A panel's order waits, the program ends, and the next one sends it: what was typed for it is gone then, what was typed since is not. */
class SentPanelsTest {
    private static final PatientId OLIVIA = new PatientId(1);

    @TempDir
    Path folder;

    private final Drafts<PanelFields.About, Typed<PanelFields>> panels = new Drafts<>();

    @ParameterizedTest
    @CsvSource({
        "NEW, Sent, 0",
        "NEW, Typed on since, 1",
        "DETAILS, Sent, 0",
        "DETAILS, Typed on since, 1",
        "COPY, Sent, 0",
        "COPY_AND_SIGN, Sent, 0",
        "COPY, Typed on since, 1",
    })
    void whatWasTypedForAnOrderOfAnEarlierRunGoesWithIt(String act, String heading, int left) {
        try (TestPractice practice = TestPractice.demo();
                var desk = new TestDesk(practice, folder)) {
            TreatmentPlansService service = service(practice, desk.begin());
            var plans = answer(service.plansOf(OLIVIA)).plans();
            TreatmentPlan plan = act.equals("DETAILS") ? plans.getLast() : plans.getFirst();
            Set<TreatmentPlanId> before = plans.stream().map(TreatmentPlan::id).collect(Collectors.toSet());
            TreatmentPlanOrder<?> order = order(act, plan, before);
            typed(act, plan, heading);
            desk.serverGoneFrom(0);
            assertThat(answer(service.send(order, "words"))).isInstanceOf(Outcome.Parked.class);
            assertThat(panels.names()).hasSize(1);
            desk.serverIsBack();
            service(practice, desk.begin());
            assertThat(panels.names()).hasSize(left);
        }
    }

    private static TreatmentPlanOrder<?> order(String act, TreatmentPlan plan, Set<TreatmentPlanId> before) {
        PlanDetails said = plan.details();
        return switch (act) {
            case "NEW" -> new TreatmentPlanOrder.Create(OLIVIA, "Sent", "A note", Optional.empty(), before);
            case "DETAILS" ->
                new TreatmentPlanOrder.Change(
                        OLIVIA,
                        plan.id(),
                        said,
                        new PlanDetails("Sent", "A note", said.kind(), said.date(), said.responsible()));
            default -> new TreatmentPlanOrder.SaveCopy(OLIVIA, plan.id(), "Sent", 0, before);
        };
    }

    private void typed(String act, TreatmentPlan plan, String heading) {
        panels.keep(
                new PanelFields.About(OLIVIA, act, act.equals("NEW") ? Optional.empty() : Optional.of(plan.id())),
                new Typed<>(fields(""), fields(heading)),
                Unsaved.of(OLIVIA, Unsaved.Kind.PLAN_PANEL, heading, 1));
    }

    private static PanelFields fields(String heading) {
        return new PanelFields(heading, "A note", Optional.empty(), "", 0, 0);
    }

    private TreatmentPlansService service(TestPractice practice, WriteQueue queue) {
        return new TreatmentPlansService(
                practice.api(),
                practice.inline(),
                new PlanDrafts(new Drafts<>(), panels),
                DeskCache.inMemory(practice.api(), practice.inline()),
                queue);
    }
}
