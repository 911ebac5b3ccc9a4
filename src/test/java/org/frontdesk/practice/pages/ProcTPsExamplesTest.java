package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.Map;
import java.util.stream.Stream;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example requests of the API ProcTPs page, with the numbers they name. */
class ProcTPsExamplesTest {
    private static final String DISCOUNTED = """
            {"ProcTPNum": 1, "TreatPlanNum": 1, "PatNum": 2040, "ProcNumOrig": 10052, "ItemOrder": 0, "Priority": 0,
             "priority": "", "ToothNumTP": "", "Surf": "", "ProcCode": "D1110", "Descript": "Cleaning, adult",
             "FeeAmt": 72.0, "PriInsAmt": 72.0, "SecInsAmt": 0.0, "PatAmt": 0.0, "Discount": 17.0, "Prognosis": "",
             "Dx": "", "ProcAbbr": "Pro", "SecUserNumEntry": 0, "SecDateEntry": "2022-09-29",
             "SecDateTEdit": "2026-03-02 09:30:00", "FeeAllowed": 0.0, "TaxAmt": 0.0, "ProvNum": 0,
             "DateTP": "0001-01-01", "ClinicNum": 0, "CatPercUCR": 0.0}""";

    @RegisterExtension
    static final Desk desk = Desk.with(ProcTPsExamplesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.patient(rows, 722, "Anna", "Keller");
        PracticeRows.patient(rows, 2040, "Bruno", "Marsh");
        plan(rows, 963, 722);
        plan(rows, 1, 2040);
        plan(rows, 200, 2040);
        Map<String, Object> filling = line(976, 963, 722, 1154, 0, "D2393", "Filling on three surfaces");
        filling.putAll(row("ToothNumTP", "13", "Surf", "MOD", "FeeAmt", 204, "PriInsAmt", 80, "PatAmt", 70));
        filling.putAll(row("Discount", 54, "ProcAbbr", "C3 (P)", "CatPercUCR", 204));
        Map<String, Object> exam = line(977, 963, 722, 1167, 1, "D0140", "Short exam");
        exam.putAll(row("FeeAmt", 57, "PriInsAmt", 57, "ProcAbbr", "LimEx", "CatPercUCR", 57));
        for (Map<String, Object> saved : java.util.List.of(filling, exam)) {
            saved.putAll(row("SecUserNumEntry", 12, "SecDateEntry", "2023-01-24", "ProvNum", 11, "ClinicNum", 3));
            saved.putAll(row("SecDateTEdit", "2023-01-24 09:33:46", "DateTP", "2022-12-19"));
            rows.insert("proctp", saved);
        }
        Map<String, Object> cleaning = line(1, 1, 2040, 10052, 0, "D1110", "Cleaning, adult");
        cleaning.putAll(row("FeeAmt", 72, "PriInsAmt", 72, "ProcAbbr", "Pro", "SecDateEntry", "2022-09-29"));
        cleaning.putAll(row("SecDateTEdit", "2022-09-29 11:45:57"));
        rows.insert("proctp", cleaning);
        rows.insert("proctp", line(293, 200, 2040, 10052, 0, "D1110", "Cleaning, adult"));
    }

    private static void plan(RowSink rows, long number, long patient) {
        rows.insert("treatplan", row("TreatPlanNum", number, "PatNum", patient, "TPStatus", "Saved"));
    }

    private static Map<String, Object> line(
            long number, long plan, long patient, long procedure, int order, String code, String words) {
        var line = row("ProcTPNum", number, "TreatPlanNum", plan, "PatNum", patient, "ProcNumOrig", procedure);
        line.putAll(row("ItemOrder", order, "ProcCode", code, "Descript", words));
        return line;
    }

    @TestFactory
    Stream<DynamicTest> inTheOrderOfThePage() {
        return Example.tests(
                desk,
                Example.get("ProcTPs GET, the example: the lines of a saved plan", "/proctps?TreatPlanNum=963", """
                        [
                          {"ProcTPNum": 976, "TreatPlanNum": 963, "PatNum": 722, "ProcNumOrig": 1154, "ItemOrder": 0,
                           "Priority": 0, "priority": "", "ToothNumTP": "13", "Surf": "MOD", "ProcCode": "D2393",
                           "Descript": "Filling on three surfaces", "FeeAmt": 204.0, "PriInsAmt": 80.0,
                           "SecInsAmt": 0.0, "PatAmt": 70.0, "Discount": 54.0, "Prognosis": "", "Dx": "",
                           "ProcAbbr": "C3 (P)", "SecUserNumEntry": 12, "SecDateEntry": "2023-01-24",
                           "SecDateTEdit": "2023-01-24 09:33:46", "FeeAllowed": 0.0, "TaxAmt": 0.0, "ProvNum": 11,
                           "DateTP": "2022-12-19", "ClinicNum": 3, "CatPercUCR": 204.0},
                          {"ProcTPNum": 977, "TreatPlanNum": 963, "PatNum": 722, "ProcNumOrig": 1167, "ItemOrder": 1,
                           "Priority": 0, "priority": "", "ToothNumTP": "", "Surf": "", "ProcCode": "D0140",
                           "Descript": "Short exam", "FeeAmt": 57.0, "PriInsAmt": 57.0, "SecInsAmt": 0.0,
                           "PatAmt": 0.0, "Discount": 0.0, "Prognosis": "", "Dx": "", "ProcAbbr": "LimEx",
                           "SecUserNumEntry": 12, "SecDateEntry": "2023-01-24",
                           "SecDateTEdit": "2023-01-24 09:33:46", "FeeAllowed": 0.0, "TaxAmt": 0.0, "ProvNum": 11,
                           "DateTP": "2022-12-19", "ClinicNum": 3, "CatPercUCR": 57.0}
                        ]"""),
                Example.put(
                        "ProcTPs PUT, the example as it stands, with its trailing comma",
                        "/proctps/1",
                        """
                        {
                        "Discount": "17.00",
                        }""",
                        DISCOUNTED),
                Example.put("ProcTPs PUT, the example without the trailing comma", "/proctps/1", """
                        {"Discount": "17.00"}""", DISCOUNTED),
                Example.delete("ProcTPs DELETE, the example", "/proctps/293"));
    }
}
