package org.frontdesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can come from a network, spoken by a server that says exactly what the test wants. */
class ApiClientTest {
    private static final String PLAN = """
            {"PatPlanNum": "62", "PatNum": 15, "Ordinal": 1.0, "IsPending": "False", "Relationship": "Self", "PatID": null,
             "InsSubNum": 101, "OrthoAutoFeeBilledOverride": "-1.0", "SecDateTEntry": "2021-02-15 15:47:07", "Newer": {"a": []}}
            """;

    private final MockWebServer server = new MockWebServer();
    private DentalApi api;

    @BeforeEach
    void open() throws IOException {
        server.start();
        api = new DentalApi(
                new Connection(URI.create(server.url("/api/v1").toString()), "dev", "customer"), () -> false);
    }

    @AfterEach
    void close() {
        api.close();
        server.close();
    }

    @Test
    void sendsTheKeysAndTheContentTypeWithEveryRequest() throws Exception {
        answer(200, "[]");
        api.patPlans().ofPatient(new PatientId(15)).execute();

        var request = server.takeRequest();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("ODFHIR dev/customer");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(request.getTarget()).isEqualTo("/api/v1/patplans?PatNum=15");
    }

    @Test
    void readsQuotedNumbersWordsForBooleansNullsAndUnknownFields() throws IOException {
        answer(200, "[" + PLAN + "]");
        PatPlan plan = api.patPlans().ofPatient(new PatientId(15)).execute().getFirst();

        assertThat(plan.patPlanNum()).isEqualTo(62);
        assertThat(plan.ordinal()).isEqualTo(1);
        assertThat(plan.isPending()).isFalse();
        assertThat(plan.patID()).isEmpty();
        assertThat(plan.orthoAutoFeeBilledOverride()).isEqualByComparingTo("-1");
        assertThat(plan.secDateTEdit()).isEmpty();
    }

    @Test
    void leavesOutRowsOfOthersWhenTheServerIgnoredTheFilter() throws IOException {
        answer(200, "[" + PLAN + "]");
        assertThat(api.patPlans().ofPatient(new PatientId(16)).execute()).isEmpty();
    }

    @Test
    void leavesOutPlansOfRelativesAndRelativesWithoutPlan() throws IOException {
        answer(
                200,
                "[{\"PatNum\":4,\"PatPlanNum\":0},{\"PatNum\":5,\"PatPlanNum\":8},{\"PatNum\":4,\"PatPlanNum\":9}]");
        assertThat(api.patients().insurance(new PatientId(4)).execute())
                .singleElement()
                .satisfies(held -> assertThat(held.patPlanNum()).isEqualTo(9));
    }

    @Test
    void asksForTheNextPageWhileAPageIsFullAndDropsRepeatedRows() throws Exception {
        answer(200, rows(0, 100));
        answer(200, rows(99, 40));
        assertThat(api.reference().categories().execute()).hasSize(139);

        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/covcats?Offset=100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | \"PatNum is required.\"     | PatNum is required.",
                "404 | Patient does not exist      | Patient does not exist",
                "400 | <html>proxy says no</html>  | ''",
                "500 | ''                          | ''",
                "429 | \"Too many\"                | Too many"
            })
    void aRefusalCarriesStatusAndTheServersSentence(int status, String body, String sentence) {
        answer(status, body);
        var refused = catchThrowableOfType(
                ApiException.class, () -> api.patPlans().drop(new PatPlanId(3)).execute());
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.sentence()).isEqualTo(sentence);
        assertThat(refused).hasMessageStartingWith("DELETE /patplans/3 was answered " + status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[{\"CovCatNum\": 1", "{\"CovCatNum\": 1}", "hello", "[{\"CovCatNum\": \"one\"}]", "''", "null"})
    void anAnswerInAnotherShapeIsUnreadable(String body) {
        answer(200, body);
        assertThatThrownBy(() -> api.reference().categories().execute()).isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void aConnectionCutInTheMiddleIsAnIoProblem() {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .body(rows(0, 50))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        assertThatThrownBy(() -> api.reference().categories().execute())
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(ApiException.class);
    }

    /** A server lets an idle connection go after half a minute or so; the next question must not fail because of that. */
    @Test
    void aReadingOnAConnectionThatTheServerLetGoIsAskedAgain() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .body("[]")
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        answer(200, "[]");
        api.reference().categories().execute();
        assertThat(api.reference().categories().execute()).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aWriteThatGotNoAnswerIsNeverSentAgain() {
        server.enqueue(new MockResponse.Builder()
                .onRequestStart(new SocketEffect.CloseSocket())
                .build());
        answer(201, PLAN);
        assertThatThrownBy(() -> api.patPlans()
                        .create(Fields.of("PatNum", 15).and("InsSubNum", 101))
                        .execute())
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(ApiException.class);
        assertThat(server.getRequestCount()).isLessThanOrEqualTo(1);
    }

    @Test
    void cancellingEndsACallThatTheServerHoldsAndKeepsTheNextFromBeginning() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .body("[]")
                .headersDelay(60, TimeUnit.SECONDS)
                .build());
        ApiCall<?> call = api.reference().categories();
        var ended = new CompletableFuture<Object>();
        var begun = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            begun.countDown();
            try {
                ended.complete(call.execute());
            } catch (IOException problem) {
                ended.completeExceptionally(problem);
            }
        });
        begun.await();
        server.takeRequest();
        call.cancel();

        assertThatThrownBy(() -> ended.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(call::execute).isInstanceOf(IOException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesToBeAskedOnTheWindowThread() {
        try (var onWindow = new DentalApi(
                new Connection(URI.create(server.url("/api/v1").toString()), "dev", "customer"), () -> true)) {
            assertThatThrownBy(() -> onWindow.reference().categories().execute())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("GET /covcats was asked on the window thread");
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void theKeysAreInNoTextOfTheConnection() {
        assertThat(new Connection(URI.create("https://api.example.org/api/v1"), "devkey", "custkey").toString())
                .doesNotContain("devkey", "custkey");
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private static String rows(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> "{\"CovCatNum\": " + number + ", \"Description\": \"c" + number + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aRowIsFoundByItsOwnValues() throws IOException {
        answer(200, "[{\"CovCatNum\": 3, \"CovOrder\": \"2\"}, {\"CovCatNum\": 4, \"CovOrder\": 1}]");
        assertThat(api.reference().categories().execute())
                .extracting(CovCat::covCatNum)
                .containsExactly(4L, 3L);
    }
}
