package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeServerTest {
    @TempDir
    Path folder;

    private PracticeServer server;
    private PracticeCaller call;

    @BeforeEach
    void start() {
        server = PracticeServer.start(PracticeOptions.empty(folder));
        call = new PracticeCaller(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private long patient() throws IOException {
        return call.post("/patients", "{'LName':'Okafor','FName':'Mina'}").id("PatNum");
    }

    private long subscription(long patient) throws IOException {
        long carrier = call.post("/carriers", "{'CarrierName':'Cascade'}").id("CarrierNum");
        long plan = call.post("/insplans", "{'CarrierNum':" + carrier + "}").id("PlanNum");
        return call.post("/inssubs", "{'PlanNum':" + plan + ",'Subscriber':" + patient + ",'SubscriberID':'A1'}")
                .id("InsSubNum");
    }

    private long patPlan(long patient, int ordinal) throws IOException {
        return call.post(
                        "/patplans",
                        "{'PatNum':" + patient + ",'InsSubNum':" + subscription(patient) + ",'Ordinal':" + ordinal
                                + "}")
                .id("PatPlanNum");
    }

    private List<Long> order(long patient) throws IOException {
        var keys = new ArrayList<Long>();
        int place = 1;
        for (JsonNode row : call.get("/patplans?PatNum=" + patient).json()) {
            assertThat(row.get("Ordinal").asInt()).isEqualTo(place++);
            keys.add(row.get("PatPlanNum").asLong());
        }
        return keys;
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() throws IOException {
        long patient = patient();
        String authorization = server.authorization();
        server.close();
        server = PracticeServer.start(PracticeOptions.empty(folder));
        assertThat(server.authorization()).isEqualTo(authorization);
        call = new PracticeCaller(server);
        assertThat(call.get("/patients/" + patient).json().get("LName").asText())
                .isEqualTo("Okafor");
    }

    @Test
    void aNewPatPlanPushesTheOthersAside() throws IOException {
        long patient = patient();
        long first = patPlan(patient, 1);
        long second = patPlan(patient, 1);
        long third = patPlan(patient, 2);
        long last = patPlan(patient, 9);
        assertThat(order(patient)).containsExactly(second, third, first, last);
    }

    @Test
    void aMovedPatPlanTakesItsPlaceAndADroppedOneLeavesNoGap() throws IOException {
        long patient = patient();
        long first = patPlan(patient, 1);
        long second = patPlan(patient, 2);
        long third = patPlan(patient, 3);
        assertThat(call.put("/patplans/" + third, "{'Ordinal':1}").id("Ordinal"))
                .isEqualTo(1);
        assertThat(order(patient)).containsExactly(third, first, second);
        assertThat(call.put("/patplans/" + third, "{'Ordinal':'9'}").id("Ordinal"))
                .isEqualTo(3);
        assertThat(order(patient)).containsExactly(first, second, third);
        assertThat(call.delete("/patplans/" + first).status()).isEqualTo(200);
        assertThat(order(patient)).containsExactly(second, third);
    }

    @Test
    void placesStayWithoutGapsUnderManyWriters() throws Exception {
        long patient = patient();
        long subscriber = patient();
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int writer = 0; writer < 8; writer++) {
            long own = subscription(subscriber);
            int first = writer;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    for (int turn = 0; turn < 6; turn++) {
                        addMoveAndPerhapsDrop(patient, own, first + turn);
                    }
                } catch (IOException | AssertionError e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(order(patient)).hasSize(4);
    }

    /** Leaves the plan on the patient when the number is odd at the last turn. */
    private void addMoveAndPerhapsDrop(long patient, long subscription, int number) throws IOException {
        for (JsonNode held : call.get("/patplans?InsSubNum=" + subscription).json()) {
            assertThat(call.delete("/patplans/" + held.get("PatPlanNum").asLong())
                            .status())
                    .isEqualTo(200);
        }
        long added = call.post(
                        "/patplans",
                        "{'PatNum':" + patient + ",'InsSubNum':" + subscription + ",'Ordinal':" + (number % 9 + 1)
                                + "}")
                .id("PatPlanNum");
        assertThat(call.put("/patplans/" + added, "{'Ordinal':" + ((number * 5) % 9 + 1) + "}")
                        .status())
                .isEqualTo(200);
        order(patient);
        if (number % 2 == 0) {
            assertThat(call.delete("/patplans/" + added).status()).isEqualTo(200);
        }
        order(patient);
    }

    @Test
    void anOrdinalOutsideOneToNineIsRefused() throws IOException {
        long patPlan = patPlan(patient(), 1);
        for (String ordinal : List.of("0", "10", "'x'", "1.5", "-1", "{}", "1e99")) {
            var answer = call.put("/patplans/" + patPlan, "{'Ordinal':" + ordinal + "}");
            assertThat(answer.status()).as(ordinal).isEqualTo(400);
            assertThat(answer.json().asText()).contains("Ordinal");
        }
    }

    @Test
    void droppingAPatPlanTakesItsOwnBenefitsAlong() throws IOException {
        long patPlan = patPlan(patient(), 1);
        long benefit = call.post(
                        "/benefits",
                        "{'PatPlanNum':" + patPlan
                                + ",'BenefitType':'Deductible','CoverageLevel':'Individual','MonetaryAmt':50}")
                .id("BenefitNum");
        call.delete("/patplans/" + patPlan);
        var answer = call.get("/benefits/" + benefit);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("\"Benefit not found.\"");
    }

    @Test
    void readingIsLenient() throws IOException {
        long patient = patient();
        var answer = call.post(
                "/patplans",
                "{'PatNum':'" + patient + "','InsSubNum':" + subscription(patient)
                        + ",'Ordinal':'1','Relationship':'InjuredPlantiff','IsPending':'true','Shoe':9,}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("Relationship").asText()).isEqualTo("InjuredPlaintiff");
        assertThat(answer.json().get("IsPending").asText()).isEqualTo("false");
        var plan = call.get("/insplans").json().get(0).get("PlanNum").asLong();
        var changed = call.put("/insplans/" + plan, "{'IsHidden':true,'IsMedical':'FALSE','MonthRenew':'10'}");
        assertThat(changed.json().get("IsHidden").asText()).isEqualTo("true");
        assertThat(changed.json().get("MonthRenew").isInt()).isTrue();
    }

    @Test
    void writingIsStrict() throws IOException {
        long patient = patient();
        var answer = call.post("/patplans", "{'PatNum':" + patient + ",'InsSubNum':" + subscription(patient) + "}");
        assertThat(answer.json().properties().stream().map(Map.Entry::getKey))
                .containsExactly(
                        "PatPlanNum",
                        "PatNum",
                        "Ordinal",
                        "IsPending",
                        "Relationship",
                        "PatID",
                        "InsSubNum",
                        "OrthoAutoFeeBilledOverride",
                        "OrthoAutoNextClaimDate",
                        "SecDateTEntry",
                        "SecDateTEdit");
        assertThat(answer.text()).contains("\"OrthoAutoFeeBilledOverride\":-1.0,");
        assertThat(answer.response().headers().firstValue("content-type").orElse(""))
                .startsWith("application/json");
        assertThat(answer.response().headers().firstValue("location").orElse(""))
                .endsWith("/api/v1/patplans/" + answer.id("PatPlanNum"));
    }

    @Test
    void checksComeInTheirOrder() throws IOException {
        var stranger = new PracticeCaller(server.baseUrl(), "");
        assertThat(stranger.get("/nothing").status()).isEqualTo(401);
        assertThat(new PracticeCaller(server.baseUrl(), "ODFHIR a/b")
                        .get("/patplans")
                        .status())
                .isEqualTo(401);
        var unknown = call.get("/patplan?PatNum=1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).isEqualTo("\"patplan is not a valid resource.\"");
        var method = call.delete("/treatplanattaches/999888777");
        assertThat(method.status()).isEqualTo(400);
        assertThat(method.json().asText()).isEqualTo("treatplanattaches DELETE  is not a valid method.");
        assertThat(call.post("/carriers/Merge", "{}").json().asText())
                .isEqualTo("carriers POST Merge is not a valid method.");
        assertThat(call.put("/patplans/999888777", "{'Ordinal':0}").status()).isEqualTo(404);
        assertThat(call.post("/patplans", "{").status()).isEqualTo(400);
    }

    @Test
    void missingAndUnknownReferencesAreNamed() throws IOException {
        assertThat(call.post("/patplans", "{}").text()).isEqualTo("\"PatNum is required.\"");
        var unknown = call.post("/patplans", "{'PatNum':999888777,'InsSubNum':1}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().asText()).isEqualTo("Patient does not exist");
        assertThat(call.get("/benefits?PlanNum=12345").text()).isEqualTo("\"InsPlan not found.\"");
        assertThat(call.get("/patients?search=abc").json().asText()).isEqualTo("'search' is not a valid parameter");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedInWords() throws IOException {
        var answer = call.post("/employers", "{'EmpName':'" + "x".repeat(16_900_000) + "'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().asText()).contains("16.8 million");
        var fitting = call.post("/employers", "{'Note':'" + "x".repeat(16_000_000) + "','EmpName':'Mill'}");
        assertThat(fitting.status()).isEqualTo(201);
    }

    @Test
    void writersAndReadersDoNotGetInEachOthersWay() throws Exception {
        long patient = patient();
        long subscription = subscription(patient);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    for (int n = 0; n < 10; n++) {
                        int status = call.post(
                                        "/patplans", "{'PatNum':" + patient + ",'InsSubNum':" + subscription + "}")
                                .status();
                        assertThat(status).isIn(201, 400);
                        assertThat(call.get("/patplans?PatNum=" + patient)
                                        .json()
                                        .size())
                                .isEqualTo(1);
                    }
                } catch (IOException | AssertionError e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aTakenPortIsRefusedInWordsAndLeavesTheFolderFree(@TempDir Path other) {
        int port = URI.create(server.baseUrl()).getPort();
        assertThatThrownBy(
                        () -> PracticeServer.start(PracticeOptions.empty(other).onPort(port)))
                .hasMessageContaining(String.valueOf(port));
        try (PracticeServer second = PracticeServer.start(PracticeOptions.empty(other))) {
            assertThat(second.baseUrl()).isNotEqualTo(server.baseUrl());
        }
    }

    @Test
    void listsComeInPages() throws IOException {
        for (int i = 1; i <= 25; i++) {
            call.post("/employers", "{'EmpName':'Mill " + i + "'}");
        }
        var page = call.get("/employers?Limit=10&Offset=20").json();
        assertThat(page).hasSize(5);
        assertThat(page.get(0).get("EmpName").asText()).isEqualTo("Mill 21");
        assertThat(call.get("/employers?Limit=5000").json()).hasSize(25);
        for (String wrong : List.of("Limit=x", "Limit=-1", "Offset=1.5")) {
            var answer = call.get("/employers?" + wrong);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().asText()).startsWith(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void orderedTroubleMeetsOneRequestEach() throws Exception {
        server.faults().failNext(503);
        server.faults().dropNext();
        server.faults().delayNext(Duration.ofMillis(150));
        var failed = call.get("/employers");
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.text()).isEmpty();
        assertThatThrownBy(() -> call.post("/employers", "{'EmpName':'Never'}")).isInstanceOf(IOException.class);
        long begun = System.nanoTime();
        assertThat(call.get("/employers").json()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        assertThat(server.faults().requests()).startsWith("GET /employers", "POST /employers");
    }

    @Test
    void aLostAnswerIsLostAlsoWhenTheRequestIsRefused() throws IOException {
        server.faults().loseNextAnswer();
        assertThatThrownBy(() -> call.post("/employers", "{'EmpName':'Mill'}")).isInstanceOf(IOException.class);
        server.faults().loseNextAnswer();
        assertThatThrownBy(() -> call.put("/employers/987", "{'EmpName':'Mill'}"))
                .isInstanceOf(IOException.class);
        assertThat(call.get("/employers").json()).hasSize(1);
    }

    @Test
    void closingEndsADelayedRequest() throws Exception {
        server.faults().delayNext(Duration.ofMinutes(5));
        var ended = new ConcurrentLinkedQueue<String>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                ended.add("status " + call.get("/employers").status());
            } catch (IOException e) {
                ended.add("no answer");
            }
        });
        while (server.faults().requests().isEmpty()) {
            Thread.onSpinWait();
        }
        server.close();
        assertThat(waiting.join(Duration.ofSeconds(20))).isTrue();
        assertThat(ended).singleElement().isIn("status 503", "no answer");
    }
}
