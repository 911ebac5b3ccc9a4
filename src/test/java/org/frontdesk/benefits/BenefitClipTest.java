package org.frontdesk.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.util.List;
import java.util.Locale;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

class BenefitClipTest {
    @Test
    void theRowsOfEveryPlanComeBackFromTheClipboardAsTheyWere() {
        try (var practice = TestPractice.demo()) {
            var service = new BenefitsService(practice.api(), practice.inline());
            for (int patient = 1; patient <= 6; patient++) {
                PatientBenefits read = answer(service.benefitsOf(new PatientId(patient)));
                for (PlanBenefits plan : read.plans()) {
                    List<RowState> rows = new BenefitEdits(plan.rows()).rows();
                    BenefitClip clip = clip(read, plan);
                    assertThat(clip.read(clip.text(rows)))
                            .isEqualTo(new BenefitClip.Pasted(
                                    rows.stream().map(RowState::shown).toList(), List.of(), List.of()));
                }
            }
        }
    }

    @Test
    void whatCannotBeTakenIsSaidApartFromWhatIsToBeMended() {
        try (var practice = TestPractice.demo()) {
            PatientBenefits read =
                    answer(new BenefitsService(practice.api(), practice.inline()).benefitsOf(new PatientId(1)));
            BenefitClip.Pasted pasted = clip(read, read.plans().getFirst())
                    .read(
                            "BenefitType\tCategory\tPercent\tInsurer\nCoInsurance\tCrowns\t150\tDelta\nCoInsurance\tCrown\t50\t");
            assertThat(pasted.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.percent()).isEqualTo("150"));
            assertThat(pasted.notTaken())
                    .containsExactly(
                            "Line 1: no field of a benefit row is called “Insurer”. What stands in that column is not taken.",
                            "Line 3, Category: the practice has none called “Crown”.");
            assertThat(pasted.toMend()).containsExactly("Line 2, Percent: Percent must lie between 0 and 100.");
        }
    }

    private static BenefitClip clip(PatientBenefits read, PlanBenefits plan) {
        return new BenefitClip(
                new PlanPage(plan.plan(), new BenefitEdits(plan.rows()).rows(), read.reference()),
                new Strings(Locale.ENGLISH));
    }
}
