package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.Map;
import java.util.stream.Stream;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example requests of the API TreatPlans page, with the numbers they name. */
class TreatPlansExamplesTest {
    private static final String NOTE = "Estimates only; the insurance decides.";
    private static final String NOT_SIGNED = "0001-01-01 00:00:00";

    @RegisterExtension
    static final Desk desk = Desk.with(TreatPlansExamplesTest::layOut);

    private static void layOut(RowSink rows) {
        for (long patient : new long[] {15, 31, 712, 1897, 1901, 1906, 8643}) {
            PracticeRows.patient(rows, patient, "Anna", "Keller-" + patient);
        }
        rows.insert("userod", row("UserNum", 5L, "UserName", "Presenter"));
        PracticeRows.preference(rows, "TreatPlanSaveSignedToPdf", "1");
        PracticeRows.definition(rows, 47, 18, "Treatment plans", "");
        PracticeRows.sheet(
                rows,
                Map.of(
                        "Signature", "SigBox",
                        "SignaturePractice", "SigBoxPractice",
                        "SignatureText", "InputField",
                        "SignaturePracticeText", "InputField"));
        plan(rows, 1786, 1897, "Active", "Active Treatment Plan", "2022-07-02 09:39:54");
        plan(rows, 1787, 1901, "Active", "Active Treatment Plan", "2022-07-02 10:32:51");
        plan(rows, 1790, 1897, "Saved", "Saved Treatment Plan", "2022-06-30 08:00:00");
        plan(rows, 138, 15, "Inactive", "Option A", "2022-06-30 08:00:00");
        plan(rows, 9087, 8643, "Saved", "Extractions", "2022-06-30 08:00:00");
        plan(rows, 115, 15, "Saved", "Old plan", "2022-06-30 08:00:00");
    }

    private static void plan(RowSink rows, long number, long patient, String status, String heading, String edited) {
        var plan = row("TreatPlanNum", number, "PatNum", patient, "TPStatus", status, "Heading", heading, "Note", NOTE);
        plan.putAll(row("SecUserNumEntry", 12, "SecDateEntry", "2022-07-02", "SecDateTEdit", edited));
        rows.insert("treatplan", plan);
    }

    @TestFactory
    Stream<DynamicTest> inTheOrderOfThePage() {
        return Stream.of(reading(), creating(), changingAndDeleting()).flatMap(examples -> examples);
    }

    private static Stream<DynamicTest> reading() {
        return Example.tests(
                desk,
                Example.get(
                        "TreatPlans GET, first example: the saved plans of a patient",
                        "/treatplans?PatNum=1897&TPStatus=Saved",
                        "[" + unsigned(1790, 1897, "Saved", "Saved Treatment Plan", "2022-06-30 08:00:00") + "]"),
                Example.get(
                        "TreatPlans GET, second example: what changed since then",
                        "/treatplans?SecDateTEdit=2022-07-01%2005%3A30%3A00",
                        "[" + unsigned(1786, 1897, "Active", "Active Treatment Plan", "2022-07-02 09:39:54") + ","
                                + unsigned(1787, 1901, "Active", "Active Treatment Plan", "2022-07-02 10:32:51")
                                + "]"));
    }

    private static String unsigned(long number, long patient, String status, String heading, String edited) {
        return """
                {"TreatPlanNum": %d, "PatNum": %d, "DateTP": "0001-01-01", "Heading": "%s", "Note": "%s",
                 "SigIsTopaz": "false", "ResponsParty": 0, "DocNum": 0, "TPStatus": "%s", "SecUserNumEntry": 12,
                 "SecDateEntry": "2022-07-02", "SecDateTEdit": "%s", "UserNumPresenter": 0, "TPType": "Insurance",
                 "DateTSigned": "%s", "DateTPracticeSigned": "%s", "SignatureText": "", "SignaturePracticeText": "",
                 "isSigned": "false", "isSignedPractice": "false"}
                """.formatted(number, patient, heading, NOTE, status, edited, NOT_SIGNED, NOT_SIGNED);
    }

    private static Stream<DynamicTest> creating() {
        return Example.tests(
                desk,
                Example.post("TreatPlans POST, the example: an inactive plan", "/treatplans", """
                        {"PatNum": 31, "Heading": "Fillings", "Note": "Only estimates.", "TPType": "Insurance"}""", """
                        {"TreatPlanNum": "new", "PatNum": 31, "DateTP": "0001-01-01", "Heading": "Fillings",
                         "Note": "Only estimates.", "SigIsTopaz": "false", "ResponsParty": 0, "DocNum": 0,
                         "TPStatus": "Inactive", "SecUserNumEntry": 0, "SecDateEntry": "2026-03-02",
                         "SecDateTEdit": "2026-03-02 09:30:00", "UserNumPresenter": 0, "TPType": "Insurance",
                         "DateTSigned": "0001-01-01 00:00:00", "DateTPracticeSigned": "0001-01-01 00:00:00",
                         "SignatureText": "", "SignaturePracticeText": "", "isSigned": "false",
                         "isSignedPractice": "false"}"""),
                Example.post("TreatPlans POST Saved, the example: a saved copy", "/treatplans/Saved", """
                        {"TreatPlanNum": 138, "Heading": "Saved Plan", "UserNumPresenter": 5}""", """
                        {"TreatPlanNum": "new", "PatNum": 15, "DateTP": "2026-03-02", "Heading": "Saved Plan",
                         "Note": "Estimates only; the insurance decides.", "SigIsTopaz": "false", "ResponsParty": 0,
                         "DocNum": 0, "TPStatus": "Saved", "SecUserNumEntry": 0, "SecDateEntry": "2026-03-02",
                         "SecDateTEdit": "2026-03-02 09:30:00", "UserNumPresenter": 5, "TPType": "Insurance",
                         "DateTSigned": "0001-01-01 00:00:00", "DateTPracticeSigned": "0001-01-01 00:00:00",
                         "SignatureText": "", "SignaturePracticeText": "", "isSigned": "false",
                         "isSignedPractice": "false"}"""));
    }

    private static Stream<DynamicTest> changingAndDeleting() {
        return Example.tests(
                desk,
                Example.put("TreatPlans PUT, first example: date and heading", "/treatplans/9087", """
                        {"DateTP": "2024-01-27", "Heading": "Inactive Treatment Plan - Patient Declined"}""", """
                        {"TreatPlanNum": 9087, "PatNum": 8643, "DateTP": "2024-01-27",
                         "Heading": "Inactive Treatment Plan - Patient Declined",
                         "Note": "Estimates only; the insurance decides.", "SigIsTopaz": "false", "ResponsParty": 0,
                         "DocNum": 0, "TPStatus": "Saved", "SecUserNumEntry": 12, "SecDateEntry": "2022-07-02",
                         "SecDateTEdit": "2026-03-02 09:30:00", "UserNumPresenter": 0, "TPType": "Insurance",
                         "DateTSigned": "0001-01-01 00:00:00", "DateTPracticeSigned": "0001-01-01 00:00:00",
                         "SignatureText": "", "SignaturePracticeText": "", "isSigned": "false",
                         "isSignedPractice": "false"}"""),
                Example.put("TreatPlans PUT, second example: signed by both sides", "/treatplans/9087", """
                        {"DateTP": "2024-01-27", "Heading": "Saved Treatment Plan for Extractions + Implant",
                         "Note": "Discussed at length; estimates only.", "ResponsParty": 712,
                         "SignatureText": "Pamela Hoovey", "SignaturePracticeText": "Dr. Ben Jeong",
                         "isSigned": "true", "isSignedPractice": "true"}""", """
                        {"TreatPlanNum": 9087, "PatNum": 8643, "DateTP": "2024-01-27",
                         "Heading": "Saved Treatment Plan for Extractions + Implant",
                         "Note": "Discussed at length; estimates only.", "SigIsTopaz": "false", "ResponsParty": 712,
                         "DocNum": "new", "TPStatus": "Saved", "SecUserNumEntry": 12, "SecDateEntry": "2022-07-02",
                         "SecDateTEdit": "2026-03-02 09:30:00", "UserNumPresenter": 0, "TPType": "Insurance",
                         "DateTSigned": "2026-03-02 09:30:00", "DateTPracticeSigned": "2026-03-02 09:30:00",
                         "SignatureText": "Pamela Hoovey", "SignaturePracticeText": "Dr. Ben Jeong",
                         "isSigned": "true", "isSignedPractice": "true"}"""),
                Example.delete("TreatPlans DELETE, the example", "/treatplans/115"));
    }
}
