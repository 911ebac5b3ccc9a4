package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTreatPlansTest {
    @TempDir
    Path folder;

    private PracticeServer server;
    private PracticeCaller call;

    @BeforeEach
    void start() {
        PracticeOffice.fill(folder, true);
        server = PracticeServer.start(PracticeOptions.empty(folder));
        call = new PracticeCaller(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private long saved() throws IOException {
        var answer = call.post("/treatplans/Saved", "{'TreatPlanNum':301,'Heading':'Option B','UserNumPresenter':5}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id("TreatPlanNum");
    }

    private JsonNode lines(long plan) throws IOException {
        return call.get("/proctps?TreatPlanNum=" + plan).json();
    }

    private static void amounts(JsonNode line, String fee, String pri, String sec, String discount, String patient) {
        assertThat(line.get("FeeAmt")).hasToString(fee);
        assertThat(line.get("PriInsAmt")).hasToString(pri);
        assertThat(line.get("SecInsAmt")).hasToString(sec);
        assertThat(line.get("Discount")).hasToString(discount);
        assertThat(line.get("PatAmt")).hasToString(patient);
    }

    @Test
    void savingMakesANewPlanWithFrozenLinesInTheirOrder() throws IOException {
        long plan = saved();
        assertThat(plan).isNotEqualTo(PracticeOffice.ACTIVE_PLAN);
        JsonNode row = call.get("/treatplans?PatNum=11&TPStatus=Saved").json().get(0);
        assertThat(row.get("DateTP").asText()).isEqualTo(LocalDate.now().toString());
        assertThat(row.get("UserNumPresenter").asLong()).isEqualTo(5);
        assertThat(row.get("isSigned").asText()).isEqualTo("false");
        assertThat(call.get("/treatplans?TPStatus=Active").json()).hasSize(1);
        JsonNode lines = lines(plan);
        assertThat(lines.get(0).get("ProcCode").asText()).isEqualTo("D1110");
        assertThat(lines.get(0).get("priority").asText()).isEqualTo("1");
        assertThat(lines.get(1).get("ItemOrder").asInt()).isEqualTo(1);
        amounts(lines.get(0), "72.5", "60.0", "0.0", "12.5", "0.0");
        amounts(lines.get(1), "204.0", "80.0", "80.0", "44.0", "0.0");
    }

    @Test
    void aMemberOfADiscountPlanPaysThePlansFee() throws IOException {
        call.post("/discountplansubs", "{'DiscountPlanNum':601,'PatNum':11}");
        assertThat(call.get("/treatplans?TPStatus=Active")
                        .json()
                        .get(0)
                        .get("TPType")
                        .asText())
                .isEqualTo("Discount");
        amounts(lines(saved()).get(1), "204.0", "54.0", "0.0", "0.0", "150.0");
        JsonNode membership = call.get("/discountplansubs?PatNum=11").json();
        assertThat(membership.get("SubNote").asText()).isEmpty();
        assertThat(call.post("/discountplansubs", "{'DiscountPlanNum':601,'PatNum':11}")
                        .status())
                .isEqualTo(400);
        String address = "/discountplansubs/" + membership.get("DiscountSubNum");
        assertThat(call.put(address, "{'SubNote':'x'}").status()).isEqualTo(400);
        assertThat(call.put(address, "{'PatNum':11,'SubNote':'x'}").status()).isEqualTo(200);
        assertThat(call.delete(address).status()).isEqualTo(200);
        assertThat(call.get("/discountplansubs?PatNum=11").status()).isEqualTo(404);
        assertThat(call.get("/treatplans?TPStatus=Active")
                        .json()
                        .get(0)
                        .get("TPType")
                        .asText())
                .isEqualTo("Insurance");
    }

    @Test
    void signingLocksThePlanAndClearingUnlocksIt() throws IOException {
        long plan = saved();
        String address = "/treatplans/" + plan;
        String line = "/proctps/" + lines(plan).get(0).get("ProcTPNum");
        var signed = call.put(address, "{'SignatureText':'Ana Nunez','isSigned':'true'}");
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().get("isSigned").asText()).isEqualTo("true");
        assertThat(signed.json().get("DateTSigned").asText()).doesNotStartWith("0001");
        assertThat(call.put(line, "{'Discount':'17.00',}").status()).isEqualTo(400);
        assertThat(call.delete(line).status()).isEqualTo(400);
        var changed = call.put(address, "{'Note':'Other words'}");
        assertThat(changed.status()).isEqualTo(400);
        assertThat(changed.json().asText()).contains("Note").contains("clear the signature first");
        assertThat(call.put(address, "{'SignatureText':'Somebody else'}").json().asText())
                .contains("SignatureText");
        assertThat(call.put(address, "{'Note':'Please read.','Heading':'H'}").status())
                .isEqualTo(200);
        var cleared = call.put(address, "{'isSigned':'false'}");
        assertThat(cleared.json().get("isSigned").asText()).isEqualTo("false");
        assertThat(cleared.json().get("DateTSigned").asText()).isEqualTo("0001-01-01 00:00:00");
        var line2 = call.put(line, "{'Discount':'17.00',}");
        assertThat(line2.json().get("Discount")).hasToString("17.0");
        assertThat(line2.json().get("PatAmt")).hasToString("0.0");
    }

    @Test
    void aSignedPlanIsKeptAsAReadablePdf() throws Exception {
        long plan = saved();
        var signed = call.put("/treatplans/" + plan, "{'SignatureText':'Ana N\u00fa\u00f1ez','isSigned':true}");
        long document = signed.id("DocNum");
        assertThat(document).isPositive();
        JsonNode row = call.get("/documents?PatNum=11").json().get(0);
        assertThat(row.get("docCategory").asText()).isEqualTo("Treatment plans");
        assertThat(row.get("Description").asText()).isEqualTo("TPArchive" + document);
        var file = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        server.baseUrl().replace("/api/v1", "/practice/documents/" + document)))
                                .header("Authorization", server.authorization())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("content-type")).contains("application/pdf");
        try (var pdf = Loader.loadPDF(file.body())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Option B")
                    .contains("Ana N\u00fa\u00f1ez")
                    .contains("204.00")
                    .contains("Digitally signed");
        }
    }

    @Test
    void onlyWhatTheSheetHasRoomForCanBeSigned() throws IOException {
        String plan = "/treatplans/" + saved();
        assertThat(call.put(plan, "{'SignaturePracticeText':'Dr. X'}").json().asText())
                .contains("SignaturePracticeText");
        assertThat(call.put(plan, "{'isSignedPractice':'true'}").json().asText())
                .contains("isSignedPractice");
        var active = call.put("/treatplans/301", "{'isSigned':'true'}");
        assertThat(active.status()).isEqualTo(400);
        assertThat(active.json().asText()).contains("isSigned").contains("Saved");
        assertThat(call.put("/treatplans/301", "{'DateTP':'2026-03-01'}").json().asText())
                .contains("DateTP");
        assertThat(call.put(plan, "{'ResponsParty':999888777}").status()).isEqualTo(404);
        assertThat(call.put(plan, "{'TPStatus':'Active'}")
                        .json()
                        .get("TPStatus")
                        .asText())
                .isEqualTo("Saved");
    }

    @Test
    void deletingASavedPlanTakesItsLinesAndTheActiveOneStays() throws IOException {
        long plan = saved();
        assertThat(call.delete("/treatplans/301").status()).isEqualTo(400);
        assertThat(call.delete("/treatplans/" + plan).status()).isEqualTo(200);
        assertThat(call.get("/proctps?TreatPlanNum=" + plan).status()).isEqualTo(404);
        assertThat(call.delete("/treatplans/" + plan).text()).isEqualTo("\"TreatPlan not found.\"");
    }

    @Test
    void aNewPlanTakesItsDefaultsAndItsProcedures() throws IOException {
        var created = call.post("/treatplans", "{'PatNum':11}");
        assertThat(created.json().get("Heading").asText()).isEqualTo("Inactive Treatment Plan");
        assertThat(created.json().get("Note").asText()).isEqualTo("Estimate.");
        long plan = created.id("TreatPlanNum");
        String line = "{'TreatPlanNum':" + plan + ",'ProcNum':501,'Priority':21}";
        var attached = call.post("/treatplanattaches", line);
        assertThat(attached.json().get("priority").asText()).isEqualTo("Wait");
        assertThat(call.post("/treatplanattaches", line).status()).isEqualTo(400);
        assertThat(call.put("/treatplanattaches/" + attached.id("TreatPlanAttachNum"), "{'Priority':10}")
                        .json()
                        .asText())
                .contains("Priority");
        assertThat(call.get("/treatplanattaches").json().asText()).isEqualTo("TreatPlanNum is required.");
        assertThat(call.post("/treatplans", "{'PatNum':11,'TPType':'Cash'}")
                        .json()
                        .asText())
                .isEqualTo("TPType is invalid.");
    }

    @Test
    void anUploadedFileComesBackAsItWas() throws IOException {
        String content = Base64.getEncoder().encodeToString("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        String start = "{'PatNum':11,'rawBase64':'" + content + "'";
        var stored = call.post(
                "/documents/Upload",
                start + ",'extension':'.pdf','Description':'TP','DocCategory':19,'ToothNumbers':'1-3,8'}");
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        assertThat(stored.json().get("ToothNumbers").asText()).isEqualTo("1,2,3,8");
        assertThat(new PracticeCaller(server.baseUrl().replace("/api/v1", ""), server.authorization())
                        .get("/practice/documents/" + stored.id("DocNum"))
                        .text())
                .isEqualTo("%PDF-1.4\n");
        assertThat(new PracticeCaller(server.baseUrl().replace("/api/v1", ""), "")
                        .get("/practice/documents/" + stored.id("DocNum"))
                        .status())
                .isEqualTo(401);
        assertThat(call.post("/documents/Upload", start + "}").json().asText()).isEqualTo("extension is required.");
        assertThat(call.post("/documents/Upload", start + ",'extension':'.pdf','DateCreated':'2026-11-20'}")
                        .json()
                        .asText())
                .isEqualTo("DateCreated format must be yyyy-MM-dd HH:mm:ss.");
        assertThat(call.post("/documents/Upload", "{'PatNum':11,'rawBase64':'*','extension':'.pdf'}")
                        .json()
                        .asText())
                .contains("rawBase64");
        assertThat(call.get("/documents").text()).isEqualTo("\"PatNum is required.\"");
        assertThat(call.get("/documents?PatNum=999888777").text()).isEqualTo("\"Patient not found\"");
    }

    @Test
    void benefitsFollowTheRulesBetweenTheirFields() throws IOException {
        String start = "{'PlanNum':801,'CoverageLevel':'None','BenefitType':";
        var created = call.post("/benefits", start + "'CoInsurance','CovCatNum':2,'Percent':'80'}");
        assertThat(created.json().get("TimePeriod").asText()).isEqualTo("CalendarYear");
        assertThat(created.json().get("TreatArea").asText()).isEqualTo("None");
        assertThat(call.post("/benefits", "{'PlanNum':802,'CoverageLevel':'None','BenefitType':'Exclusions'}")
                        .json()
                        .get("TimePeriod")
                        .asText())
                .isEqualTo("ServiceYear");
        assertThat(call.post("/benefits", start + "'Deductible','Percent':50}")
                        .json()
                        .asText())
                .startsWith("Percent");
        assertThat(call.post("/benefits", start + "'Deductible','Percent':-1}").status())
                .isEqualTo(201);
        assertThat(call.post("/benefits", start + "'WaitingPeriod','QuantityQualifier':'Visits'}")
                        .json()
                        .asText())
                .startsWith("QuantityQualifier");
        assertThat(call.post("/benefits", start + "'CoInsurance','CovCatNum':2,'procCode':'D1110'}")
                        .status())
                .isEqualTo(400);
        assertThat(call.post("/benefits", start + "'CoInsurance','TreatArea':'Quad'}")
                        .json()
                        .asText())
                .startsWith("TreatArea");
        var both = call.post("/benefits", start + "'CoInsurance','CodeNum':101,'procCode':'D1110'}");
        assertThat(both.json().get("procCode").asText()).isEqualTo("D2392");
        var wrong = call.put("/benefits/" + created.id("BenefitNum"), "{'BenefitType':'Deductible'}");
        assertThat(wrong.json().asText()).startsWith("Percent");
        assertThat(call.get("/benefits?PlanNum=801").json()).hasSize(5);
        assertThat(call.get("/benefits?PatPlanNum=1002").json()).hasSize(1);
    }

    @Test
    void aDiscountPlanNeedsTheRightAdjustmentType() throws IOException {
        String start = "{'Description':'Basic','FeeSchedNum':53,'DefNum':";
        var created = call.post("/discountplans", start + "10}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().get("adjustmentType").asText()).isEqualTo("Discount Plan");
        assertThat(created.json().get("AnnualMax")).hasToString("-1.0");
        assertThat(call.post("/discountplans", start + "12}").json().asText()).contains("DefNum");
        var changed =
                call.put("/discountplans/" + created.id("DiscountPlanNum"), "{'AnnualMax':500,'ExamFreqLimit':2}");
        assertThat(changed.json().get("AnnualMax")).hasToString("500.0");
        assertThat(call.get("/discountplans/999").text()).isEqualTo("\"DiscountPlan not found.\"");
    }

    @Test
    void patientsAreFoundWithoutCaseAndAccents() throws IOException {
        assertThat(call.get("/patients?LName=nun").json()).hasSize(1);
        assertThat(call.get("/patients?LName=unez").json()).isEmpty();
        JsonNode found = call.get("/patients/Simple?LName=%C3%9ANE").json();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("serverDateTime").asText()).isNotEmpty();
        assertThat(found.get(0).get("priProvAbbr").asText()).isEqualTo("DOC1");
        JsonNode module = call.get("/familymodules/11/Insurance").json();
        assertThat(module.get(0).get("ordinal").asText()).isEqualTo("Primary");
        assertThat(module.get(0).get("planType").asText()).isEqualTo("PPO Percentage");
        assertThat(module.get(1).get("planType").asText()).isEqualTo("Category Percentage");
        assertThat(module.get(0).get("subscriber").asText()).isEqualTo("Ana N\u00fa\u00f1ez");
    }

    @Test
    void everyListCanBeRead() throws IOException {
        for (String list : new String[] {
            "carriers",
            "claimprocs",
            "clinics",
            "codegroups",
            "covcats",
            "covspans",
            "definitions?Category=20",
            "employers",
            "fees?FeeSched=51",
            "feescheds",
            "insplans?PlanType=percentage",
            "inssubs?Subscriber=11",
            "insverifies",
            "patients?Phone=503-555",
            "patients/Simple",
            "preferences?PrefName=TreatmentPlanNote",
            "procedurecodes",
            "procedurelogs?PatNum=11&ProcStatus=TP",
            "providers",
            "providers?DateTStamp=",
            "securityperms",
            "sheetdefs?SheetType=TreatmentPlan",
            "userods",
            "patplans",
            "benefits",
            "treatplans"
        }) {
            var answer = call.get("/" + list);
            assertThat(answer.status()).as(list + answer.text()).isEqualTo(200);
            assertThat(answer.json().isArray()).as(list).isTrue();
        }
        JsonNode user = call.get("/userods").json().get(0);
        assertThat(user.get("userGroupNums").isArray()).isTrue();
        JsonNode priority = call.get("/definitions?Category=20").json().get(0);
        assertThat(priority.get("category").asText()).isEqualTo("TxPriorities");
        assertThat(priority.get("isHidden").asText()).isEqualTo("false");
        JsonNode procedure = call.get("/procedurelogs?PatNum=11").json().get(1);
        assertThat(procedure.get("ProcFee").asText()).isEqualTo("72.50");
        assertThat(call.get("/procedurelogs?ProcStatus=1").json().asText()).isEqualTo("ProcStatus is invalid.");
    }

    @Test
    void aProcedureTakesItsFeeAndNeedsItsArea() throws IOException {
        String start = "{'PatNum':11,'ProcDate':'2026-11-02','ProcStatus':'TP','procCode':'D2392'";
        var created = call.post("/procedurelogs", start + ",'ToothNum':'4','Surf':'O'}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.json().get("ProcFee").asText()).isEqualTo("204.00");
        assertThat(created.json().get("serverDateTime").asText()).isEmpty();
        assertThat(created.json().get("provAbbr").asText()).isEqualTo("DOC1");
        assertThat(call.post("/procedurelogs", start + "}").json().asText()).contains("ToothNum");
        assertThat(call.post("/procedurelogs", "{'PatNum':11,'ProcStatus':'TP','CodeNum':102}")
                        .json()
                        .asText())
                .isEqualTo("ProcDate is required.");
        assertThat(call.post("/procedurelogs", start + ",'ToothNum':'4','Surf':'O','Priority':20,'priority':'1'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void categoriesSpansAndGroupsFollowTheirRules() throws IOException {
        var category = call.post("/covcats", "{'Description':'Implants','DefaultPercent':50}");
        assertThat(category.json().get("CovOrder").asInt()).isEqualTo(2);
        assertThat(category.json().get("EbenefitCat").asText()).isEqualTo("None");
        assertThat(call.post("/covcats", "{'Description':'x','DefaultPercent':101}")
                        .json()
                        .asText())
                .startsWith("DefaultPercent");
        String span = "{'CovCatNum':" + category.id("CovCatNum") + ",'FromCode':'D6199','ToCode':'D6000'}";
        assertThat(call.post("/covspans", span).json().asText()).startsWith("FromCode");
        var group =
                call.post("/codegroups", "{'GroupName':'Perio','ProcCodes':'D4910, D4910','ShowInFrequency':'true'}");
        assertThat(group.json().get("ProcCodes").asText()).isEqualTo("D4910");
        assertThat(call.put("/codegroups/" + group.id("CodeGroupNum"), "{'IsHidden':'true'}")
                        .json()
                        .asText())
                .startsWith("IsHidden");
    }

    @Test
    void verifyingTwiceKeepsOneRow() throws IOException {
        String body = "{'VerifyType':'PatientEnrollment','FKey':1001,'DateLastVerified':'2026-11-20','Note':'phone'}";
        var first = call.put("/insverifies", body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(call.put("/insverifies", body).id("InsVerifyNum")).isEqualTo(first.id("InsVerifyNum"));
        assertThat(call.get("/insverifies?FKey=1").json().asText()).contains("VerifyType");
        assertThat(call.put("/insverifies", "{'VerifyType':'Foo','FKey':1}").status())
                .isEqualTo(400);
    }
}
