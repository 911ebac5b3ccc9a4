package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The practice server's modes, throttle, latency, troubles, keys and clock, set at run time under /practice. */
class PracticeControlTest {
    @TempDir
    Path folder;

    private PracticeServer server;
    private PracticeCaller api;
    private PracticeCaller control;

    @BeforeEach
    void start() {
        server = PracticeServer.start(PracticeOptions.empty(folder));
        api = new PracticeCaller(server);
        control = new PracticeCaller(server.baseUrl().replace("/api/v1", "/practice"), server.authorization());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int employers() throws IOException {
        return api.get("/employers?Limit=2000").json().size();
    }

    private PracticeCaller readOnly() throws IOException {
        JsonNode key =
                control.post("/keys", "{'permissions':['ReadAll']}").json().get("Authorization");
        return new PracticeCaller(server.baseUrl(), key.asText());
    }

    private void fill(int rows) throws IOException {
        server.close();
        try (var store = org.frontdesk.practice.store.Store.open(folder)) {
            store.write(sink -> {
                IntStream.range(0, rows).forEach(i -> sink.insert("employer", Map.of("EmpName", "Mill " + i)));
                return rows;
            });
        }
        start();
    }

    @Test
    void eachModeHasItsPageSize() throws IOException {
        fill(1100);
        assertThat(employers()).isEqualTo(1000);
        control.put("/settings", "{'mode':'remote'}");
        assertThat(employers()).isEqualTo(100);
        control.put("/settings", "{'enterprise':true}");
        assertThat(employers()).isEqualTo(1000);
        control.put("/settings", "{'mode':'local'}");
        assertThat(employers()).isEqualTo(1100);
    }

    @Test
    void aRequestThatComesTooSoonIsRefusedWithTheTimeToWait() throws IOException {
        control.put("/settings", "{'mode':'remote','throttle':true}");
        assertThat(api.get("/employers").status()).isEqualTo(200);
        var soon = api.get("/employers");
        assertThat(soon.status()).isEqualTo(429);
        assertThat(soon.response().headers().firstValue("Retry-After")).contains("1");
        assertThat(readOnly().get("/employers").status()).isEqualTo(200);
        control.put("/settings", "{'mode':'local'}");
        assertThat(api.get("/employers").status()).isEqualTo(200);
    }

    @Test
    void aKeyMayDoOnlyWhatItsPermissionsName() throws IOException {
        PracticeCaller reader = readOnly();
        assertThat(reader.get("/employers").status()).isEqualTo(200);
        var refused = reader.post("/employers", "{'EmpName':'Mill'}");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().asText()).contains("ApiAllOthers");
        assertThat(reader.post("/claims", "{}").status())
                .as("the resource's name is checked before the permission")
                .isEqualTo(404);
        assertThat(employers()).isZero();
        reader.get("/securityperms")
                .json()
                .forEach(row -> assertThat(row.get("HasPermission").asText())
                        .isEqualTo(String.valueOf(
                                "ApiReadAll".equals(row.get("Permission").asText()))));
    }

    @Test
    void furtherKeysOutliveAStartAndTheRestOfTheServerIsTheOwners() throws IOException {
        String header = control.post("/keys", "{'permissions':['ReadAll','Insurance']}")
                .json()
                .get("Authorization")
                .asText();
        stop();
        start();
        assertThat(new PracticeCaller(server.baseUrl(), header)
                        .get("/employers")
                        .status())
                .isEqualTo(200);
        assertThat(control.get("/keys").json()).hasSize(2);
        var other = new PracticeCaller(server.baseUrl().replace("/api/v1", "/practice"), header);
        assertThat(other.get("/settings").status()).isEqualTo(401);
        assertThat(other.get("/keys").text()).doesNotContain("ODFHIR");
    }

    @Test
    void anAnswerTakesTheTimeItWasTold() throws IOException {
        control.put("/settings", "{'latencyMillis':150,'latencySpreadMillis':50}");
        long from = System.nanoTime();
        assertThat(api.get("/employers").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @ParameterizedTest
    @CsvSource({"drop,0", "loseAnswer,1", "cut,1"})
    void aLostAnswerMayBeCarriedOutOrNot(String trouble, int stored) throws IOException {
        control.post("/faults", "{'next':['" + trouble + "']}");
        assertThatThrownBy(() -> api.post("/employers", "{'EmpName':'Riverside Mills'}"))
                .isInstanceOf(IOException.class);
        assertThat(employers()).isEqualTo(stored);
    }

    @Test
    void aSlowAnswerComesWhole() throws IOException {
        control.post("/faults", "{'next':['slow']}");
        var answer = api.post("/employers", "{'EmpName':'Riverside Mills'}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("EmpName").asText()).isEqualTo("Riverside Mills");
    }

    @Test
    void aStormMeetsItsShareOfTheRequestsAndIsCounted() throws IOException {
        control.post("/faults", "{'share':0.5,'seed':7,'kinds':['503','429']}");
        int fine = 0;
        int requests = 200;
        for (int i = 0; i < requests; i++) {
            fine += api.get("/employers").status() == 200 ? 1 : 0;
        }
        JsonNode met = control.get("/faults").json().get("met");
        assertThat(fine).isBetween(60, 140);
        assertThat(met.get("503").asInt() + met.get("429").asInt()).isEqualTo(requests - fine);
        control.delete("/faults");
        assertThat(api.get("/employers").status()).isEqualTo(200);
    }

    @Test
    void theClockGoesOnFromWhereItIsSet() throws IOException {
        control.put("/settings", "{'now':'2031-05-04 23:59:58'}");
        long patient =
                api.post("/patients", "{'LName':'Okafor','FName':'Mina'}").id("PatNum");
        assertThat(api.get("/patients/" + patient).json().get("SecDateEntry").asText())
                .startsWith("2031-05-0");
        String back = control.put("/settings", "{'now':''}").json().get("now").asText();
        assertThat(back).doesNotStartWith("2031");
    }

    @ParameterizedTest
    @CsvSource({
        "mode,'far',mode must be",
        "throttle,'often',throttle must be",
        "latencyMillis,'soon',latencyMillis must be",
        "latencyMillis,'-1',A latency",
        "now,'noon',now format"
    })
    void aSettingThatDoesNotFitIsNamed(String field, String value, String sentence) throws IOException {
        String before = control.get("/settings").json().get("mode").asText();
        var refused = control.put("/settings", "{'" + field + "':'" + value + "'}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().asText()).startsWith(sentence);
        assertThat(control.get("/settings").json().get("mode").asText()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "faults,{'next':['earthquake']},earthquake",
        "faults,'{''share'':2,''kinds'':[''drop'']}',share",
        "faults,{'share':0.5},kinds",
        "keys,{'permissions':['Everything']},Everything",
        "keys,{},permissions"
    })
    void anOrderThatDoesNotFitIsNamed(String part, String body, String word) throws IOException {
        var refused = control.post("/" + part, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().asText()).contains(word);
    }
}
