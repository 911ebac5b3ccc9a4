package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.PracticeRows.row;

import java.time.Duration;
import java.util.Map;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of TreatPlans PUT where the practice's sheet has room for both signatures and both typed names. */
class TreatPlansPutRulesTest {
    private static final String UNSIGNED = "0001-01-01 00:00:00";

    @RegisterExtension
    static final Desk desk = Desk.with(TreatPlansPutRulesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.basic(rows);
        PracticeRows.preference(rows, "TreatPlanSaveSignedToPdf", "1");
        PracticeRows.definition(rows, 47, 18, "Treatment plans", "");
        PracticeRows.sheet(
                rows,
                Map.of(
                        "Signature", "SigBox",
                        "SignaturePractice", "SigBoxPractice",
                        "SignatureText", "InputField",
                        "SignaturePracticeText", "InputField"));
        rows.insert("treatplan", row("TreatPlanNum", 301L, "PatNum", PracticeRows.ANNA, "TPStatus", "Active"));
    }

    private static long inactive() {
        return desk.post("/treatplans", "PatNum", PracticeRows.ANNA, "Note", "Old note.")
                .created()
                .number("TreatPlanNum");
    }

    private static String saved() {
        return "/treatplans/"
                + desk.post("/treatplans/Saved", "TreatPlanNum", inactive())
                        .created()
                        .number("TreatPlanNum");
    }

    @Test
    @Rule("TreatPlans PUT TreatPlanNum")
    void anUnknownPlanCannotBeChanged() {
        desk.put("/treatplans/" + Desk.UNKNOWN, "Heading", "x").refused(404, "TreatPlan");
    }

    @Test
    @Rule("TreatPlans PUT DateTP")
    void onlyASavedPlanHasADate() {
        desk.put(saved(), "DateTP", "2026-03-15").ok().has("DateTP", "2026-03-15");
        desk.put("/treatplans/" + inactive(), "DateTP", "2026-03-15").refused(400, "DateTP");
        desk.put("/treatplans/301", "DateTP", "2026-03-15").refused(400, "DateTP");
    }

    @ParameterizedTest
    @Rule("TreatPlans PUT DateTP")
    @ValueSource(strings = {"03/15/2026", "2026-02-30", "soon", "2026-03-15 10:00:00"})
    void theDateIsWrittenYearMonthDay(String date) {
        desk.put(saved(), "DateTP", date).refused(400, "DateTP");
    }

    @Test
    @Rule({"TreatPlans PUT Heading", "TreatPlans PUT Note"})
    void headingAndNoteAreOverwrittenInEveryStatus() {
        for (String plan : new String[] {saved(), "/treatplans/" + inactive(), "/treatplans/301"}) {
            desk.put(plan, "Heading", "Crown first").ok().has("Heading", "Crown first");
            desk.put(plan, "Note", "New note.").ok().has("Note", "New note.").has("Heading", "Crown first");
        }
    }

    @Test
    @Rule("TreatPlans PUT ResponsParty")
    void theResponsiblePersonIsAPatient() {
        desk.put(saved(), "ResponsParty", PracticeRows.BRUNO).ok().has("ResponsParty", 2);
        desk.put(saved(), "ResponsParty", Desk.UNKNOWN).refused(404, "ResponsParty");
    }

    @Test
    @Rule("TreatPlans PUT TPType")
    void theTypeIsInsuranceOrDiscount() {
        String plan = saved();
        desk.put(plan, "TPType", "Discount").ok().has("TPType", "Discount");
        desk.put(plan, "TPType", "Insurance").ok().has("TPType", "Insurance");
        desk.put(plan, "TPType", "Cash").refused(400, "TPType");
    }

    @Test
    void whatIsNotSentStaysAndTheChangeIsDated() {
        String plan = saved();
        String later = desk.clock().later(Duration.ofMinutes(5));
        desk.put(plan, "Heading", "Crown first")
                .ok()
                .has("Note", "Old note.")
                .has("TPStatus", "Saved")
                .has("SecDateTEdit", later);
    }

    @Test
    @Rule("TreatPlans PUT isSigned")
    void trueSignsForThePatientAndSignsAnewWhenRepeated() {
        String plan = saved();
        String first = desk.clock().later(Duration.ofMinutes(5));
        desk.put(plan, "isSigned", "true").ok().has("isSigned", "true").has("DateTSigned", first);

        String second = desk.clock().later(Duration.ofMinutes(5));
        desk.put(plan, "isSigned", "true")
                .ok()
                .has("isSigned", "true")
                .has("DateTSigned", second)
                .has("isSignedPractice", "false")
                .has("DateTPracticeSigned", UNSIGNED);
    }

    @Test
    @Rule({"TreatPlans PUT isSigned", "TreatPlans PUT isSignedPractice"})
    void falseClearsOneSignatureAndLeavesTheOther() {
        String plan = saved();
        desk.put(plan, "isSigned", "true", "isSignedPractice", "true").ok();
        String signed = desk.clock().moment();

        desk.put(plan, "isSigned", "false")
                .ok()
                .has("isSigned", "false")
                .has("DateTSigned", UNSIGNED)
                .has("isSignedPractice", "true")
                .has("DateTPracticeSigned", signed);
        desk.put(plan, "isSignedPractice", "false")
                .ok()
                .has("isSignedPractice", "false")
                .has("DateTPracticeSigned", UNSIGNED);
    }

    @Test
    @Rule("TreatPlans PUT isSignedPractice")
    void trueSignsForThePracticeAndSignsAnewWhenRepeated() {
        String plan = saved();
        desk.put(plan, "isSignedPractice", "true")
                .ok()
                .has("isSignedPractice", "true")
                .has("isSigned", "false");

        String again = desk.clock().later(Duration.ofMinutes(5));
        desk.put(plan, "isSignedPractice", "true").ok().has("DateTPracticeSigned", again);
    }

    @ParameterizedTest
    @Rule({"TreatPlans PUT isSigned", "TreatPlans PUT isSignedPractice"})
    @ValueSource(strings = {"yes", "1", ""})
    void signingIsTrueOrFalse(String answer) {
        desk.put(saved(), "isSigned", answer).refused(400, "isSigned");
        desk.put(saved(), "isSignedPractice", answer).refused(400, "isSignedPractice");
    }

    @Test
    @Rule({"TreatPlans PUT SignatureText", "TreatPlans PUT SignaturePracticeText"})
    void theTypedNamesAreKept() {
        desk.put(saved(), "SignatureText", "Anna Keller", "SignaturePracticeText", "Dr. Lind")
                .ok()
                .has("SignatureText", "Anna Keller")
                .has("SignaturePracticeText", "Dr. Lind");
        desk.put(saved(), "SignatureText", "x".repeat(256)).refused(400, "SignatureText");
        desk.put(saved(), "SignaturePracticeText", "x".repeat(256)).refused(400, "SignaturePracticeText");
    }

    @Test
    @Rule("TreatPlans PUT isSigned")
    void aSignedPlanIsKeptAsADocumentWhenThePracticeWishes() {
        long document = desk.put(saved(), "isSigned", "true").ok().number("DocNum");

        assertThat(document).isPositive();
        desk.get("/documents/" + document).ok().has("PatNum", 1);
    }

    @Test
    void theStatusCannotBeSet() {
        long plan = inactive();
        desk.put("/treatplans/" + plan, "TPStatus", "Active");
        assertThat(desk.get("/treatplans?PatNum=1&TPStatus=Inactive").ok().column("TreatPlanNum"))
                .contains(String.valueOf(plan));
    }
}
