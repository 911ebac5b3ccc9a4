package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What belongs to treatment plans and discount plans: attached procedures, fee schedules, fees and memberships. */
class PlansAndFeesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    private static long procedure(long patient) {
        return desk.post(
                        "/procedurelogs",
                        "PatNum",
                        patient,
                        "ProcDate",
                        DeskClock.TODAY,
                        "ProcStatus",
                        "TP",
                        "procCode",
                        "D1110")
                .created()
                .number("ProcNum");
    }

    private static long plan() {
        return desk.post("/treatplans", "PatNum", PracticeRows.ANNA).created().number("TreatPlanNum");
    }

    @Test
    void anAttachedProcedureHasItsOwnUrgency() {
        long plan = plan();
        long urgent = procedure(PracticeRows.ANNA);
        Answer attached = desk.post(
                        "/treatplanattaches", "TreatPlanNum", plan, "ProcNum", urgent, "Priority", PracticeRows.URGENT)
                .created()
                .has("priority", "Urgent");
        desk.post("/treatplanattaches", "TreatPlanNum", plan, "ProcNum", procedure(PracticeRows.ANNA))
                .created()
                .has("Priority", 0)
                .has("priority", "");

        desk.put("/treatplanattaches/" + attached.number("TreatPlanAttachNum"), "Priority", PracticeRows.CAN_WAIT)
                .ok()
                .has("priority", "Can wait")
                .has("ProcNum", urgent);
    }

    @Test
    void attachedProceduresAreListedByPlanOnly() {
        long plan = plan();
        desk.post("/treatplanattaches", "TreatPlanNum", plan, "ProcNum", procedure(PracticeRows.ANNA))
                .created();
        assertThat(desk.get("/treatplanattaches?TreatPlanNum=" + plan).ok().column("TreatPlanNum"))
                .containsExactly(String.valueOf(plan));
        desk.get("/treatplanattaches").refused(400, "TreatPlanNum");
    }

    @Test
    void aFeeScheduleNeedsItsTypeAndKeepsIt() {
        Answer made = desk.post("/feescheds", "Description", "Member 2026", "FeeSchedType", "Normal")
                .ok()
                .has("IsGlobal", "true")
                .has("IsHidden", "false");
        assertThat(made.number("ItemOrder")).isNotNegative();
        desk.post("/feescheds", "Description", "Member 2026").refused(400, "FeeSchedType");
        desk.post("/feescheds", "Description", "Member 2026", "FeeSchedType", "Foo")
                .refused(400, "FeeSchedType");
    }

    @Test
    void aFeeIsMadeChangedFoundAndDeleted() {
        long fee = desk.post("/fees", "Amount", "99.99", "FeeSched", PracticeRows.MEMBER_FEES, "CodeNum", 157)
                .ok()
                .has("ClinicNum", 0)
                .has("ProvNum", 0)
                .number("FeeNum");
        desk.put("/fees/" + fee, "Amount", "79.99").ok();
        desk.get("/fees/" + fee).ok().has("Amount", 79.99);
        assertThat(desk.get("/fees?FeeSched=54&CodeNum=157").ok().column("FeeNum"))
                .containsExactly(String.valueOf(fee));
        assertThat(desk.get("/fees?FeeSched=54&CodeNum=158").ok().rows()).isEmpty();
        desk.delete("/fees/" + fee).ok();
        desk.get("/fees/" + fee).refused(404, "Fee");
    }

    @Test
    void aMembershipIsOneObjectWithoutDates() {
        assertThat(desk.post(
                                "/discountplansubs",
                                "DiscountPlanNum",
                                PracticeRows.MEMBERSHIP,
                                "PatNum",
                                PracticeRows.CARLA)
                        .created()
                        .raw())
                .isEmpty();
        Answer member = desk.get("/discountplansubs?PatNum=3")
                .ok()
                .has("DateEffective", "0001-01-01")
                .has("DateTerm", "0001-01-01")
                .has("SubNote", "");
        String path = "/discountplansubs/" + member.number("DiscountSubNum");

        desk.put(path, "SubNote", "x").refused(400, "PatNum");
        desk.put(path, "PatNum", PracticeRows.CARLA, "DateTerm", "2026-12-31").ok();
        desk.get("/discountplansubs?PatNum=3").ok().has("DateTerm", "2026-12-31");
        desk.delete(path).ok();
        desk.get("/discountplansubs").refused(400, "PatNum");
    }
}
