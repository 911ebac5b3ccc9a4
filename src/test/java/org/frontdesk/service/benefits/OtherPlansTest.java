package org.frontdesk.service.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.OtherPlan.Kinship;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OtherPlansTest {
    /** Harbor & Pine hourly staff; the same employer has office staff and a pension fund, the carrier no other plans. */
    private static final PlanId TIMBER = new PlanId(4);

    private final TestPractice practice = TestPractice.demo();
    private final OtherPlans others = new OtherPlans(
            practice.api(),
            practice.inline(),
            DeskCache.inMemory(practice.api(), practice.inline()).lists());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void plansOfTheSameEmployerAndCarrierAreAkin() {
        assertThat(answer(others.akin(TIMBER)))
                .extracting(OtherPlan::group)
                .containsExactly("Harbor & Pine office staff", "Pension fund");
        assertThat(answer(others.akin(TIMBER))).extracting(OtherPlan::kinship).containsOnly(Kinship.EMPLOYER);
        assertThat(answer(others.akin(new PlanId(1))))
                .extracting(OtherPlan::kinship)
                .containsOnly(Kinship.CARRIER);
    }

    @Test
    void theListsAreReadOnceForAllQuestions() {
        answer(others.akin(TIMBER));
        answer(others.find(TIMBER, "orchard"));
        answer(others.find(TIMBER, "14"));
        assertThat(practice.server().faults().requests())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request).containsAnyOf("/insplans", "/carriers", "/employers"));
    }

    @Test
    void plansAreFoundByNumberFirstAndByPartsOfNames() {
        assertThat(answer(others.find(TIMBER, "5")).getFirst().plan()).isEqualTo(new PlanId(5));
        assertThat(answer(others.find(TIMBER, "ORCHARD")))
                .extracting(OtherPlan::group)
                .containsExactly("Bright Orchard");
        assertThat(answer(others.find(TIMBER, "alder falls")).getLast().group()).contains("before the merger");
        assertThat(answer(others.find(TIMBER, "no such plan"))).isEmpty();
        assertThat(answer(others.find(TIMBER, "4"))).extracting(OtherPlan::plan).doesNotContain(TIMBER);
    }

    @Test
    void rowsOfAPlanAreThePlansOwn() {
        assertThat(answer(others.rows(new PlanId(1), true)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.owner().name()).isEqualTo("PLAN"));
    }

    private static <T> T answer(Work<T> work) {
        List<T> answers = new ArrayList<>();
        work.start(answers::add, problem -> {
            throw new AssertionError(problem.detail());
        });
        return answers.getFirst();
    }
}
