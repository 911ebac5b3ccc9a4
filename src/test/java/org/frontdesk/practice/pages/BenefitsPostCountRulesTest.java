package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.Desk.LEFT_OUT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Benefits POST for how often, how long and for which procedures. */
class BenefitsPostCountRulesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    private static Answer post(Object... changes) {
        return BenefitsPostRulesTest.post(desk, changes);
    }

    @Test
    @Rule("Benefits POST TimePeriod")
    void timePeriodIsTheCalendarYearUnlessSent() {
        post().created().has("TimePeriod", "CalendarYear");
    }

    @Test
    @Rule("Benefits POST TimePeriod")
    void timePeriodIsTheServiceYearForAPlanThatRenewsInAnotherMonth() {
        post("PlanNum", PracticeRows.JULY_PLAN).created().has("TimePeriod", "ServiceYear");
    }

    @ParameterizedTest
    @Rule("Benefits POST TimePeriod")
    @ValueSource(strings = {"None", "ServiceYear", "CalendarYear", "Lifetime", "Years", "NumberInLast12Months"})
    void everyTimePeriodOfThePageIsTaken(String period) {
        post("TimePeriod", period).created().has("TimePeriod", period);
    }

    @ParameterizedTest
    @Rule("Benefits POST TimePeriod")
    @ValueSource(strings = {"Months", "calendaryear", "2"})
    void otherTimePeriodsAreRefused(String period) {
        post("TimePeriod", period).refused(400, "TimePeriod");
    }

    @Test
    @Rule("Benefits POST QuantityQualifier")
    void nothingIsCountedUnlessSent() {
        post().created().has("QuantityQualifier", "None");
    }

    @ParameterizedTest
    @Rule("Benefits POST QuantityQualifier")
    @ValueSource(strings = {"None", "NumberOfServices", "AgeLimit", "Visits", "Years", "Months"})
    void everyQuantityQualifierOfThePageIsTaken(String qualifier) {
        post("QuantityQualifier", qualifier, "Quantity", 1).created().has("QuantityQualifier", qualifier);
    }

    @ParameterizedTest
    @Rule("Benefits POST QuantityQualifier")
    @ValueSource(strings = {"Days", "months", "4"})
    void otherQuantityQualifiersAreRefused(String qualifier) {
        post("QuantityQualifier", qualifier).refused(400, "QuantityQualifier");
    }

    @ParameterizedTest
    @Rule("Benefits POST QuantityQualifier")
    @ValueSource(strings = {"Months", "Years"})
    void aWaitingPeriodIsCountedInMonthsOrYears(String qualifier) {
        post("BenefitType", "WaitingPeriod", "QuantityQualifier", qualifier, "Quantity", 6)
                .created()
                .has("QuantityQualifier", qualifier);
    }

    @ParameterizedTest
    @Rule("Benefits POST QuantityQualifier")
    @ValueSource(strings = {"None", "NumberOfServices", "AgeLimit", "Visits"})
    void aWaitingPeriodIsCountedInNothingElse(String qualifier) {
        post("BenefitType", "WaitingPeriod", "QuantityQualifier", qualifier, "Quantity", 6)
                .refused(400, "QuantityQualifier");
        post("BenefitType", "WaitingPeriod", "QuantityQualifier", LEFT_OUT, "Quantity", 6)
                .refused(400, "QuantityQualifier");
    }

    @Test
    @Rule("Benefits POST Quantity")
    void quantityIsZeroUnlessSent() {
        post().created().has("Quantity", 0);
    }

    @ParameterizedTest
    @Rule("Benefits POST Quantity")
    @CsvSource({"0", "1", "15", "100"})
    void quantityGoesToAHundredAndMayComeAsText(String quantity) {
        post("Quantity", quantity).created().has("Quantity", Integer.valueOf(quantity));
        post("Quantity", Integer.valueOf(quantity)).created().has("Quantity", Integer.valueOf(quantity));
    }

    @ParameterizedTest
    @Rule("Benefits POST Quantity")
    @ValueSource(strings = {"-1", "101", "1.5", "two"})
    void otherQuantitiesAreRefused(String quantity) {
        post("Quantity", quantity).refused(400, "Quantity");
    }

    @Test
    @Rule("Benefits POST Quantity")
    void anAgeLimitNeedsAnAge() {
        post("QuantityQualifier", "AgeLimit", "Quantity", 0).refused(400, "Quantity");
        post("QuantityQualifier", "AgeLimit").refused(400, "Quantity");
        post("QuantityQualifier", "AgeLimit", "Quantity", 1).created().has("Quantity", 1);
    }

    @Test
    @Rule("Benefits POST CodeNum")
    void aBenefitIsForNoSingleCodeUnlessOneIsSent() {
        post().created().has("CodeNum", 0);
    }

    @Test
    @Rule("Benefits POST CodeNum")
    void aCodeNumberBringsItsCode() {
        post("CodeNum", PracticeRows.ADULT_CLEANING)
                .created()
                .has("CodeNum", 157)
                .has("procCode", "D1110");
    }

    @Test
    @Rule("Benefits POST CodeNum")
    void theCodeNumberMustExist() {
        post("CodeNum", Desk.UNKNOWN).refused(404, "CodeNum");
    }

    @Test
    @Rule("Benefits POST CodeNum")
    void aCodeNumberIsOnlyAllowedWithoutACategory() {
        post("CovCatNum", PracticeRows.GENERAL, "CodeNum", PracticeRows.ADULT_CLEANING)
                .refused(400, "CodeNum")
                .refused(400, "CovCatNum");
        post("CovCatNum", 0, "CodeNum", PracticeRows.ADULT_CLEANING).created().has("CodeNum", 157);
    }

    @Test
    @Rule({"Benefits POST CodeNum", "Benefits POST procCode"})
    void theCodeNumberIsTakenWhenBothAreSent() {
        post("CodeNum", PracticeRows.ADULT_CLEANING, "procCode", "D1120")
                .created()
                .has("CodeNum", 157)
                .has("procCode", "D1110");
    }

    @Test
    @Rule("Benefits POST procCode")
    void procCodeIsEmptyUnlessSent() {
        post().created().has("procCode", "");
    }

    @Test
    @Rule("Benefits POST procCode")
    void aCodeBringsItsNumber() {
        post("procCode", "D1120").created().has("procCode", "D1120").has("CodeNum", 158);
    }

    @Test
    @Rule("Benefits POST procCode")
    void theCodeMustExist() {
        post("procCode", "D9999").refused(404, "procCode");
    }

    @Test
    @Rule("Benefits POST procCode")
    void aCodeIsOnlyAllowedWithoutACategory() {
        post("CovCatNum", PracticeRows.GENERAL, "procCode", "D1110").refused(400, "procCode");
    }

    @Test
    @Rule("Benefits POST CodeGroupNum")
    void aFrequencyLimitationMayBeForAGroupOfCodes() {
        post("TimePeriod", "None", "QuantityQualifier", "Months", "Quantity", 6, "CodeGroupNum", 1)
                .created()
                .has("CodeGroupNum", 1);
    }

    @Test
    @Rule("Benefits POST CodeGroupNum")
    void aBenefitIsForNoGroupUnlessOneIsSent() {
        post().created().has("CodeGroupNum", 0);
    }

    @Test
    @Rule("Benefits POST CodeGroupNum")
    void theGroupMustExist() {
        post("CodeGroupNum", Desk.UNKNOWN).refused(404, "CodeGroup");
    }

    @Test
    void aNewBenefitIsDatedNow() {
        post().created().has("SecDateTEntry", DeskClock.NOW).has("SecDateTEdit", DeskClock.NOW);
    }
}
