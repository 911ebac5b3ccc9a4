package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
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
        // 72.50 is agreed as 60.00, of which the primary pays all; the secondary has no row for cleanings.
        amounts(lines.get(0), "72.5", "60.0", "0.0", "12.5", "0.0");
        // 204.00 is agreed as 160.00, of which the primary pays 50 % = 80.00. The secondary would pay 80 % of 204.00 =
        // 163.20,
        // at most 204.00 - 80.00 = 124.00. That leaves nothing of the 44.00 that the PPO would have had written off.
        amounts(lines.get(1), "204.0", "80.0", "124.0", "0.0", "0.0");
    }

    @Test
    void aMemberOfADiscountPlanPaysThePlansFee() throws IOException {
        call.delete("/patplans/1002");
        call.delete("/patplans/1001");
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
}
