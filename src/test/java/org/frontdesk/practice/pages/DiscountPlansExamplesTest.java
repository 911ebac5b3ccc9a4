package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.stream.Stream;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example requests of the API DiscountPlans page, with the numbers they name. */
class DiscountPlansExamplesTest {
    private static final String BASIC = """
            {"DiscountPlanNum": 2, "Description": "Happy Smiles Basic", "FeeSchedNum": 54, "DefNum": 336,
             "adjustmentType": "Discount Plan", "IsHidden": "false", "PlanNote": "Half, paid on the day.",
             "ExamFreqLimit": 1, "XrayFreqLimit": 1, "ProphyFreqLimit": 1, "FluorideFreqLimit": 0,
             "PerioFreqLimit": 1, "LimitedExamFreqLimit": 0, "PAFreqLimit": 1, "AnnualMax": 1000.0}""";

    @RegisterExtension
    static final Desk desk = Desk.with(DiscountPlansExamplesTest::layOut);

    private static void layOut(RowSink rows) {
        rows.insert("feesched", row("FeeSchedNum", 54L, "Description", "Members"));
        PracticeRows.definition(rows, 336, 1, "Discount Plan", "dp");
        var plus = row("DiscountPlanNum", 1L, "Description", "Happy Smiles Plus", "FeeSchedNum", 54L, "DefNum", 336L);
        plus.putAll(row("IsHidden", "true", "PlanNote", "Three quarters, paid on the day.", "ExamFreqLimit", 1));
        plus.putAll(row("XrayFreqLimit", 0, "ProphyFreqLimit", 0, "FluorideFreqLimit", 0, "PerioFreqLimit", 1));
        plus.putAll(row("LimitedExamFreqLimit", 1, "PAFreqLimit", 1, "AnnualMax", 500));
        rows.insert("discountplan", plus);
        var basic = row("DiscountPlanNum", 2L, "Description", "Happy Smiles Basic", "FeeSchedNum", 54L, "DefNum", 336L);
        basic.putAll(row("PlanNote", "Half, paid on the day.", "ExamFreqLimit", 1, "XrayFreqLimit", 1));
        basic.putAll(row("ProphyFreqLimit", 1, "FluorideFreqLimit", 0, "PerioFreqLimit", 1));
        basic.putAll(row("LimitedExamFreqLimit", 0, "PAFreqLimit", 1, "AnnualMax", 1000));
        rows.insert("discountplan", basic);
    }

    @TestFactory
    Stream<DynamicTest> inTheOrderOfThePage() {
        return Example.tests(
                desk,
                Example.get("DiscountPlans GET (single), the example", "/discountplans/2", BASIC),
                Example.get(
                        "DiscountPlans GET (multiple), the example, hidden ones too",
                        "/discountplans",
                        """
                        [
                          {"DiscountPlanNum": 1, "Description": "Happy Smiles Plus", "FeeSchedNum": 54, "DefNum": 336,
                           "adjustmentType": "Discount Plan", "IsHidden": "true",
                           "PlanNote": "Three quarters, paid on the day.", "ExamFreqLimit": 1, "XrayFreqLimit": 0,
                           "ProphyFreqLimit": 0, "FluorideFreqLimit": 0, "PerioFreqLimit": 1,
                           "LimitedExamFreqLimit": 1, "PAFreqLimit": 1, "AnnualMax": 500.0},
                        """ + BASIC + "]"),
                Example.post("DiscountPlans POST, the example: everything by default", "/discountplans", """
                        {"Description": "Happy Smiles Ultra", "FeeSchedNum": 54, "DefNum": 336}""", """
                        {"DiscountPlanNum": "new", "Description": "Happy Smiles Ultra", "FeeSchedNum": 54,
                         "DefNum": 336, "adjustmentType": "Discount Plan", "IsHidden": "false", "PlanNote": "",
                         "ExamFreqLimit": -1, "XrayFreqLimit": -1, "ProphyFreqLimit": -1, "FluorideFreqLimit": -1,
                         "PerioFreqLimit": -1, "LimitedExamFreqLimit": -1, "PAFreqLimit": -1, "AnnualMax": -1.0}"""),
                Example.put("DiscountPlans PUT, the example: renamed and shown again", "/discountplans/1", """
                        {"Description": "Happy Smiles Basic Plus", "IsHidden": "false"}""", """
                        {"DiscountPlanNum": 1, "Description": "Happy Smiles Basic Plus", "FeeSchedNum": 54,
                         "DefNum": 336, "adjustmentType": "Discount Plan", "IsHidden": "false",
                         "PlanNote": "Three quarters, paid on the day.", "ExamFreqLimit": 1, "XrayFreqLimit": 0,
                         "ProphyFreqLimit": 0, "FluorideFreqLimit": 0, "PerioFreqLimit": 1,
                         "LimitedExamFreqLimit": 1, "PAFreqLimit": 1, "AnnualMax": 500.0}"""));
    }
}
