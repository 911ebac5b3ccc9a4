package org.frontdesk.service.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.domain.treatment.guard.Difference;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.signing.SignedContents;
import org.frontdesk.service.treatmentplans.PlanReading;
import org.frontdesk.testing.Posted;
import org.frontdesk.testing.SignedHere;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Saved and signed plans of the demo practice, after something moved. */
class GuardServiceTest {
    private static final PatientId OLIVIA = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final SignedContents contents = new SignedContents(DeskShelf.inMemory());
    private final GuardService guard = new GuardService(
            practice.api(),
            practice.inline(),
            new EstimateService(
                    practice.api(),
                    practice.inline(),
                    DeskCache.inMemory(practice.api(), practice.inline()).lists(),
                    Clock.systemDefaultZone()),
            contents);

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aPlanThatWasJustSavedDoesNotAlarm() throws IOException {
        for (PatientId patient : List.of(OLIVIA, new PatientId(4), new PatientId(10), new PatientId(12))) {
            TreatmentPlan live = plans(patient).stream()
                    .filter(plan -> !plan.isSaved())
                    .findFirst()
                    .orElseThrow();
            TreatmentPlan saved = PlanReading.plan(practice.api()
                    .treatPlans()
                    .save(Fields.of("TreatPlanNum", live.id().number()))
                    .execute());
            Standing standing = answer(guard.of(patient, saved));
            assertThat(standing.today()).as("patient %s", patient).isEmpty();
            assertThat(standing.isStale()).isFalse();
            assertThat(standing.knowsToday()).isTrue();
        }
    }

    @Test
    void aFeeThatRoseSinceThePlanWasSavedIsNamedWithWhatItLeavesToThePatient() throws IOException {
        TreatmentPlan saved = fresh();
        ProcTP line = lines(saved).getFirst();
        Posted.to(
                practice.server(),
                "PUT",
                "/procedurelogs/" + line.procNumOrig(),
                "{\"ProcFee\":\"" + line.feeAmt().add(java.math.BigDecimal.valueOf(30)) + "\"}");
        Standing standing = answer(guard.of(OLIVIA, saved));
        assertThat(standing.today()).singleElement().isInstanceOfSatisfying(Difference.Changed.class, changed -> {
            assertThat(changed.fields()).contains(LineField.FEE);
            assertThat(changed.now().amount(LineField.FEE))
                    .isEqualTo(Money.dollars(line.feeAmt()).plus(Money.dollars(30)));
            assertThat(changed.now().isBalanced()).isTrue();
        });
    }

    @Test
    void aProcedureThatIsNotInTheChartAnyMoreIsNamed() throws IOException {
        TreatmentPlan saved = fresh();
        ProcTP line = lines(saved).getFirst();
        Posted.to(practice.server(), "DELETE", "/procedurelogs/" + line.procNumOrig(), "");
        Standing standing = answer(guard.of(OLIVIA, saved));
        assertThat(standing.gone()).hasSize(1);
    }

    @Test
    void whatTheServerSaysOtherwiseThanTheSealedFileIsNamed() throws Exception {
        TreatmentPlan signed = sign(fresh());
        assertThat(answer(guard.of(OLIVIA, signed)).onServer()).isEmpty();

        practice.api()
                .treatPlans()
                .change(signed.id(), Fields.of("isSigned", false))
                .execute();
        PlanLineId first = new PlanLineId(lines(signed).getFirst().procTPNum());
        practice.api()
                .treatPlans()
                .changeLine(first, Fields.of("FeeAmt", "999.99"))
                .execute();
        practice.api()
                .treatPlans()
                .change(
                        signed.id(),
                        Fields.of("isSigned", true).and("DateTP", "2027-01-02").and("Heading", "Another"))
                .execute();
        TreatmentPlan now = plan(signed);
        Standing standing = answer(guard.of(OLIVIA, now));
        assertThat(standing.signed()).isPresent();
        assertThat(standing.onServer())
                .hasSize(3)
                .contains(
                        new Difference.Heading(signed.details().heading(), "Another"),
                        new Difference.Date(signed.details().date(), Optional.of(LocalDate.of(2027, 1, 2))))
                .anySatisfy(difference -> assertThat(difference)
                        .isInstanceOfSatisfying(
                                Difference.Changed.class,
                                changed -> assertThat(changed.fields()).containsExactly(LineField.FEE)));
    }

    @Test
    void thatTodaysAmountsCannotBeReadIsSaid() throws IOException {
        TreatmentPlan saved = fresh();
        practice.server().faults().failAlways("/procedurelogs", 503);
        Standing standing = answer(guard.of(OLIVIA, saved));
        assertThat(standing.knowsToday()).isFalse();
        assertThat(standing.isStale()).isFalse();
    }

    private TreatmentPlan fresh() throws IOException {
        TreatmentPlan live = plans(OLIVIA).getFirst();
        return PlanReading.plan(practice.api()
                .treatPlans()
                .save(Fields.of("TreatPlanNum", live.id().number()))
                .execute());
    }

    private TreatmentPlan sign(TreatmentPlan plan) throws Exception {
        contents.keep(SignedHere.content(
                plan, lines(plan).stream().map(PlanReading::line).toList()));
        return PlanReading.plan(practice.api()
                .treatPlans()
                .change(plan.id(), Fields.of("isSigned", true))
                .execute());
    }

    private TreatmentPlan plan(TreatmentPlan one) throws IOException {
        return plans(OLIVIA).stream()
                .filter(plan -> plan.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<TreatmentPlan> plans(PatientId patient) throws IOException {
        return practice.api().treatPlans().ofPatient(patient).execute().stream()
                .map(PlanReading::plan)
                .sorted(TreatmentPlan.IN_ORDER)
                .toList();
    }

    private List<ProcTP> lines(TreatmentPlan plan) throws IOException {
        return practice.api().treatPlans().lines(plan.id()).execute();
    }
}
