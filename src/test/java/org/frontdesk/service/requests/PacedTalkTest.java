package org.frontdesk.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.Traffic;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.testing.Gate;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The scheduler and shared readings on the practice server, which counts what it is asked. */
@Timeout(60)
class PacedTalkTest {
    private static final PatientId PATIENT = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        workers.shutdownNow();
        practice.close();
    }

    private DentalApi api(Pacing pacing) {
        return new DentalApi(practice.connection(), () -> false, new Traffic(), new RequestScheduler(pacing));
    }

    private long asked(String question) {
        return practice.server().faults().requests().stream()
                .filter(question::equals)
                .count();
    }

    private void settings(String json) throws IOException, InterruptedException {
        String address = practice.server().baseUrl().replace("/api/v1", "/practice/settings");
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status = http.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", practice.server().authorization())
                                    .PUT(HttpRequest.BodyPublishers.ofString(json))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isEqualTo(200);
        }
    }

    @Test
    void aThrottlingServerNeverHasToRefuse() throws Exception {
        settings("{\"mode\":\"remote\",\"enterprise\":true,\"throttle\":true}");
        try (DentalApi api = api(Pacing.remoteEnterprise())) {
            for (int i = 1; i <= 4; i++) {
                api.patients().one(new PatientId(i)).execute();
            }
        }
        assertThat(practice.server().faults().requests()).hasSize(4);
    }

    @Test
    void aRefusalForHasteIsAskedAgainWhetherReadingOrWriting() throws Exception {
        practice.server().faults().failNext(429);
        practice.server().faults().failNext(429);
        try (DentalApi api = api(Pacing.near())) {
            assertThat(api.patients().one(PATIENT).execute().patNum()).isEqualTo(PATIENT.number());
            practice.server().faults().failNext(429);
            api.patPlans().change(new PatPlanId(1), Fields.of("PatID", "07")).execute();
        }
        assertThat(asked("GET /patients/1")).isEqualTo(3);
        assertThat(asked("PUT /patplans/1")).isEqualTo(2);
    }

    @Test
    void aServerThatWasNotThereIsAskedAtOnceWhenItIsBack() throws Exception {
        var scheduler = new RequestScheduler(Pacing.near());
        try (var gate = new Gate(practice.connection());
                var api = new DentalApi(gate.connection(), () -> false, new Traffic(), scheduler)) {
            gate.goAway();
            for (int i = 0; i < 6; i++) {
                assertThatThrownBy(() -> api.patients().one(PATIENT).execute()).isInstanceOf(IOException.class);
            }
            assertThat(scheduler.waiting().next()).isZero();
            gate.comeBack();
            assertThat(api.patients().one(PATIENT).execute().patNum()).isEqualTo(PATIENT.number());
        }
    }

    @Test
    void equalReadingsInFlightShareOneExchange() throws Exception {
        practice.server().faults().delayNext(Duration.ofMillis(400));
        try (DentalApi api = api(Pacing.near())) {
            List<Future<Patient>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(workers.submit(() -> api.patients().one(PATIENT).execute()));
            }
            for (Future<Patient> answer : answers) {
                assertThat(answer.get(20, TimeUnit.SECONDS).patNum()).isEqualTo(PATIENT.number());
            }
        }
        assertThat(asked("GET /patients/1")).isEqualTo(1);
    }

    @Test
    void oneWhoLeavesDoesNotTakeTheAnswerFromTheOthers() throws Exception {
        practice.server().faults().delayNext(Duration.ofMillis(400));
        try (DentalApi api = api(Pacing.near())) {
            var leaving = api.patients().one(PATIENT);
            Future<Patient> first = workers.submit(leaving::execute);
            while (asked("GET /patients/1") == 0) {
                Thread.onSpinWait();
            }
            Future<Patient> second =
                    workers.submit(() -> api.patients().one(PATIENT).execute());
            var third = api.patients().one(new PatientId(2)).execute();
            leaving.cancel();
            assertThat(second.get(20, TimeUnit.SECONDS).patNum()).isEqualTo(PATIENT.number());
            assertThat(third.patNum()).isEqualTo(2);
            assertThat(first).failsWithin(Duration.ofSeconds(20));
        }
    }

    /** A screen that is closed and opened again must not share the exchange that its closing ended. */
    @Test
    void whoAsksAfterTheLastOneLeftIsAnswered() throws Exception {
        practice.server().faults().delayNext(Duration.ofMillis(400));
        try (DentalApi api = api(Pacing.near())) {
            var leaving = api.patients().one(PATIENT);
            Future<Patient> first = workers.submit(leaving::execute);
            while (asked("GET /patients/1") == 0) {
                Thread.onSpinWait();
            }
            leaving.cancel();
            assertThat(api.patients().one(PATIENT).execute().patNum()).isEqualTo(PATIENT.number());
            assertThat(first).failsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    void aReadingAfterAWriteSeesIt() throws Exception {
        practice.server().faults().delayNext(Duration.ofMillis(500));
        try (DentalApi api = api(Pacing.near())) {
            Future<?> old =
                    workers.submit(() -> api.patPlans().ofPatient(PATIENT).execute());
            while (asked("GET /patplans") == 0) {
                Thread.onSpinWait();
            }
            var changed = api.patPlans()
                    .change(new PatPlanId(1), Fields.of("PatID", "seen"))
                    .execute();
            assertThat(api.patPlans().ofPatient(new PatientId(changed.patNum())).execute())
                    .anySatisfy(row -> assertThat(row.patID()).isEqualTo("seen"));
            old.get(20, TimeUnit.SECONDS);
        }
        assertThat(asked("GET /patplans")).isEqualTo(2);
    }

    /** A question that fails within this program, before anything was sent, gives its place back. */
    @Test
    void aDefectKeepsNoPlaceInTheLine() {
        var scheduler = new RequestScheduler(Pacing.near());
        var broken = new Connection(practice.connection().baseUrl(), "no header takes this\n", "key");
        try (var api = new DentalApi(broken, () -> false, new Traffic(), scheduler)) {
            for (int i = 1; i <= 2 * Pacing.near().together(); i++) {
                var call = api.patients().one(new PatientId(i));
                assertThatThrownBy(call::execute).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(scheduler.waiting().questions()).isZero();
        assertThat(practice.server().faults().requests()).isEmpty();
    }
}
