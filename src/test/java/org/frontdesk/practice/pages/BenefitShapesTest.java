package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The usual shapes of benefit rows, with what newer servers than the page know: the treated area and single rows. */
class BenefitShapesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    private static Answer post(Object... changes) {
        return BenefitsPostRulesTest.post(desk, changes);
    }

    @Test
    void categoriesAreListedInFull() {
        var row = desk.get("/covcats").ok().rows().getFirst();
        assertThat(row.properties())
                .extracting(field -> field.getKey())
                .containsExactly("CovCatNum", "Description", "DefaultPercent", "CovOrder", "IsHidden", "EbenefitCat");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            category percentage    | CoInsurance   | None       | CalendarYear         | None             | 0
            yearly maximum         | Limitations   | Individual | CalendarYear         | None             | 0
            lifetime maximum       | Limitations   | Individual | Lifetime             | None             | 0
            family deductible      | Deductible    | Family     | CalendarYear         | None             | 0
            once in five years     | Limitations   | None       | None                 | Years            | 5
            once in six months     | Limitations   | None       | None                 | Months           | 6
            twice a year           | Limitations   | None       | CalendarYear         | NumberOfServices | 2
            twice in twelve months | Limitations   | None       | NumberInLast12Months | NumberOfServices | 2
            through an age         | Limitations   | None       | None                 | AgeLimit         | 18
            waiting period         | WaitingPeriod | Family     | ServiceYear          | Months           | 6
            """)
    void theUsualRowsAreTaken(String name, String type, String level, String period, String qualifier, int quantity) {
        post(
                        "BenefitType",
                        type,
                        "CoverageLevel",
                        level,
                        "TimePeriod",
                        period,
                        "QuantityQualifier",
                        qualifier,
                        "Quantity",
                        quantity)
                .created()
                .has("BenefitType", type)
                .has("CoverageLevel", level)
                .has("TimePeriod", period)
                .has("QuantityQualifier", qualifier)
                .has("Quantity", quantity);
    }

    @Test
    void aFrequencyMayCountByTreatedArea() {
        post(
                        "TimePeriod",
                        "None",
                        "QuantityQualifier",
                        "Years",
                        "Quantity",
                        "2",
                        "CodeGroupNum",
                        1,
                        "TreatArea",
                        "Quad")
                .created()
                .has("Quantity", 2)
                .has("TreatArea", "Quad");
        post().created().has("TreatArea", "None");
    }

    @Test
    void onlyAFrequencyCountsByTreatedArea() {
        post("BenefitType", "CoInsurance", "Percent", 80, "TreatArea", "Quad").refused(400, "TreatArea");
        post("QuantityQualifier", "Years", "Quantity", 2, "TreatArea", "Chin").refused(400, "TreatArea");
    }

    @Test
    void theGroupOfAFrequencyStaysOnceItHasOne() {
        long frequency = post("TimePeriod", "None", "QuantityQualifier", "Months", "Quantity", 6, "CodeGroupNum", 1)
                .created()
                .number("BenefitNum");
        desk.put("/benefits/" + frequency, "CodeGroupNum", 0).refused(400, "CodeGroupNum");
        desk.put("/benefits/" + frequency, "CodeGroupNum", 1, "Quantity", 12)
                .ok()
                .has("Quantity", 12);
    }

    @Test
    void oneBenefitIsFoundByItsNumber() {
        long benefit = post("MonetaryAmt", 1500).created().number("BenefitNum");
        desk.get("/benefits/" + benefit).ok().has("MonetaryAmt", 1500.0).has("TreatArea", "None");
        desk.get("/benefits/" + Desk.UNKNOWN).refused(404, "Benefit");
    }
}
