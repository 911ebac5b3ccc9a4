package org.frontdesk.practice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people whom other tests and the first tour rely on. */
class KnownPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final MemoryTables PRACTICE = new MemoryTables();

    @BeforeAll
    static void fill() {
        DemoPractice.fill(PRACTICE, TODAY);
    }

    @Test
    void oliviaMarshIsPatientOneWithHerFamily() {
        Map<String, Object> olivia = PRACTICE.row("patient", 1);
        assertThat(olivia)
                .containsEntry("FName", "Olivia")
                .containsEntry("LName", "Marsh")
                .containsEntry("WirelessPhone", "(503)555-0142")
                .containsEntry("EstBalance", 120.0);
        assertThat(LocalDate.parse(olivia.get("Birthdate").toString())
                        .until(TODAY)
                        .getYears())
                .isEqualTo(34);
        assertThat(PRACTICE.row("patient", 2)).containsEntry("FName", "Daniel").containsEntry("Guarantor", 1L);
        assertThat(PRACTICE.row("patient", 3))
                .containsEntry("Position", "Child")
                .containsEntry("Guarantor", 1L);
    }

    @Test
    void oliviaHasHerOwnPlanAndHerHusbands() {
        List<Map<String, Object>> plans = PRACTICE.rows("patplan", "PatNum", 1L);
        assertThat(plans).extracting(row -> row.get("Relationship")).containsExactly("Self", "Spouse");
        Map<String, Object> first = planOf(plans.getFirst());
        assertThat(first)
                .containsEntry("GroupName", "Lakeside Schools")
                .containsEntry("PlanType", "p")
                .containsEntry("MonthRenew", 0L);
        assertThat(carrierOf(first)).isEqualTo("Cascade Dental Mutual");
        assertThat(PRACTICE.row("employer", (long) first.get("EmployerNum")))
                .containsEntry("EmpName", "Lakeside Schools");
        assertThat(carrierOf(planOf(plans.getLast()))).isEqualTo("Northwind Dental");
        assertThat(PRACTICE.row("inssub", (long) plans.getLast().get("InsSubNum")))
                .containsEntry("Subscriber", 2L);
    }

    @Test
    void oliviaHasAnActivePlanWithFeesAndAnOlderUnsignedOne() {
        List<Map<String, Object>> plans = PRACTICE.rows("treatplan", "PatNum", 1L);
        assertThat(plans).extracting(row -> row.get("TPStatus")).containsExactlyInAnyOrder("Active", "Saved");
        assertThat(plans).allSatisfy(plan -> assertThat(plan).doesNotContainKey("Signature"));
        long active = (long) PRACTICE.rows("treatplan", "TPStatus", "Active").stream()
                .filter(plans::contains)
                .findFirst()
                .orElseThrow()
                .get("TreatPlanNum");
        List<Map<String, Object>> attached = PRACTICE.rows("treatplanattach", "TreatPlanNum", active);
        assertThat(attached).hasSize(5);
        long schedule =
                (long) planOf(PRACTICE.rows("patplan", "PatNum", 1L).getFirst()).get("FeeSched");
        for (Map<String, Object> attach : attached) {
            Map<String, Object> procedure = PRACTICE.row("procedurelog", (long) attach.get("ProcNum"));
            assertThat(PRACTICE.rows("fee", "FeeSched", schedule))
                    .anySatisfy(fee -> assertThat(fee.get("CodeNum")).isEqualTo(procedure.get("CodeNum")));
        }
    }

    @Test
    void theOthersHaveWhatTheyAreKnownFor() {
        long theo = number("Theo", "Lindqvist");
        assertThat(PRACTICE.rows("discountplansub", "PatNum", theo)).hasSize(1);
        assertThat(PRACTICE.rows("treatplan", "PatNum", theo))
                .anySatisfy(plan ->
                        assertThat(plan).containsEntry("TPType", "Discount").containsEntry("TPStatus", "Active"));
        long priya = number("Priya", "Raman");
        assertThat(PRACTICE.rows("patplan", "PatNum", priya)).isEmpty();
        assertThat(PRACTICE.rows("discountplansub", "PatNum", priya)).isEmpty();
        assertThat(PRACTICE.rows("patplan", "PatNum", number("Walter", "Nakamura")))
                .hasSize(4);
        Map<String, Object> graces = planOf(
                PRACTICE.rows("patplan", "PatNum", number("Grace", "Okonkwo")).getFirst());
        assertThat(PRACTICE.rows("benefit", "PlanNum", graces.get("PlanNum"))).hasSize(40);
    }

    @Test
    void numbersOfThePeopleKnownByNameStayTheSame() {
        assertThat(number("Theo", "Lindqvist")).isEqualTo(4);
        assertThat(number("Priya", "Raman")).isEqualTo(5);
        assertThat(number("Walter", "Nakamura")).isEqualTo(6);
        assertThat(number("Grace", "Okonkwo")).isEqualTo(7);
        assertThat(number("Omar", "Haddad")).isEqualTo(10);
        assertThat(number("June", "Park")).isEqualTo(11);
        assertThat(number("Leo", "Marsh")).isEqualTo(12);
    }

    private static long number(String first, String last) {
        return (long) PRACTICE.person(first, last).get("PatNum");
    }

    private static Map<String, Object> planOf(Map<String, Object> patplan) {
        return PRACTICE.row("insplan", (long)
                PRACTICE.row("inssub", (long) patplan.get("InsSubNum")).get("PlanNum"));
    }

    private static Object carrierOf(Map<String, Object> plan) {
        return PRACTICE.row("carrier", (long) plan.get("CarrierNum")).get("CarrierName");
    }
}
