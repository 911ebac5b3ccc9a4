package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.PracticeRows.row;

import java.time.Duration;
import java.util.List;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules of ProcTPs GET, PUT and DELETE. */
class ProcTPsRulesTest {
    private static final String LINE = "/proctps/21";

    @RegisterExtension
    static final Desk desk = Desk.with(ProcTPsRulesTest::layOut);

    static final List<String> AMOUNTS = List.of("FeeAmt", "PriInsAmt", "SecInsAmt", "PatAmt", "Discount", "FeeAllowed");
    static final List<String> WORDS =
            List.of("ToothNumTP", "Surf", "ProcCode", "Descript", "Prognosis", "Dx", "ProcAbbr");

    private static void layOut(RowSink rows) {
        PracticeRows.basic(rows);
        long[] plans = {2, 3, 4, 5};
        for (long plan : plans) {
            rows.insert("treatplan", row("TreatPlanNum", plan, "PatNum", PracticeRows.ANNA, "TPStatus", "Saved"));
        }
        line(rows, 22, 2, 1);
        line(rows, 21, 2, 0);
        line(rows, 31, 3, 0);
        line(rows, 41, 4, 0);
        line(rows, 42, 4, 1);
    }

    private static void line(RowSink rows, long number, long plan, int order) {
        var line = row("ProcTPNum", number, "TreatPlanNum", plan, "PatNum", PracticeRows.ANNA, "ItemOrder", order);
        line.putAll(row("FeeAmt", 72, "PriInsAmt", 72, "ProcNumOrig", 500 + number, "ProcCode", "D1110"));
        rows.insert("proctp", line);
    }

    @Test
    @Rule("ProcTPs GET TreatPlanNum")
    void aPlanMustBeNamed() {
        desk.get("/proctps").refused(400, "TreatPlanNum");
        desk.get("/proctps?TreatPlanNum=mine").refused(400, "TreatPlanNum");
    }

    @Test
    @Rule("ProcTPs GET TreatPlanNum")
    void theLinesOfThatPlanComeInTheirOrder() {
        Answer lines = desk.get("/proctps?TreatPlanNum=2").ok();

        assertThat(lines.column("ProcTPNum")).containsExactly("21", "22");
        assertThat(lines.column("TreatPlanNum")).containsOnly("2");
        assertThat(desk.get("/proctps?TreatPlanNum=5").ok().rows()).isEmpty();
    }

    @Test
    @Rule("ProcTPs PUT ProcTPNum")
    void anUnknownLineCannotBeChanged() {
        desk.put("/proctps/" + Desk.UNKNOWN, "Discount", 1).refused(404, "ProcTP");
    }

    @Test
    @Rule("ProcTPs PUT Priority")
    void thePriorityIsOneOfTheTreatmentPriorities() {
        desk.put(LINE, "Priority", PracticeRows.URGENT)
                .ok()
                .has("Priority", 340)
                .has("priority", "Urgent");
        desk.put(LINE, "Priority", PracticeRows.DISCOUNT).refused(400, "Priority");
        desk.put(LINE, "Priority", Desk.UNKNOWN).refused(404, "Priority");
        desk.put(LINE, "Priority", 0).ok().has("Priority", 0).has("priority", "");
    }

    @Test
    @Rule({
        "ProcTPs PUT ToothNumTP",
        "ProcTPs PUT Surf",
        "ProcTPs PUT ProcCode",
        "ProcTPs PUT Descript",
        "ProcTPs PUT Prognosis",
        "ProcTPs PUT Dx",
        "ProcTPs PUT ProcAbbr"
    })
    void wordsAreTakenAsTheyAreAndCanBeCleared() {
        for (String field : WORDS) {
            desk.put(LINE, field, "Own words").ok().has(field, "Own words");
            desk.put(LINE, field, "").ok().has(field, "");
        }
    }

    @Test
    @Rule("ProcTPs PUT ProcCode")
    void theCodeIsOnlyTextForDisplay() {
        desk.put(LINE, "ProcCode", "NOT-A-CODE")
                .ok()
                .has("ProcCode", "NOT-A-CODE")
                .has("ProcNumOrig", 521);
    }

    @Test
    @Rule({"ProcTPs PUT ProcCode", "ProcTPs PUT ProcAbbr", "ProcTPs PUT Descript"})
    void wordsLongerThanTheirPlaceAreRefused() {
        desk.put(LINE, "ProcCode", "9".repeat(16)).refused(400, "ProcCode");
        desk.put(LINE, "ProcAbbr", "9".repeat(51)).refused(400, "ProcAbbr");
        desk.put(LINE, "Descript", "9".repeat(256)).refused(400, "Descript");
    }

    @Test
    @Rule({
        "ProcTPs PUT FeeAmt",
        "ProcTPs PUT PriInsAmt",
        "ProcTPs PUT SecInsAmt",
        "ProcTPs PUT PatAmt",
        "ProcTPs PUT Discount",
        "ProcTPs PUT FeeAllowed"
    })
    void amountsComeAsTextOrNumberAndLeaveAsNumbers() {
        for (String field : AMOUNTS) {
            desk.put(LINE, field, "17.00").ok().has(field, 17.0);
            desk.put(LINE, field, 20.25).ok().has(field, 20.25);
            desk.put(LINE, field, 0).ok().has(field, 0.0);
        }
    }

    @ParameterizedTest
    @FieldSource("AMOUNTS")
    void anAmountMustBeANumber(String field) {
        desk.put(LINE, field, "plenty").refused(400, field);
    }

    @Test
    @Rule("ProcTPs PUT Discount")
    void aDiscountDoesNotReckonThePatientsPartAnew() {
        desk.put("/proctps/31", "Discount", "17.00")
                .ok()
                .has("Discount", 17.0)
                .has("FeeAmt", 72.0)
                .has("PriInsAmt", 72.0)
                .has("PatAmt", 0.0);
    }

    @Test
    @Rule("ProcTPs PUT Dx")
    void aChangeIsDatedAndLeavesTheRest() {
        String later = desk.clock().later(Duration.ofMinutes(3));
        desk.put("/proctps/31", "Dx", "Caries").ok().has("SecDateTEdit", later).has("ProcCode", "D1110");
    }

    @Test
    @Rule({"ProcTPs PUT ProcTPNum", "ProcTPs DELETE ProcTPNum"})
    void onlyLinesOfAnUnsignedPlanCanBeChangedOrDeleted() {
        desk.put("/treatplans/4", "isSigned", "true").ok();
        desk.put("/proctps/41", "Discount", 5).refused(400, "signed");
        desk.delete("/proctps/41").refused(400, "signed");
        assertThat(desk.get("/proctps?TreatPlanNum=4").ok().column("Discount")).containsOnly("0.0");

        desk.put("/treatplans/4", "isSigned", "false").ok();
        desk.put("/proctps/41", "Discount", 5).ok().has("Discount", 5.0);
        desk.delete("/proctps/41").ok();
        assertThat(desk.get("/proctps?TreatPlanNum=4").ok().column("ProcTPNum")).containsExactly("42");
    }

    @Test
    @Rule("ProcTPs DELETE ProcTPNum")
    void anUnknownLineCannotBeDeleted() {
        desk.delete("/proctps/" + Desk.UNKNOWN).refused(404, "ProcTP");
    }

    @Test
    void linesAreNotMadeByHand() {
        desk.post("/proctps", "TreatPlanNum", 2).refused(400, "not a valid method");
    }
}
