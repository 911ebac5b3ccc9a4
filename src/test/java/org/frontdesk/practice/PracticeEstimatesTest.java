package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The estimates kept for planned procedures, and what a saved plan freezes of them: a cleaning of 72.50, agreed as 60.00, and a
 * filling of 204.00, agreed as 160.00; the PPO pays 100 % and 50 %.
 */
class PracticeEstimatesTest {
    @TempDir
    Path folder;

    private PracticeServer server;
    private PracticeCaller call;

    @BeforeEach
    void prepare() {
        PracticeOffice.fill(folder, true);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void start(Map<String, Map<String, Object>> more) {
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                more.forEach((table, row) -> rows.insert(table.replaceAll("[0-9]", ""), row));
                return true;
            });
        }
        server = PracticeServer.start(PracticeOptions.empty(folder));
        call = new PracticeCaller(server);
    }

    private void startWithoutSecondary(Map<String, Map<String, Object>> more) throws IOException {
        start(more);
        assertThat(call.delete("/patplans/1002").status()).isEqualTo(200);
    }

    private static Map<String, Object> benefit(String type, double amount) {
        return Map.of(
                "PlanNum",
                PracticeOffice.PLAN,
                "BenefitType",
                type,
                "MonetaryAmt",
                amount,
                "TimePeriod",
                "CalendarYear",
                "CoverageLevel",
                "Individual");
    }

    private static Map<String, Object> paid(double amount) {
        return Map.of(
                "PatNum",
                PracticeOffice.PATIENT,
                "InsSubNum",
                PracticeOffice.SUBSCRIPTION,
                "PlanNum",
                PracticeOffice.PLAN,
                "Status",
                "Received",
                "CodeSent",
                "D1110",
                "InsPayAmt",
                amount,
                "ProcDate",
                LocalDate.now());
    }

    private JsonNode line(long procedure, String conditions) throws IOException {
        JsonNode lines =
                call.get("/claimprocs?ProcNum=" + procedure + conditions).json();
        assertThat(lines).as(lines.toString()).hasSize(1);
        return lines.get(0);
    }

    private List<JsonNode> frozen() throws IOException {
        long plan = call.post("/treatplans/Saved", "{'TreatPlanNum':301}").id("TreatPlanNum");
        var lines = new ArrayList<JsonNode>();
        call.get("/proctps?TreatPlanNum=" + plan).json().forEach(lines::add);
        return lines;
    }

    private static void has(JsonNode row, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i].toString();
            assertThat(row.get(name).asText()).as(name + " of " + row).isEqualTo(namesAndValues[i + 1].toString());
        }
    }

    @Test
    void everyPlannedProcedureHasAnEstimateOfEachPlan() throws IOException {
        start(Map.of());
        assertThat(call.get("/claimprocs?PatNum=11").json()).hasSize(4);
        // Primary: 50 % of 160.00; the fee of 204.00 is wholly paid by 80.00 + 124.00, so nothing is written off.
        has(
                line(501, "&PlanNum=801"),
                "Status",
                "Estimate",
                "Percentage",
                50,
                "BaseEst",
                "80.0",
                "DedEst",
                "0.0",
                "InsEstTotal",
                "80.0",
                "InsPayEst",
                "80.0",
                "WriteOffEst",
                "0.0",
                "CopayAmt",
                "-1.0",
                "PaidOtherIns",
                "-1.0",
                "InsSubNum",
                901,
                "EstimateNote",
                "");
        // Secondary: the patient's own row of 80 % of 204.00 = 163.20, at most the 204.00 - 80.00 left; it writes
        // nothing off.
        has(
                line(501, "&PlanNum=802"),
                "Percentage",
                80,
                "InsEstTotal",
                "124.0",
                "WriteOffEst",
                "-1.0",
                "PaidOtherIns",
                "80.0");
    }

    @Test
    void estimatesStayTheSameRowsAndAreNotWrittenAgain() throws IOException {
        start(Map.of());
        JsonNode first = call.get("/claimprocs?PatNum=11").json();
        assertThat(call.get("/claimprocs?PatNum=11").json()).isEqualTo(first);
        assertThat(call.get("/claimprocs?Status=Estimate").json()).isEqualTo(first);
        assertThat(call.get("/claimprocs/" + first.get(0).get("ClaimProcNum")).json())
                .isEqualTo(first.get(0));
    }

    @Test
    void anEstimateFollowsTheBenefitsThePlansAndTheProcedure() throws IOException {
        start(Map.of());
        has(line(501, "&PlanNum=801"), "InsEstTotal", "80.0");
        var benefit = call.post(
                "/benefits",
                "{'PlanNum':801,'BenefitType':'CoInsurance','CodeNum':101,'Percent':75,'TimePeriod':'CalendarYear',"
                        + "'CoverageLevel':'None'}");
        assertThat(benefit.status()).as(benefit.text()).isEqualTo(201);
        has(line(501, "&PlanNum=801"), "InsEstTotal", "120.0"); // 75 % of 160.00
        call.put("/procedurelogs/501", "{'ProcFee':'100.00'}");
        has(line(501, "&PlanNum=801"), "InsEstTotal", "75.0"); // 75 % of the fee, which is below 160.00
        has(line(501, "&PlanNum=802"), "InsEstTotal", "25.0"); // 80 % would be 80.00 but 25.00 are left
        call.put("/patplans/1002", "{'Ordinal':1}");
        has(line(501, "&PlanNum=802"), "InsEstTotal", "80.0", "PaidOtherIns", "-1.0");
        has(line(501, "&PlanNum=801"), "InsEstTotal", "20.0", "PaidOtherIns", "80.0");
        call.delete("/patplans/1002");
        assertThat(call.get("/claimprocs?PatNum=11&PlanNum=802").json()).isEmpty();
        has(line(501, ""), "InsEstTotal", "75.0");
    }

    @Test
    void aListOfTheWholePracticeSeesEveryChange() throws IOException {
        start(Map.of());
        assertThat(call.get("/claimprocs?Status=Estimate").json()).hasSize(4);
        call.post("/procedurelogs", "{'PatNum':11,'CodeNum':102,'ProcStatus':'TP','ProcDate':'2026-05-05'}");
        assertThat(call.get("/claimprocs?Status=Estimate").json()).hasSize(6);
        call.delete("/procedurelogs/501");
        assertThat(call.get("/claimprocs").json()).hasSize(4);
    }

    /** Each change is seen in a list of the whole practice, which is reckoned by marks, as in one of the patient. */
    @Test
    void whateverChangesAnEstimateIsSeenInAListOfTheWholePractice() throws IOException {
        startWithoutSecondary(Map.of(
                "codegroup", Map.of("CodeGroupNum", 5, "GroupName", "Fillings", "ProcCodes", "D2392"),
                "procedurecode", Map.of("CodeNum", 103, "ProcCode", "D2150", "Descript", "Plain filling"),
                "fee", Map.of("FeeSched", 52, "CodeNum", 103, "Amount", 110)));
        call.get("/claimprocs");
        String own = "{'PatPlanNum':1001,'BenefitType':'CoInsurance','CodeNum':101,'Percent':60,"
                + "'TimePeriod':'CalendarYear','CoverageLevel':'None'}";
        long benefit = seen("POST", "/benefits", own, "96.0").id("BenefitNum"); // 60 % of 160.00
        seen("PUT", "/benefits/" + benefit, "{'Percent':75}", "120.0");
        seen("DELETE", "/benefits/" + benefit, "", "80.0");
        String link = "{'PlanNum':801,'CodeNum':101,'SubstitutionCode':'D2150','SubstOnlyIf':'Always'}";
        long substitute = seen("POST", "/substitutionlinks", link, "55.0").id("SubstitutionLinkNum"); // 50 % of 110.00
        long fee = call.get("/fees?FeeSched=52&CodeNum=103")
                .json()
                .get(0)
                .get("FeeNum")
                .asLong();
        seen("PUT", "/fees/" + fee, "{'Amount':'90.00'}", "45.0");
        seen("PUT", "/procedurelogs/501", "{'ProcFee':'70.00'}", "35.0");
        seen("PUT", "/procedurelogs/501", "{'ProcFee':'204.00'}", "45.0");
        seen("DELETE", "/substitutionlinks/" + substitute, "", "80.0");
        seen("PUT", "/procedurecodes/101", "{'SubstitutionCode':'D2150','SubstOnlyIf':'Always'}", "45.0");
        seen("PUT", "/insplans/801", "{'CodeSubstNone':'true'}", "80.0");
        String most = "{'PlanNum':801,'BenefitType':'Limitations','MonetaryAmt':100,'TimePeriod':'CalendarYear',"
                + "'CoverageLevel':'Individual'}";
        seen("POST", "/benefits", most, "40.0"); // the cleaning takes 60.00 of 100.00
        seen("POST", "/claimprocs/InsAdjust", "{'PatPlanNum':1001,'insUsed':'25'}", "15.0");
    }

    private PracticeCaller.Answer seen(String verb, String path, String body, String filling) throws IOException {
        var answer = switch (verb) {
            case "POST" -> call.post(path, body);
            case "PUT" -> call.put(path, body);
            default -> call.delete(path);
        };
        assertThat(answer.status()).as(path + ": " + answer.text()).isIn(200, 201);
        JsonNode all = call.get("/claimprocs?Status=Estimate").json();
        var found = new ArrayList<String>();
        all.forEach(line -> {
            if (line.get("ProcNum").asLong() == 501) {
                found.add(line.get("InsEstTotal").asText());
            }
        });
        assertThat(found).as(verb + " " + path).containsExactly(filling);
        assertThat(call.get("/claimprocs?PatNum=11&Status=Estimate").json()).isEqualTo(all);
        return answer;
    }

    @Test
    void theOrderOfTheTreatmentPlanSaysWhoUsesUpTheMaximum() throws IOException {
        startWithoutSecondary(Map.of("benefit", benefit("Limitations", 100)));
        // The cleaning is urgent: it takes 60.00 of 100.00 and leaves 40.00 of the filling's 80.00.
        has(line(502, ""), "InsEstTotal", "60.0", "EstimateNote", "");
        has(line(501, ""), "InsEstTotal", "40.0", "EstimateNote", "Over annual max");
        JsonNode attaches = call.get("/treatplanattaches?TreatPlanNum=301").json();
        for (JsonNode attach : attaches) {
            long priority = attach.get("ProcNum").asLong() == 501 ? PracticeOffice.PRIORITY : 0;
            call.put("/treatplanattaches/" + attach.get("TreatPlanAttachNum"), "{'Priority':" + priority + "}");
        }
        // Now the filling comes first: 80.00, which leaves 20.00 of the cleaning's 60.00.
        has(line(501, ""), "InsEstTotal", "80.0", "EstimateNote", "");
        has(line(502, ""), "InsEstTotal", "20.0", "EstimateNote", "Over annual max");
    }

    @Test
    void whatWasEnteredByHandStandsBesideWhatIsReckoned() throws IOException {
        startWithoutSecondary(Map.of());
        String address = "/claimprocs/" + line(501, "").get("ClaimProcNum");
        has(
                call.put(address, "{'InsEstTotalOverride':33}").json(),
                "InsEstTotalOverride",
                "33.0",
                "InsEstTotal",
                "80.0",
                "InsPayEst",
                "33.0");
        has(call.get(address).json(), "InsEstTotal", "80.0", "InsPayEst", "33.0");
        // 204.00 - 33.00 - 44.00 agreed not to be charged
        has(frozen().get(1), "PriInsAmt", "33.0", "Discount", "44.0", "PatAmt", "127.0");
        has(
                call.put(address, "{'InsEstTotalOverride':-1,'PercentOverride':25}")
                        .json(),
                "Percentage",
                50,
                "PercentOverride",
                25,
                "InsEstTotal",
                "40.0");
    }

    @Test
    void whatIsNotBilledIsShownAsSuch() throws IOException {
        startWithoutSecondary(Map.of());
        String address = "/claimprocs/" + line(501, "").get("ClaimProcNum");
        call.put(address, "{'NoBillIns':'true'}");
        has(line(501, ""), "NoBillIns", "true", "InsEstTotal", "0.0", "Percentage", -1, "WriteOffEst", "-1.0");
        has(frozen().get(1), "PriInsAmt", "0.0", "Discount", "0.0", "PatAmt", "204.0", "FeeAllowed", "-1.0");
        has(call.put(address, "{'NoBillIns':'false'}").json(), "InsEstTotal", "80.0", "WriteOffEst", "44.0");
    }

    @Test
    void whatIsDoneKeepsItsLastEstimate() throws IOException {
        startWithoutSecondary(Map.of());
        call.put("/procedurelogs/501", "{'ProcStatus':'C'}");
        call.put("/procedurelogs/502", "{'ProcFee':'10.00'}");
        has(line(501, ""), "Status", "Estimate", "InsEstTotal", "80.0");
    }

    @Test
    void theFamilysPaymentsUseUpTheFamilysMaximum() throws IOException {
        startWithoutSecondary(Map.of(
                "benefit",
                        Map.of(
                                "PlanNum", PracticeOffice.PLAN,
                                "BenefitType", "Limitations",
                                "MonetaryAmt", 150,
                                "TimePeriod", "CalendarYear",
                                "CoverageLevel", "Family"),
                "patient", Map.of("PatNum", 12, "LName", "N\u00fa\u00f1ez", "FName", "Eva"),
                "patplan", Map.of("PatPlanNum", 1003, "PatNum", 12, "InsSubNum", 901),
                "claimproc",
                        Map.of(
                                "PatNum", 12,
                                "InsSubNum", 901,
                                "PlanNum", 801,
                                "Status", "Received",
                                "CodeSent", "D1110",
                                "InsPayAmt", 70,
                                "ProcDate", LocalDate.now())));
        has(line(502, ""), "InsEstTotal", "60.0");
        has(line(501, ""), "InsEstTotal", "20.0"); // 150.00 - 70.00 of the sister - 60.00 of the cleaning
    }

    @Test
    void aSavedPlanFreezesDeductiblesMaximumsAndTheirReasons() throws IOException {
        startWithoutSecondary(Map.of(
                "benefit1", benefit("Deductible", 50),
                "benefit2", benefit("Limitations", 100),
                "claimproc", paid(40)));
        List<JsonNode> lines = frozen();
        // 60.00 agreed - 50.00 deductible, all of it paid; 12.50 written off: 72.50 - 10.00 - 12.50
        has(
                lines.get(0),
                "PriInsAmt",
                "10.0",
                "Discount",
                "12.5",
                "PatAmt",
                "50.0",
                "FeeAllowed",
                "60.0",
                "Descript",
                "Cleaning\nPri Deduct Applied: $50.00");
        // 50 % of 160.00 is 80.00, but of 100.00 a year 40.00 and 10.00 are gone: 204.00 - 50.00 - 44.00
        has(
                lines.get(1),
                "PriInsAmt",
                "50.0",
                "Discount",
                "44.0",
                "PatAmt",
                "110.0",
                "FeeAllowed",
                "160.0",
                "CatPercUCR",
                "204.0",
                "TaxAmt",
                "0.0",
                "Descript",
                "Two surface filling\nOver annual max");
    }

    @Test
    void aSavedPlanFreezesTheTaxAndShowsThatNobodyAllowsAnything() throws IOException {
        startWithoutSecondary(Map.of("preference", Map.of("PrefName", "SalesTaxPercentage", "ValueString", "8.25")));
        call.delete("/patplans/1001");
        call.put("/procedurecodes/101", "{'IsTaxed':'true'}");
        List<JsonNode> lines = frozen();
        has(lines.get(0), "TaxAmt", "0.0", "PatAmt", "72.5", "FeeAllowed", "-1.0");
        // 8.25 % of 204.00 = 16.83
        has(lines.get(1), "TaxAmt", "16.83", "PatAmt", "220.83");
    }

    @Test
    void aSavedPlanOfAMemberFreezesTheDiscountsWithinTheirLimits() throws IOException {
        startWithoutSecondary(
                Map.of("preference", Map.of("PrefName", "DiscountPlanProphyCodes", "ValueString", "D1120, D1110")));
        call.delete("/patplans/1001");
        call.put("/discountplans/601", "{'ProphyFreqLimit':'0','AnnualMax':'20'}");
        assertThat(call.post("/discountplansubs", "{'DiscountPlanNum':601,'PatNum':11}")
                        .status())
                .isEqualTo(201);
        List<JsonNode> lines = frozen();
        has(lines.get(0), "PriInsAmt", "0.0", "PatAmt", "72.5", "Descript", "Cleaning - Frequency Limitation");
        // 204.00 - 150.00 of members is 54.00, of which the year allows 20.00
        has(lines.get(1), "PriInsAmt", "20.0", "PatAmt", "184.0", "Descript", "Two surface filling - Over Annual Max");
    }

    @Test
    void aSubstituteAndAFrequencySayWhatThePlanPays() throws IOException {
        startWithoutSecondary(Map.of(
                "codegroup", Map.of("CodeGroupNum", 5, "GroupName", "Prophy", "ProcCodes", "D1110,D1120"),
                "benefit",
                        Map.of(
                                "PlanNum",
                                PracticeOffice.PLAN,
                                "BenefitType",
                                "Limitations",
                                "CodeGroupNum",
                                5,
                                "QuantityQualifier",
                                "Months",
                                "Quantity",
                                6),
                "claimproc", paid(60),
                "procedurecode", Map.of("CodeNum", 103, "ProcCode", "D2150", "Descript", "Plain filling"),
                "fee", Map.of("FeeSched", 52, "CodeNum", 103, "Amount", 110),
                "substitutionlink",
                        Map.of(
                                "PlanNum",
                                801,
                                "CodeNum",
                                101,
                                "SubstitutionCode",
                                "D2150",
                                "SubstOnlyIf",
                                "Posterior")));
        has(line(502, ""), "InsEstTotal", "0.0", "EstimateNote", "Frequency Limitation", "WriteOffEst", "12.5");
        // 50 % of 110.00; the difference to the 160.00 of the filling itself is written off as ever
        has(line(501, ""), "InsEstTotal", "55.0", "WriteOffEst", "44.0");
        has(frozen().get(1), "FeeAllowed", "110.0", "PatAmt", "105.0");
    }

    @Test
    void capitationLeavesNothingToEstimate() throws IOException {
        startWithoutSecondary(Map.of());
        call.put("/insplans/801", "{'PlanType':'c'}");
        has(line(501, ""), "Status", "CapEstimate", "InsEstTotal", "0.0", "WriteOffEst", "204.0", "Percentage", 100);
    }
}
