package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.PracticeRows.row;

import java.time.Duration;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of TreatPlans GET, POST, POST Saved and DELETE. */
class TreatPlansRulesTest {
    private static final String NOTE = "Only an estimate.";

    @RegisterExtension
    static final Desk desk = Desk.with(TreatPlansRulesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.basic(rows);
        PracticeRows.preference(rows, "TreatmentPlanNote", NOTE);
        PracticeRows.patient(rows, 4, "Dora", "Weiss");
        PracticeRows.patient(rows, 5, "Emil", "Weiss");
        plan(rows, 201, 4, "Active", "2025-01-01 08:00:00");
        plan(rows, 202, 4, "Saved", "2025-06-01 08:00:00");
        plan(rows, 203, 5, "Saved", "2025-06-01 08:00:01");
    }

    private static void plan(RowSink rows, long number, long patient, String status, String edited) {
        var plan = row("TreatPlanNum", number, "PatNum", patient, "TPStatus", status, "SecDateTEdit", edited);
        plan.putAll(row("Heading", "Old plan", "Note", "Old note."));
        rows.insert("treatplan", plan);
    }

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
                        "D1110",
                        "ProcFee",
                        "90.00")
                .created()
                .number("ProcNum");
    }

    /** The number of a new inactive plan of Anna's with that many procedures. */
    private static long made(int procedures) {
        long plan = desk.post("/treatplans", "PatNum", PracticeRows.ANNA, "Heading", "Option A")
                .created()
                .number("TreatPlanNum");
        for (int i = 0; i < procedures; i++) {
            desk.post("/treatplanattaches", "TreatPlanNum", plan, "ProcNum", procedure(PracticeRows.ANNA))
                    .created();
        }
        return plan;
    }

    @Test
    @Rule("TreatPlans GET PatNum")
    void thePlansOfOnePatientAreFound() {
        assertThat(desk.get("/treatplans?PatNum=5").ok().column("TreatPlanNum")).containsExactly("203");
        desk.get("/treatplans?PatNum=emil").refused(400, "PatNum");
    }

    @Test
    @Rule("TreatPlans GET SecDateTEdit")
    void onlyPlansChangedAfterTheMomentAreFound() {
        Answer later =
                desk.get("/treatplans?SecDateTEdit=2025-06-01%2008%3A00%3A00").ok();

        assertThat(later.column("TreatPlanNum")).contains("203").doesNotContain("201", "202");
        desk.get("/treatplans?SecDateTEdit=yesterday").refused(400, "SecDateTEdit");
        desk.get("/treatplans?SecDateTEdit=2025-06-01").refused(400, "SecDateTEdit");
    }

    @ParameterizedTest
    @Rule("TreatPlans GET TPStatus")
    @ValueSource(strings = {"Saved", "Active", "Inactive"})
    void plansOfOneStatusAreFound(String status) {
        made(0);
        assertThat(desk.get("/treatplans?TPStatus=" + status).ok().column("TPStatus"))
                .isNotEmpty()
                .containsOnly(status);
    }

    @Test
    @Rule({"TreatPlans GET TPStatus", "TreatPlans GET PatNum", "TreatPlans GET SecDateTEdit"})
    void allFiltersAreOptionalAndOtherStatusesRefused() {
        assertThat(desk.get("/treatplans").ok().column("TreatPlanNum")).contains("201", "202", "203");
        desk.get("/treatplans?TPStatus=Signed").refused(400, "TPStatus");
        assertThat(desk.get("/treatplans?PatNum=5&SecDateTEdit=2026-01-01%2000%3A00%3A00")
                        .ok()
                        .rows())
                .isEmpty();
    }

    @Test
    @Rule("TreatPlans POST PatNum")
    void anExistingPatientIsRequired() {
        desk.post("/treatplans", "Heading", "Fillings").refused(400, "PatNum");
        desk.post("/treatplans", "PatNum", Desk.UNKNOWN).refused(404, "Patient");
    }

    @Test
    @Rule({"TreatPlans POST Heading", "TreatPlans POST Note", "TreatPlans POST TPType"})
    void aNewPlanIsInactiveAndTakesItsWordsFromThePractice() {
        desk.post("/treatplans", "PatNum", PracticeRows.ANNA)
                .created()
                .has("TPStatus", "Inactive")
                .has("Heading", "Inactive Treatment Plan")
                .has("Note", NOTE)
                .has("TPType", "Insurance")
                .has("DateTP", "0001-01-01")
                .has("isSigned", "false");
    }

    @Test
    @Rule({"TreatPlans POST Heading", "TreatPlans POST Note"})
    void headingAndNoteAreKeptWhenSent() {
        desk.post("/treatplans", "PatNum", PracticeRows.ANNA, "Heading", "Fillings", "Note", "By spring.")
                .created()
                .has("Heading", "Fillings")
                .has("Note", "By spring.");
        desk.post("/treatplans", "PatNum", PracticeRows.ANNA, "Heading", "x".repeat(256))
                .refused(400, "Heading");
    }

    @Test
    @Rule("TreatPlans POST TPType")
    void aMemberOfADiscountPlanGetsADiscountPlanByDefault() {
        long member = desk.post("/patients", "LName", "Okafor", "FName", "Mina")
                .created()
                .number("PatNum");
        desk.post("/discountplansubs", "DiscountPlanNum", PracticeRows.MEMBERSHIP, "PatNum", member)
                .created();

        desk.post("/treatplans", "PatNum", member).created().has("TPType", "Discount");
        desk.post("/treatplans", "PatNum", member, "TPType", "Insurance")
                .created()
                .has("TPType", "Insurance");
        desk.post("/treatplans", "PatNum", PracticeRows.BRUNO).created().has("TPType", "Insurance");
    }

    @Test
    @Rule("TreatPlans POST TPType")
    void otherTypesAreRefused() {
        desk.post("/treatplans", "PatNum", PracticeRows.ANNA, "TPType", "Discount")
                .created()
                .has("TPType", "Discount");
        desk.post("/treatplans", "PatNum", PracticeRows.ANNA, "TPType", "Cash").refused(400, "TPType");
    }

    @Test
    @Rule("TreatPlans POST Saved TreatPlanNum")
    void anExistingPlanIsRequiredForSaving() {
        desk.post("/treatplans/Saved", "Heading", "Option B").refused(400, "TreatPlanNum");
        desk.post("/treatplans/Saved", "TreatPlanNum", Desk.UNKNOWN).refused(404, "TreatPlan");
    }

    @Test
    @Rule("TreatPlans POST Saved TreatPlanNum")
    void onlyAnActiveOrInactivePlanCanBeSaved() {
        desk.post("/treatplans/Saved", "TreatPlanNum", 202).refused(400, "TreatPlanNum");
        desk.post("/treatplans/Saved", "TreatPlanNum", 201)
                .created()
                .has("TPStatus", "Saved")
                .has("PatNum", 4);
    }

    @Test
    @Rule("TreatPlans POST Saved TreatPlanNum")
    void savingCopiesTheProceduresAndKeepsTheSource() {
        long source = made(2);
        Answer saved = desk.post("/treatplans/Saved", "TreatPlanNum", source)
                .created()
                .has("TPStatus", "Saved")
                .has("DateTP", DeskClock.TODAY)
                .has("isSigned", "false")
                .has("isSignedPractice", "false");

        assertThat(saved.number("TreatPlanNum")).isNotEqualTo(source);
        Answer lines = desk.get("/proctps?TreatPlanNum=" + saved.number("TreatPlanNum"))
                .ok();
        assertThat(lines.column("ItemOrder")).containsExactly("0", "1");
        assertThat(lines.column("ProcCode")).containsOnly("D1110");
        assertThat(lines.column("FeeAmt")).containsOnly("90.0");
        assertThat(desk.get("/treatplans?PatNum=1&TPStatus=Inactive").ok().column("TreatPlanNum"))
                .contains(String.valueOf(source));
    }

    @Test
    @Rule("TreatPlans POST Saved Heading")
    void theHeadingIsTheSourcesUnlessSent() {
        long source = made(0);
        desk.post("/treatplans/Saved", "TreatPlanNum", source).created().has("Heading", "Option A");
        desk.post("/treatplans/Saved", "TreatPlanNum", source, "Heading", "Option B")
                .created()
                .has("Heading", "Option B");
    }

    @Test
    @Rule("TreatPlans POST Saved UserNumPresenter")
    void thePresenterIsNobodyUnlessSentAndMustBeAUser() {
        long source = made(0);
        desk.post("/treatplans/Saved", "TreatPlanNum", source).created().has("UserNumPresenter", 0);
        desk.post("/treatplans/Saved", "TreatPlanNum", source, "UserNumPresenter", PracticeRows.PRESENTER)
                .created()
                .has("UserNumPresenter", 5);
        desk.post("/treatplans/Saved", "TreatPlanNum", source, "UserNumPresenter", Desk.UNKNOWN)
                .refused(404, "UserNumPresenter");
    }

    @Test
    void aSavedCopyDoesNotChangeWithItsProcedures() {
        long source = made(1);
        long saved =
                desk.post("/treatplans/Saved", "TreatPlanNum", source).created().number("TreatPlanNum");
        String before = desk.get("/proctps?TreatPlanNum=" + saved).ok().raw();
        String attached = desk.get("/treatplanattaches?TreatPlanNum=" + source)
                .ok()
                .column("TreatPlanAttachNum")
                .getFirst();
        desk.clock().later(Duration.ofHours(1));

        desk.put("/treatplanattaches/" + attached, "Priority", PracticeRows.URGENT)
                .ok();

        assertThat(desk.get("/proctps?TreatPlanNum=" + saved).ok().raw()).isEqualTo(before);
    }

    @Test
    @Rule("TreatPlans DELETE TreatPlanNum")
    void deletingASavedPlanDeletesItsLines() {
        long saved = desk.post("/treatplans/Saved", "TreatPlanNum", made(2))
                .created()
                .number("TreatPlanNum");
        String line = desk.get("/proctps?TreatPlanNum=" + saved)
                .ok()
                .column("ProcTPNum")
                .getFirst();

        assertThat(desk.delete("/treatplans/" + saved).ok().raw()).isEmpty();

        assertThat(desk.get("/treatplans?PatNum=1").ok().column("TreatPlanNum")).doesNotContain(String.valueOf(saved));
        desk.put("/proctps/" + line, "Discount", 1).is(404);
    }

    @Test
    @Rule("TreatPlans DELETE TreatPlanNum")
    void deletingAnInactivePlanKeepsItsProcedures() {
        long plan = made(1);
        String procedure = desk.get("/treatplanattaches?TreatPlanNum=" + plan)
                .ok()
                .column("ProcNum")
                .getFirst();
        desk.delete("/treatplans/" + plan).ok();

        assertThat(desk.get("/procedurelogs?PatNum=1").ok().column("ProcNum")).contains(procedure);
    }

    @Test
    @Rule("TreatPlans DELETE TreatPlanNum")
    void anUnknownPlanCannotBeDeleted() {
        desk.delete("/treatplans/" + Desk.UNKNOWN).refused(404, "TreatPlan");
    }
}
