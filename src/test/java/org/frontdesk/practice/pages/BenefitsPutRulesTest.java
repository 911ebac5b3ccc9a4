package org.frontdesk.practice.pages;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Benefits PUT. */
class BenefitsPutRulesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    /** The address of a new benefit: a plain limitation of a plan, with other fields as told. */
    private static String made(Object... changes) {
        return "/benefits/"
                + BenefitsPostRulesTest.post(desk, changes).created().number("BenefitNum");
    }

    private static String percentage() {
        return made("BenefitType", "CoInsurance", "Percent", 50, "CovCatNum", PracticeRows.PREVENTIVE);
    }

    @Test
    @Rule("Benefits PUT BenefitNum")
    void anUnknownBenefitCannotBeChanged() {
        desk.put("/benefits/" + Desk.UNKNOWN, "Percent", 70).refused(404, "Benefit");
    }

    @Test
    @Rule("Benefits PUT BenefitNum")
    void changingNeedsTheNumberInTheAddress() {
        String made = percentage();
        desk.put("/benefits", "Percent", 70).is(400);
        desk.put(made, "Percent", 70).ok().has("Percent", 70);
    }

    @Test
    @Rule("Benefits PUT Percent")
    void whatIsNotSentStaysAndTheChangeIsDated() {
        String made = percentage();
        String later = desk.clock().later(Duration.ofMinutes(5));

        desk.put(made, "Percent", 70)
                .ok()
                .has("Percent", 70)
                .has("BenefitType", "CoInsurance")
                .has("CovCatNum", 2)
                .has("PlanNum", 10)
                .has("CoverageLevel", "Individual")
                .has("TimePeriod", "CalendarYear")
                .has("SecDateTEdit", later);
    }

    @Test
    @Rule("Benefits PUT CovCatNum")
    void theCategoryCanBeChangedAndTakenAway() {
        String made = percentage();
        desk.put(made, "CovCatNum", PracticeRows.GENERAL).ok().has("CovCatNum", 1);
        desk.put(made, "CovCatNum", 0).ok().has("CovCatNum", 0);
        desk.put(made, "CovCatNum", Desk.UNKNOWN).refused(404, "CovCat");
    }

    @ParameterizedTest
    @Rule("Benefits PUT BenefitType")
    @ValueSource(strings = {"ActiveCoverage", "CoInsurance", "Deductible", "CoPayment", "Exclusions", "WaitingPeriod"})
    void theTypeCanBecomeEveryOtherOfThePage(String type) {
        String made = made("QuantityQualifier", "Months", "Quantity", 6);
        desk.put(made, "BenefitType", type).ok().has("BenefitType", type);
        desk.put(made, "BenefitType", "Limitations").ok().has("BenefitType", "Limitations");
    }

    @Test
    @Rule("Benefits PUT BenefitType")
    void otherTypesAreRefused() {
        desk.put(made(), "BenefitType", "Maximum").refused(400, "BenefitType");
    }

    @ParameterizedTest
    @Rule("Benefits PUT Percent")
    @ValueSource(ints = {-1, 0, 100})
    void percentGoesFromNoneToAHundred(int percent) {
        desk.put(percentage(), "Percent", percent).ok().has("Percent", percent);
    }

    @ParameterizedTest
    @Rule("Benefits PUT Percent")
    @ValueSource(ints = {-2, 101})
    void otherPercentagesAreRefused(int percent) {
        desk.put(percentage(), "Percent", percent).refused(400, "Percent");
    }

    @Test
    @Rule("Benefits PUT Percent")
    void percentIsOnlyAllowedWithCoInsurance() {
        desk.put(made(), "Percent", 50).refused(400, "Percent");
        desk.put(made(), "Percent", -1).ok().has("Percent", -1);
    }

    @Test
    @Rule({"Benefits PUT Percent", "Benefits PUT BenefitType"})
    void aPercentageMustGoWhenTheTypeChanges() {
        String made = percentage();
        desk.put(made, "BenefitType", "Deductible").refused(400, "Percent");
        desk.put(made, "BenefitType", "Deductible", "Percent", -1).ok().has("Percent", -1);
    }

    @Test
    @Rule("Benefits PUT MonetaryAmt")
    void theAmountCanBeSetAndEmptied() {
        String made = made("BenefitType", "Deductible");
        desk.put(made, "MonetaryAmt", 50).ok().has("MonetaryAmt", 50.0);
        desk.put(made, "MonetaryAmt", "75.25").ok().has("MonetaryAmt", 75.25);
        desk.put(made, "MonetaryAmt", -1).ok().has("MonetaryAmt", -1.0);
        desk.put(made, "MonetaryAmt", "much").refused(400, "MonetaryAmt");
    }

    @Test
    @Rule("Benefits PUT MonetaryAmt")
    void theAmountIsKeptThoughOtherTypesDoNotUseIt() {
        desk.put(percentage(), "MonetaryAmt", 20).ok().has("MonetaryAmt", 20.0);
    }

    @ParameterizedTest
    @Rule("Benefits PUT TimePeriod")
    @ValueSource(strings = {"None", "ServiceYear", "CalendarYear", "Lifetime", "Years", "NumberInLast12Months"})
    void everyTimePeriodOfThePageIsTaken(String period) {
        desk.put(made(), "TimePeriod", period).ok().has("TimePeriod", period);
    }

    @Test
    @Rule("Benefits PUT TimePeriod")
    void otherTimePeriodsAreRefused() {
        desk.put(made(), "TimePeriod", "Decade").refused(400, "TimePeriod");
    }

    @ParameterizedTest
    @Rule("Benefits PUT QuantityQualifier")
    @ValueSource(strings = {"None", "NumberOfServices", "AgeLimit", "Visits", "Years", "Months"})
    void everyQuantityQualifierOfThePageIsTaken(String qualifier) {
        desk.put(made("Quantity", 3), "QuantityQualifier", qualifier).ok().has("QuantityQualifier", qualifier);
    }

    @Test
    @Rule("Benefits PUT QuantityQualifier")
    void otherQuantityQualifiersAreRefused() {
        desk.put(made(), "QuantityQualifier", "Days").refused(400, "QuantityQualifier");
    }

    @Test
    @Rule("Benefits PUT QuantityQualifier")
    void aWaitingPeriodStaysInMonthsOrYears() {
        String made = made("BenefitType", "WaitingPeriod", "QuantityQualifier", "Months", "Quantity", 6);
        desk.put(made, "QuantityQualifier", "Visits").refused(400, "QuantityQualifier");
        desk.put(made, "QuantityQualifier", "Years").ok().has("QuantityQualifier", "Years");
        desk.put(made(), "BenefitType", "WaitingPeriod").refused(400, "QuantityQualifier");
    }

    @Test
    @Rule("Benefits PUT Quantity")
    void quantityGoesFromZeroToAHundred() {
        String made = made();
        desk.put(made, "Quantity", 100).ok().has("Quantity", 100);
        desk.put(made, "Quantity", "0").ok().has("Quantity", 0);
        desk.put(made, "Quantity", 101).refused(400, "Quantity");
        desk.put(made, "Quantity", -1).refused(400, "Quantity");
    }

    @Test
    @Rule("Benefits PUT Quantity")
    void anAgeLimitKeepsAnAge() {
        desk.put(made("QuantityQualifier", "AgeLimit", "Quantity", 18), "Quantity", 0)
                .refused(400, "Quantity");
        desk.put(made(), "QuantityQualifier", "AgeLimit").refused(400, "Quantity");
        desk.put(made(), "QuantityQualifier", "AgeLimit", "Quantity", 18).ok().has("Quantity", 18);
    }

    @Test
    @Rule("Benefits PUT CodeNum")
    void theCodeNumberCanBeChangedAndTakenAway() {
        String made = made("CodeNum", PracticeRows.ADULT_CLEANING);
        desk.put(made, "CodeNum", PracticeRows.CHILD_CLEANING)
                .ok()
                .has("CodeNum", 158)
                .has("procCode", "D1120");
        desk.put(made, "CodeNum", 0).ok().has("CodeNum", 0).has("procCode", "");
        desk.put(made, "CodeNum", Desk.UNKNOWN).refused(404, "CodeNum");
    }

    @Test
    @Rule("Benefits PUT CodeNum")
    void aCodeNumberIsOnlyAllowedWithoutACategory() {
        String made = made("CovCatNum", PracticeRows.GENERAL);
        desk.put(made, "CodeNum", PracticeRows.ADULT_CLEANING).refused(400, "CodeNum");
        desk.put(made, "CodeNum", PracticeRows.ADULT_CLEANING, "CovCatNum", 0)
                .ok()
                .has("CodeNum", 157);
    }

    @Test
    @Rule({"Benefits PUT CodeNum", "Benefits PUT procCode"})
    void theCodeNumberIsTakenWhenBothAreSent() {
        desk.put(made(), "procCode", "D1120", "CodeNum", PracticeRows.ADULT_CLEANING)
                .ok()
                .has("CodeNum", 157)
                .has("procCode", "D1110");
    }

    @Test
    @Rule("Benefits PUT procCode")
    void aCodeBringsItsNumber() {
        String made = made("CodeNum", PracticeRows.ADULT_CLEANING);
        desk.put(made, "procCode", "D1120").ok().has("procCode", "D1120").has("CodeNum", 158);
        desk.put(made, "procCode", "D9999").refused(404, "procCode");
    }

    @Test
    @Rule("Benefits PUT procCode")
    void aCodeIsOnlyAllowedWithoutACategory() {
        desk.put(made("CovCatNum", PracticeRows.GENERAL), "procCode", "D1110").refused(400, "procCode");
    }

    @ParameterizedTest
    @Rule("Benefits PUT CoverageLevel")
    @ValueSource(strings = {"None", "Individual", "Family"})
    void everyCoverageLevelOfThePageIsTaken(String level) {
        desk.put(made(), "CoverageLevel", level).ok().has("CoverageLevel", level);
    }

    @Test
    @Rule("Benefits PUT CoverageLevel")
    void otherCoverageLevelsAreRefused() {
        desk.put(made(), "CoverageLevel", "Couple").refused(400, "CoverageLevel");
    }

    @Test
    void aRefusedChangeChangesNothing() {
        String made = percentage();
        String number = made.substring("/benefits/".length());
        desk.put(made, "Quantity", 3, "Percent", 101).refused(400, "Percent");

        desk.get("/benefits/" + number).ok().has("Quantity", 0).has("Percent", 50);
    }
}
