package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.PracticeRows.row;

import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of Benefits GET and DELETE. */
class BenefitsGetRulesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(BenefitsGetRulesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.basic(rows);
        rows.insert("benefit", row("BenefitNum", 1L, "PlanNum", PracticeRows.JANUARY_PLAN));
        rows.insert("benefit", row("BenefitNum", 2L, "PlanNum", PracticeRows.JULY_PLAN));
        rows.insert("benefit", row("BenefitNum", 4L, "PlanNum", PracticeRows.JULY_PLAN));
        rows.insert("benefit", row("BenefitNum", 3L, "PatPlanNum", PracticeRows.ANNAS_PATPLAN));
    }

    @Test
    @Rule("Benefits GET PlanNum")
    void planNumLeavesTheRowsOfThatPlanOnly() {
        Answer answer =
                desk.get("/benefits?PlanNum=" + PracticeRows.JANUARY_PLAN).ok();

        assertThat(answer.column("PlanNum")).isNotEmpty().containsOnly("10");
        assertThat(answer.column("PatPlanNum")).containsOnly("0");
    }

    @Test
    @Rule("Benefits GET PlanNum")
    void planNumMustBeANumber() {
        desk.get("/benefits?PlanNum=twelve").refused(400, "PlanNum");
    }

    @Test
    @Rule("Benefits GET PatPlanNum")
    void patPlanNumLeavesTheRowsOfThatPatientOnly() {
        Answer answer = desk.get("/benefits?PatPlanNum=1000").ok();

        assertThat(answer.column("BenefitNum")).containsExactly("3");
        assertThat(answer.column("PlanNum")).containsExactly("0");
    }

    @Test
    @Rule("Benefits GET PatPlanNum")
    void patPlanNumMustBeANumber() {
        desk.get("/benefits?PatPlanNum=none").refused(400, "PatPlanNum");
    }

    @Test
    @Rule({"Benefits GET PlanNum", "Benefits GET PatPlanNum"})
    void bothFiltersAreOptional() {
        Answer answer = desk.get("/benefits").ok();

        assertThat(answer.column("PlanNum")).contains("10", "11", "0");
        assertThat(answer.column("PatPlanNum")).contains("0", "1000");
    }

    @Test
    void minusOneStandsForNoPercentageAndNoAmount() {
        var benefit = desk.get("/benefits?PatPlanNum=1000").ok().rows().getFirst();

        assertThat(benefit.path("Percent").toString()).isEqualTo("-1");
        assertThat(benefit.path("MonetaryAmt").toString()).isEqualTo("-1.0");
    }

    @Test
    @Rule("Benefits DELETE BenefitNum")
    void aDeletedBenefitIsGoneAndItsNeighboursStay() {
        assertThat(desk.delete("/benefits/2").ok().raw()).isEmpty();

        assertThat(desk.get("/benefits").ok().column("BenefitNum"))
                .contains("1", "3")
                .doesNotContain("2");
        desk.delete("/benefits/2").refused(404, "Benefit");
    }

    @Test
    @Rule("Benefits DELETE BenefitNum")
    void anUnknownBenefitCannotBeDeleted() {
        desk.delete("/benefits/" + Desk.UNKNOWN).refused(404, "Benefit");
    }

    @Test
    @Rule("Benefits DELETE BenefitNum")
    void deletingNeedsTheNumberInTheAddress() {
        desk.delete("/benefits").is(400);
        desk.delete("/benefits/" + Desk.UNKNOWN).is(404);
    }
}
