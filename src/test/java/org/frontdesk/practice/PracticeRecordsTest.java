package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeRecordsTest {
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
    void verifyingTwiceKeepsOneRow() throws IOException {
        String body = "{'VerifyType':'PatientEnrollment','FKey':1001,'DateLastVerified':'2026-11-20','Note':'phone'}";
        var first = call.put("/insverifies", body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(call.put("/insverifies", body).id("InsVerifyNum")).isEqualTo(first.id("InsVerifyNum"));
        assertThat(call.get("/insverifies?FKey=1").json().asText()).contains("VerifyType");
        assertThat(call.put("/insverifies", "{'VerifyType':'Foo','FKey':1}").status())
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
}
