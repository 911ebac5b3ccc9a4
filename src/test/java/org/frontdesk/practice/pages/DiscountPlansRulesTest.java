package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.Desk.LEFT_OUT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of DiscountPlans GET, POST and PUT. */
class DiscountPlansRulesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    static final List<String> LIMITS = List.of(
            "ExamFreqLimit",
            "XrayFreqLimit",
            "ProphyFreqLimit",
            "FluorideFreqLimit",
            "PerioFreqLimit",
            "LimitedExamFreqLimit",
            "PAFreqLimit");

    private static Answer post(Object... changes) {
        var fields = new ArrayList<Object>(List.of(
                "Description", "Members", "FeeSchedNum", PracticeRows.MEMBER_FEES, "DefNum", PracticeRows.DISCOUNT));
        fields.addAll(List.of(changes));
        return desk.post("/discountplans", fields.toArray());
    }

    private static String made(Object... changes) {
        return "/discountplans/" + post(changes).created().number("DiscountPlanNum");
    }

    @Test
    @Rule("DiscountPlans GET DiscountPlanNum")
    void onePlanIsFoundByItsNumber() {
        desk.get("/discountplans/" + PracticeRows.MEMBERSHIP).ok().has("DiscountPlanNum", 7);
        desk.get("/discountplans/" + Desk.UNKNOWN).refused(404, "DiscountPlan");
    }

    @Test
    void theListHoldsHiddenPlansToo() {
        String hidden = made("IsHidden", "true").substring("/discountplans/".length());
        assertThat(desk.get("/discountplans").ok().column("DiscountPlanNum")).contains("7", hidden);
    }

    @Test
    @Rule("DiscountPlans POST Description")
    void descriptionIsRequired() {
        post("Description", LEFT_OUT).refused(400, "Description");
        post("Description", "").refused(400, "Description");
        post("Description", "Families").created().has("Description", "Families");
    }

    @Test
    @Rule("DiscountPlans POST FeeSchedNum")
    void anExistingFeeScheduleIsRequired() {
        post("FeeSchedNum", LEFT_OUT).refused(400, "FeeSchedNum");
        post("FeeSchedNum", Desk.UNKNOWN).refused(404, "FeeSched");
        post("FeeSchedNum", "54").created().has("FeeSchedNum", 54);
    }

    @Test
    @Rule("DiscountPlans POST DefNum")
    void anAdjustmentTypeOfDiscountPlansIsRequired() {
        post("DefNum", LEFT_OUT).refused(400, "DefNum");
        post("DefNum", Desk.UNKNOWN).refused(404, "DefNum");
        post("DefNum", PracticeRows.OTHER_ADJUSTMENT).refused(400, "DefNum");
        post("DefNum", PracticeRows.URGENT).refused(400, "DefNum");
        post().created().has("DefNum", 336).has("adjustmentType", "Member discount");
    }

    @Test
    @Rule("DiscountPlans POST IsHidden")
    void aPlanIsShownUnlessHidden() {
        post().created().has("IsHidden", "false");
        post("IsHidden", "true").created().has("IsHidden", "true");
        post("IsHidden", "perhaps").refused(400, "IsHidden");
    }

    @Test
    @Rule("DiscountPlans POST PlanNote")
    void theNoteIsEmptyUnlessSent() {
        post().created().has("PlanNote", "");
        post("PlanNote", "Pays on the day.").created().has("PlanNote", "Pays on the day.");
    }

    @ParameterizedTest
    @Rule({
        "DiscountPlans POST ExamFreqLimit",
        "DiscountPlans POST XrayFreqLimit",
        "DiscountPlans POST ProphyFreqLimit",
        "DiscountPlans POST FluorideFreqLimit",
        "DiscountPlans POST PerioFreqLimit",
        "DiscountPlans POST LimitedExamFreqLimit",
        "DiscountPlans POST PAFreqLimit"
    })
    @ValueSource(ints = {-1, 0, 3})
    void everyFrequencyIsUnlimitedUnlessSent(int most) {
        LIMITS.forEach(limit -> post().created().has(limit, -1));
        LIMITS.forEach(limit -> post(limit, most).created().has(limit, most));
    }

    @ParameterizedTest
    @FieldSource("LIMITS")
    void aFrequencyIsAWholeNumberOfProcedures(String limit) {
        post(limit, "2").created().has(limit, 2);
        post(limit, "often").refused(400, limit);
        post(limit, 1.5).refused(400, limit);
        desk.put(made(), limit, "often").refused(400, limit);
    }

    @Test
    @Rule("DiscountPlans POST AnnualMax")
    void thereIsNoAnnualMaximumUnlessSent() {
        post().created().has("AnnualMax", -1.0);
        post("AnnualMax", 1000).created().has("AnnualMax", 1000.0);
        post("AnnualMax", 0).created().has("AnnualMax", 0.0);
        post("AnnualMax", "lots").refused(400, "AnnualMax");
    }

    @Test
    @Rule("DiscountPlans PUT DiscountPlanNum")
    void anUnknownPlanCannotBeChanged() {
        desk.put("/discountplans/" + Desk.UNKNOWN, "PlanNote", "x").refused(404, "DiscountPlan");
    }

    @Test
    @Rule({"DiscountPlans PUT Description", "DiscountPlans PUT PlanNote"})
    void descriptionAndNoteAreOverwritten() {
        String made = made("PlanNote", "Old words.");
        desk.put(made, "Description", "Families")
                .ok()
                .has("Description", "Families")
                .has("PlanNote", "Old words.");
        desk.put(made, "PlanNote", "New words.")
                .ok()
                .has("PlanNote", "New words.")
                .has("Description", "Families");
        desk.put(made, "PlanNote", "").ok().has("PlanNote", "");
    }

    @Test
    @Rule("DiscountPlans PUT FeeSchedNum")
    void theFeeScheduleMustExist() {
        desk.put(made(), "FeeSchedNum", Desk.UNKNOWN).refused(404, "FeeSched");
        desk.put(made(), "FeeSchedNum", PracticeRows.MEMBER_FEES).ok().has("FeeSchedNum", 54);
    }

    @Test
    @Rule("DiscountPlans PUT DefNum")
    void theAdjustmentTypeMustBeOneOfDiscountPlans() {
        desk.put(made(), "DefNum", PracticeRows.OTHER_ADJUSTMENT).refused(400, "DefNum");
        desk.put(made(), "DefNum", PracticeRows.URGENT).refused(400, "DefNum");
        desk.put(made(), "DefNum", Desk.UNKNOWN).refused(404, "DefNum");
        desk.put(made(), "DefNum", PracticeRows.DISCOUNT).ok().has("DefNum", 336);
    }

    @Test
    @Rule("DiscountPlans PUT IsHidden")
    void aPlanCanBeHiddenAndShown() {
        String made = made();
        desk.put(made, "IsHidden", "true").ok().has("IsHidden", "true");
        desk.put(made, "IsHidden", "false").ok().has("IsHidden", "false");
        desk.put(made, "IsHidden", "1").refused(400, "IsHidden");
    }

    @Test
    @Rule({
        "DiscountPlans PUT ExamFreqLimit",
        "DiscountPlans PUT XrayFreqLimit",
        "DiscountPlans PUT ProphyFreqLimit",
        "DiscountPlans PUT FluorideFreqLimit",
        "DiscountPlans PUT PerioFreqLimit",
        "DiscountPlans PUT LimitedExamFreqLimit",
        "DiscountPlans PUT PAFreqLimit"
    })
    void everyFrequencyCanBeLimitedForbiddenAndFreed() {
        String made = made();
        for (String limit : LIMITS) {
            desk.put(made, limit, 2).ok().has(limit, 2);
            desk.put(made, limit, 0).ok().has(limit, 0);
            desk.put(made, limit, -1).ok().has(limit, -1);
        }
    }

    @Test
    @Rule("DiscountPlans PUT AnnualMax")
    void theAnnualMaximumCanBeSetAndTakenAway() {
        String made = made();
        desk.put(made, "AnnualMax", "750.50").ok().has("AnnualMax", 750.5);
        desk.put(made, "AnnualMax", -1).ok().has("AnnualMax", -1.0);
        desk.put(made, "AnnualMax", "lots").refused(400, "AnnualMax");
    }

    @Test
    void whatIsNotSentStays() {
        String made = made("ExamFreqLimit", 2, "AnnualMax", 800, "PlanNote", "Pays on the day.");
        desk.put(made, "IsHidden", "true")
                .ok()
                .has("ExamFreqLimit", 2)
                .has("AnnualMax", 800.0)
                .has("PlanNote", "Pays on the day.");
    }
}
