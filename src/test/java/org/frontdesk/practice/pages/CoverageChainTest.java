package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a new carrier to a covered patient, and back again. */
class CoverageChainTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    private long carrier;

    @BeforeEach
    void aNewCarrier() {
        carrier = desk.post("/carriers", "CarrierName", "Cascade Dental Mutual", "Phone", "503-555-0142")
                .created()
                .number("CarrierNum");
    }

    private long plan(Object... more) {
        Object[] fields = new Object[more.length + 2];
        System.arraycopy(more, 0, fields, 2, more.length);
        fields[0] = "CarrierNum";
        fields[1] = carrier;
        return desk.post("/insplans", fields).ok().number("PlanNum");
    }

    private long subscription(long plan) {
        return desk.post("/inssubs", "PlanNum", plan, "Subscriber", PracticeRows.BRUNO, "SubscriberID", "CDM-77812")
                .created()
                .number("InsSubNum");
    }

    @Test
    void aCarrierGetsItsPhoneShapedAndItsDefaults() {
        desk.get("/carriers/" + carrier)
                .ok()
                .has("Phone", "(503)555-0142")
                .has("NoSendElect", "SendElect")
                .has("IsHidden", "false");
        desk.post("/carriers").refused(400, "CarrierName");
    }

    @Test
    void aChangedCarrierAnswersNothingAndKeepsItsName() {
        assertThat(desk.put("/carriers/" + carrier, "IsHidden", "true").ok().raw())
                .isEmpty();
        desk.get("/carriers/" + carrier).ok().has("IsHidden", "true").has("CarrierName", "Cascade Dental Mutual");
        desk.put("/carriers/" + Desk.UNKNOWN, "IsHidden", "true").refused(404, "Carrier");
    }

    @Test
    void anEmployerInUseIsNotDeleted() {
        Answer employer =
                desk.post("/employers", "EmpName", "Riverside Mills").created().has("EmpName", "Riverside Mills");
        plan("EmployerNum", employer.number("EmployerNum"));
        desk.delete("/employers/" + employer.number("EmployerNum")).refused(400, "EmployerNum");
        desk.post("/employers").refused(400, "EmpName");
    }

    @Test
    void aPlanNeedsNothingButItsCarrier() {
        desk.post("/insplans", "CarrierNum", carrier)
                .ok()
                .has("PlanType", "")
                .has("MonthRenew", 0)
                .has("CodeSubstNone", "false")
                .has("IsHidden", "false")
                .has("EmployerNum", 0)
                .has("CobRule", "Basic")
                .has("InsPlansZeroWriteOffsOnAnnualMaxOverride", "Default")
                .has("InsPlansZeroWriteOffsOnFreqOrAgingOverride", "Default");
        desk.post("/insplans", "GroupName", "x").refused(400, "CarrierNum");
        desk.post("/insplans", "CarrierNum", Desk.UNKNOWN).refused(404, "Carrier");
        desk.post("/insplans", "CarrierNum", carrier, "MonthRenew", 13).refused(400, "MonthRenew");
        desk.post("/insplans", "CarrierNum", carrier, "PlanType", "p", "IsBlueBookEnabled", "true")
                .refused(400, "IsBlueBookEnabled");
    }

    @Test
    void plansAreChangedAndFoundByTypeAndCarrier() {
        long plan = plan("GroupName", "Mills");
        desk.put("/insplans/" + plan, "PlanType", "p", "MonthRenew", 10)
                .ok()
                .has("PlanType", "p")
                .has("MonthRenew", 10)
                .has("GroupName", "Mills");
        assertThat(desk.get("/insplans?PlanType=percentage").ok().column("PlanType"))
                .isNotEmpty()
                .containsOnly("");
        assertThat(desk.get("/insplans?CarrierNum=" + carrier).ok().column("PlanNum"))
                .containsExactly(String.valueOf(plan));
    }

    @Test
    void aSubscriberNeedsAnIdAndHasNoDatesUnlessSent() {
        long plan = plan();
        Answer made = desk.post(
                        "/inssubs", "PlanNum", plan, "Subscriber", PracticeRows.BRUNO, "SubscriberID", "CDM-77812")
                .created()
                .has("ReleaseInfo", "true")
                .has("DateEffective", "0001-01-01")
                .has("DateTerm", "0001-01-01");
        assertThat(made.text("AssignBen")).isIn("true", "false");
        desk.post("/inssubs", "PlanNum", plan, "Subscriber", PracticeRows.BRUNO).refused(400, "SubscriberID");
    }

    @Test
    void aChangedSubscriberAnswersNothingAndIsDated() {
        long sub = subscription(plan());
        String later = desk.clock().later(Duration.ofMinutes(1));
        assertThat(desk.put("/inssubs/" + sub, "SubscNote", "Call first.").ok().raw())
                .isEmpty();
        desk.get("/inssubs/" + sub).ok().has("SubscNote", "Call first.").has("SecDateTEdit", later);
        assertThat(desk.get("/inssubs?Subscriber=2").ok().column("Subscriber"))
                .isNotEmpty()
                .containsOnly("2");
    }

    @Test
    void aSubscriberInUseIsDeletedOnlyAfterTheCoverageIsDropped() {
        long sub = subscription(plan());
        long covered = desk.post("/patplans", "PatNum", PracticeRows.BRUNO, "InsSubNum", sub)
                .created()
                .has("OrthoAutoFeeBilledOverride", -1.0)
                .has("OrthoAutoNextClaimDate", "0001-01-01")
                .number("PatPlanNum");

        desk.delete("/inssubs/" + sub).refused(400, "PatPlans");
        desk.delete("/patplans/" + covered).ok();
        desk.delete("/inssubs/" + sub).ok();
        desk.get("/inssubs/" + sub).refused(404, "InsSub");
    }

    @Test
    void theFamilysInsuranceShowsEveryPlanInOneRow() {
        var rows = desk.get("/familymodules/1/Insurance").ok().rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.path("ordinal").asText()).isEqualTo("Primary");
            assertThat(row.path("planType").asText()).isEqualTo("Category Percentage");
            assertThat(row.path("subscriber").asText()).isEqualTo("Anna Keller");
            assertThat(row.has("feeSchedule")).isTrue();
            assertThat(row.has("employer")).isTrue();
        });
        assertThat(desk.get("/familymodules/3/Insurance").ok().rows()).isEmpty();
    }
}
