package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.Desk.LEFT_OUT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Benefits POST for what a benefit is: whose, of which kind, and how much. */
class BenefitsPostRulesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    /** Posts a plain limitation of a plan, with other fields as told. */
    static Answer post(Desk desk, Object... changes) {
        var fields = new ArrayList<Object>(List.of(
                "PlanNum", PracticeRows.JANUARY_PLAN, "BenefitType", "Limitations", "CoverageLevel", "Individual"));
        fields.addAll(List.of(changes));
        return desk.post("/benefits", fields.toArray());
    }

    private static Answer post(Object... changes) {
        return post(desk, changes);
    }

    @Test
    @Rule({"Benefits POST PlanNum", "Benefits POST PatPlanNum"})
    void aPlanOrAPatientIsRequired() {
        post("PlanNum", LEFT_OUT).refused(400, "PlanNum").refused(400, "PatPlanNum");
    }

    @Test
    @Rule({"Benefits POST PlanNum", "Benefits POST PatPlanNum"})
    void aBenefitOfAPlanBelongsToNoSinglePatient() {
        post().created().has("PlanNum", 10).has("PatPlanNum", 0);
    }

    @Test
    @Rule({"Benefits POST PlanNum", "Benefits POST PatPlanNum"})
    void aBenefitOfAPatientBelongsToNoPlan() {
        post("PlanNum", LEFT_OUT, "PatPlanNum", PracticeRows.ANNAS_PATPLAN)
                .created()
                .has("PlanNum", 0)
                .has("PatPlanNum", 1000);
    }

    @Test
    @Rule("Benefits POST PlanNum")
    void thePlanMustExist() {
        post("PlanNum", Desk.UNKNOWN).refused(404, "InsPlan");
    }

    @Test
    @Rule("Benefits POST PatPlanNum")
    void thePatientsPlanMustExist() {
        post("PlanNum", LEFT_OUT, "PatPlanNum", Desk.UNKNOWN).refused(404, "PatPlan");
    }

    @Test
    @Rule("Benefits POST BenefitType")
    void benefitTypeIsRequired() {
        post("BenefitType", LEFT_OUT).refused(400, "BenefitType");
        post("BenefitType", "").refused(400, "BenefitType");
    }

    @ParameterizedTest
    @Rule("Benefits POST BenefitType")
    @ValueSource(
            strings = {
                "ActiveCoverage",
                "CoInsurance",
                "Deductible",
                "CoPayment",
                "Exclusions",
                "Limitations",
                "WaitingPeriod"
            })
    void everyBenefitTypeOfThePageIsTaken(String type) {
        post("BenefitType", type, "QuantityQualifier", "Months").created().has("BenefitType", type);
    }

    @ParameterizedTest
    @Rule("Benefits POST BenefitType")
    @ValueSource(strings = {"Coinsurance", "Maximum", "1"})
    void otherBenefitTypesAreRefused(String type) {
        post("BenefitType", type).refused(400, "BenefitType");
    }

    @Test
    @Rule("Benefits POST CoverageLevel")
    void coverageLevelIsRequired() {
        post("CoverageLevel", LEFT_OUT).refused(400, "CoverageLevel");
        post("CoverageLevel", "").refused(400, "CoverageLevel");
    }

    @ParameterizedTest
    @Rule("Benefits POST CoverageLevel")
    @ValueSource(strings = {"None", "Individual", "Family"})
    void everyCoverageLevelOfThePageIsTaken(String level) {
        post("CoverageLevel", level).created().has("CoverageLevel", level);
    }

    @ParameterizedTest
    @Rule("Benefits POST CoverageLevel")
    @ValueSource(strings = {"Couple", "individual", "2"})
    void otherCoverageLevelsAreRefused(String level) {
        post("CoverageLevel", level).refused(400, "CoverageLevel");
    }

    @Test
    @Rule("Benefits POST CovCatNum")
    void aBenefitHasNoCategoryUnlessOneIsSent() {
        post().created().has("CovCatNum", 0);
        post("CovCatNum", PracticeRows.PREVENTIVE).created().has("CovCatNum", 2);
    }

    @Test
    @Rule("Benefits POST CovCatNum")
    void theCategoryMustExist() {
        post("CovCatNum", Desk.UNKNOWN).refused(404, "CovCat");
    }

    @Test
    @Rule("Benefits POST Percent")
    void percentIsEmptyUnlessSent() {
        post("BenefitType", "CoInsurance").created().has("Percent", -1);
    }

    @ParameterizedTest
    @Rule("Benefits POST Percent")
    @ValueSource(ints = {-1, 0, 1, 99, 100})
    void percentGoesFromNoneToAHundred(int percent) {
        post("BenefitType", "CoInsurance", "Percent", percent).created().has("Percent", percent);
    }

    @ParameterizedTest
    @Rule("Benefits POST Percent")
    @ValueSource(strings = {"-2", "101", "12.5", "half"})
    void otherPercentagesAreRefused(String percent) {
        post("BenefitType", "CoInsurance", "Percent", percent).refused(400, "Percent");
    }

    @ParameterizedTest
    @Rule("Benefits POST Percent")
    @ValueSource(strings = {"ActiveCoverage", "Deductible", "CoPayment", "Exclusions", "Limitations", "WaitingPeriod"})
    void percentIsOnlyAllowedWithCoInsurance(String type) {
        Object[] fields = {"BenefitType", type, "QuantityQualifier", "Months", "Percent", 50};
        post(fields).refused(400, "Percent");
        post("BenefitType", type, "QuantityQualifier", "Months", "Percent", -1)
                .created()
                .has("Percent", -1);
    }

    @Test
    @Rule("Benefits POST MonetaryAmt")
    void theAmountIsEmptyUnlessSent() {
        post().created().has("MonetaryAmt", -1.0);
    }

    @ParameterizedTest
    @Rule("Benefits POST MonetaryAmt")
    @ValueSource(strings = {"CoPayment", "Limitations", "Deductible"})
    void theAmountIsUsedWithCoPaymentLimitationsAndDeductible(String type) {
        post("BenefitType", type, "MonetaryAmt", 1500).created().has("MonetaryAmt", 1500.0);
    }

    @ParameterizedTest
    @Rule("Benefits POST MonetaryAmt")
    @ValueSource(strings = {"ActiveCoverage", "CoInsurance", "Exclusions"})
    void theAmountIsKeptThoughOtherTypesDoNotUseIt(String type) {
        post("BenefitType", type, "MonetaryAmt", 499.99).created().has("MonetaryAmt", 499.99);
    }

    @ParameterizedTest
    @Rule("Benefits POST MonetaryAmt")
    @CsvSource({"0,0.0", "50.5,50.5", "'99.99',99.99"})
    void theAmountMayComeAsTextAndLeavesAsANumber(String sent, double kept) {
        post("MonetaryAmt", sent).created().has("MonetaryAmt", kept);
    }

    @Test
    @Rule("Benefits POST MonetaryAmt")
    void theAmountMustBeANumber() {
        post("MonetaryAmt", "a lot").refused(400, "MonetaryAmt");
    }
}
