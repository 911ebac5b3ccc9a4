package org.frontdesk.service.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans of the demo practice reckoned visit by visit. */
class ReckonedPlanTest {
    private final TestPractice practice = TestPractice.demo();
    private final EstimateService estimates = new EstimateService(
            practice.api(),
            practice.inline(),
            DeskCache.inMemory(practice.api(), practice.inline()).lists(),
            Clock.systemDefaultZone());
    private final TreatmentPlansService plans = new TreatmentPlansService(practice.api(), practice.inline());
    private final LocalDate today = LocalDate.now();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void visitsOnTheSameDayAreReckonedAsOnePlan() throws IOException {
        int seen = 0;
        for (long number = 1; number <= 30; number++) {
            PatientId patient = new PatientId(number);
            for (TreatmentPlan plan : live(patient)) {
                EstimateInputs inputs = answer(estimates.ofPlan(patient, plan.id()));
                ReckonedPlan reckoned = ReckonedPlan.of(inputs, planned(patient, plan.id()), today, today);
                List<Money> expected = Estimate.of(inputs.given()).stream()
                        .map(one -> one.patientPortion().atLeastZero())
                        .toList();
                assertThat(reckoned.planLines())
                        .extracting(line -> line.amount(LineField.PATIENT_PART))
                        .as("plan %s", plan.id())
                        .isEqualTo(expected);
                assertThat(reckoned.planLines()).allMatch(PlanLine::isBalanced);
                seen += expected.size();
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void aLaterVisitFindsTheMaximumOfItsOwnYear() throws IOException {
        PatientId leo = new PatientId(12);
        TreatmentPlan bridge = live(leo).getFirst();
        EstimateInputs inputs = answer(estimates.ofPlan(leo, bridge.id()));
        List<PlannedProcedure> planned = planned(leo, bridge.id());
        LocalDate next = ReckonedPlan.nextYear(inputs, today);
        assertThat(next).isEqualTo(LocalDate.of(today.getYear() + 1, 1, 1));
        ReckonedPlan now = ReckonedPlan.of(inputs, planned, today, today);
        assertThat(now.leftovers()).hasSize(1);
        Leftover left = now.leftovers().getFirst();
        assertThat(left.before().orElseThrow().minus(left.after().orElseThrow()))
                .isEqualTo(now.planLines().stream()
                        .map(line -> line.amount(LineField.INSURANCE_1))
                        .reduce(Money.ZERO, Money::plus));
        ReckonedPlan phased = ReckonedPlan.of(inputs, planned, next, next);
        assertThat(phased.leftovers().getFirst().before().orElseThrow()).isEqualTo(Money.dollars(1500));
    }

    private List<TreatmentPlan> live(PatientId patient) throws IOException {
        return practice.api().treatPlans().ofPatient(patient).execute().stream()
                .map(PlanReading::plan)
                .filter(plan -> !plan.isSaved())
                .sorted(TreatmentPlan.IN_ORDER)
                .toList();
    }

    private List<PlannedProcedure> planned(PatientId patient, TreatmentPlanId plan) {
        return answer(plans.proceduresOf(patient, plan));
    }
}
