package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.stream.Stream;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example requests of the API PatPlans page, with the numbers they name. */
class PatPlansExamplesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PatPlansExamplesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.patient(rows, 1897, "Anna", "Keller");
        PracticeRows.patient(rows, 15, "Bruno", "Marsh");
        PracticeRows.patient(rows, 1245, "Carla", "Ibarra");
        PracticeRows.carrier(rows);
        PracticeRows.plan(rows, 9, 0);
        for (long subscription : new long[] {101, 369, 393, 697}) {
            PracticeRows.subscription(rows, subscription, 9, 1897);
        }
        link(rows, 1228, 1897, 369, 1, "Self");
        link(rows, 1232, 1897, 393, 2, "SignifOther");
        link(rows, 1240, 1897, 697, 3, "Self");
        link(rows, 251, 15, 393, 1, "Child");
        link(rows, 12, 1245, 101, 1, "Child");
    }

    private static void link(RowSink rows, long number, long patient, long subscription, int ordinal, String as) {
        var link = row("PatPlanNum", number, "PatNum", patient, "InsSubNum", subscription, "Ordinal", ordinal);
        link.putAll(row("Relationship", as, "SecDateTEntry", "2021-02-15 15:47:07"));
        link.putAll(row("SecDateTEdit", "2021-02-16 13:42:33"));
        rows.insert("patplan", link);
    }

    @TestFactory
    Stream<DynamicTest> inTheOrderOfThePage() {
        String third = line(1240, 1897, 3, "Self", 697);
        return Example.tests(
                desk,
                Example.get(
                        "PatPlans GET, first example: one patient on one subscription",
                        "/patplans?PatNum=1897&InsSubNum=697",
                        "[" + third + "]"),
                Example.get(
                        "PatPlans GET, second example: all coverage of a patient",
                        "/patplans?PatNum=1897",
                        "[" + line(1228, 1897, 1, "Self", 369) + "," + line(1232, 1897, 2, "SignifOther", 393) + ","
                                + third + "]"),
                Example.post("PatPlans POST, the example: covered from now on", "/patplans", """
                        {"PatNum": 15, "Ordinal": 1, "Relationship": "Self", "InsSubNum": 101}""", """
                        {"PatPlanNum": "new", "PatNum": 15, "Ordinal": 1, "IsPending": "false",
                         "Relationship": "Self", "PatID": "", "InsSubNum": 101, "OrthoAutoFeeBilledOverride": -1.0,
                         "OrthoAutoNextClaimDate": "0001-01-01", "SecDateTEntry": "2026-03-02 09:30:00",
                         "SecDateTEdit": "2026-03-02 09:30:00"}"""),
                Example.put("PatPlans PUT, the example: now the subscriber himself", "/patplans/12", """
                        {"Ordinal": 1, "Relationship": "Self", "PatID": ""}""", """
                        {"PatPlanNum": 12, "PatNum": 1245, "Ordinal": 1, "IsPending": "false",
                         "Relationship": "Self", "PatID": "", "InsSubNum": 101, "OrthoAutoFeeBilledOverride": -1.0,
                         "OrthoAutoNextClaimDate": "0001-01-01", "SecDateTEntry": "2021-02-15 15:47:07",
                         "SecDateTEdit": "2026-03-02 09:30:00"}"""),
                Example.delete("PatPlans DELETE, the example", "/patplans/251"));
    }

    private static String line(long number, long patient, int ordinal, String as, long subscription) {
        return """
                {"PatPlanNum": %d, "PatNum": %d, "Ordinal": %d, "IsPending": "false", "Relationship": "%s",
                 "PatID": "", "InsSubNum": %d, "OrthoAutoFeeBilledOverride": -1.0,
                 "OrthoAutoNextClaimDate": "0001-01-01", "SecDateTEntry": "2021-02-15 15:47:07",
                 "SecDateTEdit": "2021-02-16 13:42:33"}""".formatted(number, patient, ordinal, as, subscription);
    }
}
