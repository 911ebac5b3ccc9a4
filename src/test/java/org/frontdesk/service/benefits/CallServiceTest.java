package org.frontdesk.service.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.call.CallNote;
import org.frontdesk.domain.benefit.call.CallSheet;
import org.frontdesk.domain.benefit.call.Question;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Typed;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notes of calls go below what stands there, once. */
class CallServiceTest {
    private static final PatientId PATIENT = new PatientId(1);
    private static final LocalDateTime BEGUN = LocalDateTime.of(2026, 11, 20, 14, 5);

    private final TestPractice practice = TestPractice.demo();
    private final Drafts<String, Typed<Map<String, String>>> forms = new Drafts<>();
    private final CallService service = new CallService(
            practice.api(),
            WriteQueue.inMemory(practice.inline()),
            forms,
            Clock.fixed(Instant.parse("2026-11-20T14:05:00Z"), ZoneOffset.UTC));
    private final List<Failure> refused = new ArrayList<>();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aNoteGoesBelowWhatOthersWroteAndOnlyOnce() throws IOException {
        BenefitPlan plan = plan();
        practice.api()
                .insurance()
                .changePlan(plan.plan(), Fields.of("PlanNote", "Call first."))
                .execute();
        CallNote note =
                new CallNote(BEGUN, "Tasha", "88-2041", List.of(new CallNote.Line("Missing tooth clause", "yes")));
        CallNote ofPatient =
                new CallNote(BEGUN, "Tasha", "88-2041", List.of(new CallNote.Line("Maximum left", "$900.00")));

        service.note(PATIENT, plan, note, ofPatient, "Note of the call", refused::add);
        service.note(PATIENT, plan, note, ofPatient, "Note of the call", refused::add);

        assertThat(refused).isEmpty();
        String planNote = practice.api().insurance().plan(plan.plan()).execute().planNote();
        assertThat(planNote).startsWith("Call first.");
        assertThat(CallNote.read(planNote)).containsExactly(note);
        String subscriberNote = practice.api()
                .insurance()
                .subscription(new SubscriptionId(held().insSubNum()))
                .execute()
                .subscNote();
        assertThat(CallNote.read(subscriberNote)).containsExactly(ofPatient);
    }

    @Test
    void aPlanThatIsGoneIsRefusedInWords() throws IOException {
        BenefitPlan gone = new BenefitPlan(plan().patientPlan(), new PlanId(987_654), 1, "Gone", "", false);
        service.note(PATIENT, gone, note(), note(), "Note of the call", refused::add);
        assertThat(refused).hasSize(1);
    }

    @Test
    void aCallIsKeptUntilItIsNoted() throws IOException {
        BenefitPlan plan = plan();
        CallSheet sheet = CallSheet.begin(service.now()).say(Question.REPRESENTATIVE, "Tasha");
        service.keep(PATIENT, plan, sheet);
        assertThat(service.kept(plan.patientPlan())).contains(sheet);
        assertThat(service.kept(new PatPlanId(99))).isEmpty();
        service.note(PATIENT, plan, note(), note(), "Note of the call", refused::add);
        assertThat(service.kept(plan.patientPlan())).isEmpty();
        service.keep(PATIENT, plan, sheet);
        service.keep(PATIENT, plan, CallSheet.begin(service.now()));
        assertThat(forms.all()).isEmpty();
    }

    private static CallNote note() {
        return new CallNote(BEGUN, "", "", List.of());
    }

    private PatPlan held() throws IOException {
        return practice.api().patPlans().ofPatient(PATIENT).execute().getFirst();
    }

    private BenefitPlan plan() throws IOException {
        PatPlan held = held();
        long plan = practice.api()
                .insurance()
                .subscription(new SubscriptionId(held.insSubNum()))
                .execute()
                .planNum();
        return new BenefitPlan(new PatPlanId(held.patPlanNum()), new PlanId(plan), 1, "Cascade", "", false);
    }
}
