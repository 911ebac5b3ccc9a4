package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.stream.Stream;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example requests of the API Benefits page, with the numbers they name. */
class BenefitsExamplesTest {
    private static final String ENTERED = "2021-06-21 10:03:08";

    @RegisterExtension
    static final Desk desk = Desk.with(BenefitsExamplesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.patient(rows, 1, "Anna", "Keller");
        PracticeRows.carrier(rows);
        for (long plan : new long[] {10, 12, 19, 25}) {
            PracticeRows.plan(rows, plan, 0);
        }
        PracticeRows.subscription(rows, 1, 12, 1);
        PracticeRows.subscription(rows, 2, 19, 1);
        PracticeRows.patPlan(rows, 29, 1, 1, 1);
        PracticeRows.patPlan(rows, 30, 1, 2, 2);
        PracticeRows.code(rows, 150, "D0486", "Cell sample");
        PracticeRows.code(rows, 156, "D0999", "Other diagnosis");
        PracticeRows.code(rows, 157, "D1110", "Cleaning, adult");
        PracticeRows.code(rows, 158, "D1120", "Cleaning, child");
        rows.insert("covcat", row("CovCatNum", 3L, "Description", "Basic"));
        rows.insert("covcat", row("CovCatNum", 12L, "Description", "Ortho"));
        rows.insert("codegroup", row("CodeGroupNum", 1L, "GroupName", "Sealants", "ProcCodes", "D1351"));
        benefit(
                rows,
                236,
                "PlanNum",
                12,
                "CovCatNum",
                3,
                "BenefitType",
                "CoInsurance",
                "Percent",
                30,
                "QuantityQualifier",
                "Visits",
                "Quantity",
                2);
        benefit(
                rows,
                243,
                "PlanNum",
                12,
                "BenefitType",
                "WaitingPeriod",
                "TimePeriod",
                "ServiceYear",
                "QuantityQualifier",
                "Months",
                "Quantity",
                3,
                "CodeNum",
                150,
                "CoverageLevel",
                "Family");
        benefit(
                rows,
                245,
                "PlanNum",
                12,
                "CovCatNum",
                12,
                "BenefitType",
                "Limitations",
                "MonetaryAmt",
                1000,
                "TimePeriod",
                "Lifetime",
                "CoverageLevel",
                "Individual");
        benefit(
                rows,
                250,
                "PatPlanNum",
                30,
                "BenefitType",
                "Deductible",
                "MonetaryAmt",
                75,
                "TimePeriod",
                "CalendarYear",
                "CoverageLevel",
                "Individual");
        benefit(
                rows,
                75,
                "PlanNum",
                10,
                "CovCatNum",
                3,
                "BenefitType",
                "CoInsurance",
                "Percent",
                50,
                "TimePeriod",
                "CalendarYear");
        benefit(
                rows,
                323,
                "PlanNum",
                25,
                "BenefitType",
                "Limitations",
                "QuantityQualifier",
                "AgeLimit",
                "Quantity",
                12,
                "CodeGroupNum",
                1);
    }

    private static void benefit(RowSink rows, long number, Object... fields) {
        var benefit = row("BenefitNum", number, "SecDateTEntry", ENTERED, "SecDateTEdit", ENTERED);
        benefit.putAll(row(fields));
        rows.insert("benefit", benefit);
    }

    @TestFactory
    Stream<DynamicTest> inTheOrderOfThePage() {
        return Stream.of(reading(), creating(), changingAndDeleting()).flatMap(examples -> examples);
    }

    private static Stream<DynamicTest> reading() {
        return Example.tests(
                desk,
                Example.get("Benefits GET, first example: the rows of a plan", "/benefits?PlanNum=12", """
                        [
                          {"BenefitNum": 236, "PlanNum": 12, "PatPlanNum": 0, "CovCatNum": 3,
                           "BenefitType": "CoInsurance", "Percent": 30, "MonetaryAmt": -1.0, "TimePeriod": "None",
                           "QuantityQualifier": "Visits", "Quantity": 2, "CodeNum": 0, "procCode": "",
                           "CoverageLevel": "None", "SecDateTEntry": "2021-06-21 10:03:08",
                           "SecDateTEdit": "2021-06-21 10:03:08", "CodeGroupNum": 0},
                          {"BenefitNum": 243, "PlanNum": 12, "PatPlanNum": 0, "CovCatNum": 0,
                           "BenefitType": "WaitingPeriod", "Percent": -1, "MonetaryAmt": -1.0,
                           "TimePeriod": "ServiceYear", "QuantityQualifier": "Months", "Quantity": 3, "CodeNum": 150,
                           "procCode": "D0486", "CoverageLevel": "Family", "SecDateTEntry": "2021-06-21 10:03:08",
                           "SecDateTEdit": "2021-06-21 10:03:08", "CodeGroupNum": 0},
                          {"BenefitNum": 245, "PlanNum": 12, "PatPlanNum": 0, "CovCatNum": 12,
                           "BenefitType": "Limitations", "Percent": -1, "MonetaryAmt": 1000.0,
                           "TimePeriod": "Lifetime", "QuantityQualifier": "None", "Quantity": 0, "CodeNum": 0,
                           "procCode": "", "CoverageLevel": "Individual", "SecDateTEntry": "2021-06-21 10:03:08",
                           "SecDateTEdit": "2021-06-21 10:03:08", "CodeGroupNum": 0}
                        ]"""),
                Example.get("Benefits GET, second example: the rows of one patient", "/benefits?PatPlanNum=30", """
                        [
                          {"BenefitNum": 250, "PlanNum": 0, "PatPlanNum": 30, "CovCatNum": 0,
                           "BenefitType": "Deductible", "Percent": -1, "MonetaryAmt": 75.0,
                           "TimePeriod": "CalendarYear", "QuantityQualifier": "None", "Quantity": 0, "CodeNum": 0,
                           "procCode": "", "CoverageLevel": "Individual", "SecDateTEntry": "2021-06-21 10:03:08",
                           "SecDateTEdit": "2021-06-21 10:03:08", "CodeGroupNum": 0}
                        ]"""));
    }

    private static Stream<DynamicTest> creating() {
        return Example.tests(
                desk,
                Example.post("Benefits POST, first example: percentage of a category", "/benefits", """
                        {"PlanNum": 12, "CoverageLevel": "None", "BenefitType": "CoInsurance", "Percent": 30,
                         "QuantityQualifier": "Visits", "Quantity": 2, "CovCatNum": 3, "TimePeriod": "None"}""", """
                        {"BenefitNum": "new", "PlanNum": 12, "PatPlanNum": 0, "CovCatNum": 3,
                         "BenefitType": "CoInsurance", "Percent": 30, "MonetaryAmt": -1.0, "TimePeriod": "None",
                         "QuantityQualifier": "Visits", "Quantity": 2, "CodeNum": 0, "procCode": "",
                         "CoverageLevel": "None", "SecDateTEntry": "2026-03-02 09:30:00",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 0}"""),
                Example.post(
                        "Benefits POST, second example: one patient's deductible for a code number",
                        "/benefits",
                        """
                        {"PatPlanNum": 29, "CoverageLevel": "Individual", "BenefitType": "Deductible",
                         "MonetaryAmt": 500, "CodeNum": 158, "QuantityQualifier": "AgeLimit", "Quantity": "15",
                         "TimePeriod": "Years"}""",
                        """
                        {"BenefitNum": "new", "PlanNum": 0, "PatPlanNum": 29, "CovCatNum": 0,
                         "BenefitType": "Deductible", "Percent": -1, "MonetaryAmt": 500.0, "TimePeriod": "Years",
                         "QuantityQualifier": "AgeLimit", "Quantity": 15, "CodeNum": 158, "procCode": "D1120",
                         "CoverageLevel": "Individual", "SecDateTEntry": "2026-03-02 09:30:00",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 0}"""),
                Example.post("Benefits POST, third example: waiting period by procCode", "/benefits", """
                        {"PlanNum": 19, "CoverageLevel": "Family", "BenefitType": "WaitingPeriod",
                         "QuantityQualifier": "Months", "Quantity": "6", "procCode": "D1110",
                         "TimePeriod": "ServiceYear"}""", """
                        {"BenefitNum": "new", "PlanNum": 19, "PatPlanNum": 0, "CovCatNum": 0,
                         "BenefitType": "WaitingPeriod", "Percent": -1, "MonetaryAmt": -1.0,
                         "TimePeriod": "ServiceYear", "QuantityQualifier": "Months", "Quantity": 6, "CodeNum": 157,
                         "procCode": "D1110", "CoverageLevel": "Family", "SecDateTEntry": "2026-03-02 09:30:00",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 0}"""),
                Example.post("Benefits POST, fourth example: age limit of a code group", "/benefits", """
                        {"PlanNum":25, "BenefitType":"Limitations", "CoverageLevel":"None", "Percent":-1,
                         "MonetaryAmt":-1, "TimePeriod": "None", "QuantityQualifier":"AgeLimit", "Quantity":12,
                         "CodeGroupNum":1}""", """
                        {"BenefitNum": "new", "PlanNum": 25, "PatPlanNum": 0, "CovCatNum": 0,
                         "BenefitType": "Limitations", "Percent": -1, "MonetaryAmt": -1.0, "TimePeriod": "None",
                         "QuantityQualifier": "AgeLimit", "Quantity": 12, "CodeNum": 0, "procCode": "",
                         "CoverageLevel": "None", "SecDateTEntry": "2026-03-02 09:30:00",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 1}"""));
    }

    private static Stream<DynamicTest> changingAndDeleting() {
        return Example.tests(
                desk,
                Example.put("Benefits PUT, first example: another percentage", "/benefits/75", """
                        {"Percent": 70, "QuantityQualifier": "Visits", "Quantity": 2}""", """
                        {"BenefitNum": 75, "PlanNum": 10, "PatPlanNum": 0, "CovCatNum": 3,
                         "BenefitType": "CoInsurance", "Percent": 70, "MonetaryAmt": -1.0,
                         "TimePeriod": "CalendarYear", "QuantityQualifier": "Visits", "Quantity": 2, "CodeNum": 0,
                         "procCode": "", "CoverageLevel": "None", "SecDateTEntry": "2021-06-21 10:03:08",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 0}"""),
                Example.put(
                        "Benefits PUT, second example: every field, the code number wins", "/benefits/75", """
                        {"CovCatNum": 0, "BenefitType": "ActiveCoverage", "Percent": -1, "MonetaryAmt": 499.99,
                         "TimePeriod": "ServiceYear", "QuantityQualifier": "AgeLimit", "Quantity": 13, "CodeNum": 156,
                         "procCode": "D1110", "CoverageLevel": "Individual"}""", """
                        {"BenefitNum": 75, "PlanNum": 10, "PatPlanNum": 0, "CovCatNum": 0,
                         "BenefitType": "ActiveCoverage", "Percent": -1, "MonetaryAmt": 499.99,
                         "TimePeriod": "ServiceYear", "QuantityQualifier": "AgeLimit", "Quantity": 13, "CodeNum": 156,
                         "procCode": "D0999", "CoverageLevel": "Individual", "SecDateTEntry": "2021-06-21 10:03:08",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 0}"""),
                Example.put("Benefits PUT, third example: another age", "/benefits/323", """
                        {"Quantity":18}""", """
                        {"BenefitNum": 323, "PlanNum": 25, "PatPlanNum": 0, "CovCatNum": 0,
                         "BenefitType": "Limitations", "Percent": -1, "MonetaryAmt": -1.0, "TimePeriod": "None",
                         "QuantityQualifier": "AgeLimit", "Quantity": 18, "CodeNum": 0, "procCode": "",
                         "CoverageLevel": "None", "SecDateTEntry": "2021-06-21 10:03:08",
                         "SecDateTEdit": "2026-03-02 09:30:00", "CodeGroupNum": 1}"""),
                Example.delete("Benefits DELETE, the example", "/benefits/75"));
    }
}
