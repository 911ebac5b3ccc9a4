package org.frontdesk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Lane;
import org.frontdesk.api.Traffic;
import org.frontdesk.domain.PatientId;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.patients.page.PatientPageViewModel;
import org.frontdesk.service.Background;
import org.frontdesk.service.cache.CacheVault;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.requests.RequestScheduler;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Opening a patient over the internet, where the server takes one request a second. */
@Timeout(120)
class OpeningAPatientTest {
    /** Has two plans. */
    private static final PatientId PATIENT = new PatientId(1);

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final Background background = Background.withVirtualThreads(task -> {
        if (!window.isShutdown()) {
            window.execute(task);
        }
    });
    /** Wider than over the internet: on a busy computer a question can arrive late, and the next is then refused and counted twice. */
    private final RequestScheduler scheduler = new RequestScheduler(
            new Pacing(Duration.ofMillis(Long.getLong("frontdesk.opening.spacing", 1400)), 4, Duration.ofMinutes(2)));

    private final DentalApi api = new DentalApi(practice.connection(), () -> false, new Traffic(), scheduler);
    private final Strings strings = new Strings(Locale.ENGLISH);
    private Vault vault;
    private CacheVault shelf;

    @BeforeEach
    void open() throws Exception {
        vault = VaultOpening.byItself(folder);
        shelf = new CacheVault(vault, trouble -> {});
        DeskCache.on(practice.api(), practice.inline(), shelf, Clock.systemUTC())
                .lists()
                .keepFresh();
        assertThat(shelf.flush(Duration.ofSeconds(20))).isTrue();
        throttle();
    }

    @AfterEach
    void end() throws VaultException {
        background.close();
        api.close();
        window.shutdownNow();
        shelf.close();
        vault.close();
        practice.close();
    }

    /** What a person sees of one patient; a desk that has just been started. */
    private final class Opened {
        private final PatientPageViewModel head;
        private final CoverageViewModel coverage;

        private Opened() {
            var cache = DeskCache.on(api, background, shelf, Clock.systemUTC());
            head = new PatientPageViewModel(
                    PATIENT,
                    new PatientsService(api, background, cache),
                    new RecentPatients(),
                    strings,
                    Clock.systemDefaultZone());
            coverage = new CoverageViewModel(
                    PATIENT, new CoverageService(api, background, cache), strings, new NavigationLog());
            head.load();
            coverage.load();
        }

        private boolean showsSomething() {
            return head.knownProperty().get()
                    && !head.coverageProperty().get().plans().isEmpty()
                    && !coverage.cards().isEmpty()
                    && coverage.cards().stream()
                            .noneMatch(card -> card.facts().dates().isEmpty());
        }

        private boolean isWhole() {
            return showsSomething()
                    && head.ageProperty().get().isEmpty()
                    && coverage.ageProperty().get().isEmpty()
                    && !head.coverageProperty().get().verification().isEmpty();
        }

        private void close() {
            head.close();
            coverage.close();
        }
    }

    @Test
    void aColdPatientTakesSixRequestsAndAWarmOneShowsAtOnceDated() throws Exception {
        int before = asked().size();
        long begin = System.nanoTime();
        var cold = onWindow(Opened::new);
        until(() -> onWindow(cold::isWhole));
        long coldTime = millisSince(begin);
        List<String> waitedFor = asked().subList(before, asked().size());
        until(() -> asked().contains("GET /discountplansubs"));
        List<String> all = asked().subList(before, asked().size());
        System.out.printf(
                "cold patient with two plans: %d requests until all is shown, in %d ms: %s; then behind them %d%n",
                waitedFor.size(), coldTime, waitedFor, all.size() - waitedFor.size());
        onWindow(() -> {
            cold.close();
            return cold;
        });
        assertThat(waitedFor).hasSizeLessThanOrEqualTo(6);
        assertThat(all).hasSizeLessThanOrEqualTo(7);

        assertThat(shelf.flush(Duration.ofSeconds(10))).isTrue();
        int asked = asked().size();
        begin = System.nanoTime();
        var warm = onWindow(Opened::new);
        until(() -> onWindow(warm::showsSomething));
        long warmTime = millisSince(begin);
        System.out.printf("warm patient from the disk: shown dated in %d ms%n", warmTime);
        assertThat(warmTime).isLessThan(200);
        String age = onWindow(() -> warm.coverage.ageProperty().get());
        assertThat(age).startsWith("as of ").endsWith(", refreshing");
        until(() -> onWindow(warm::isWhole));
        assertThat(asked().size() - asked).isLessThanOrEqualTo(7);
        onWindow(() -> {
            warm.close();
            return warm;
        });
    }

    @Test
    void aClickOvertakesAHundredReadingsAhead() throws Exception {
        try (ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ApiCall<?>> queued = new java.util.ArrayList<>();
            for (int patient = 1; patient <= 100; patient++) {
                var call = Lane.SOON.ask(api.patients().one(new PatientId(patient)));
                queued.add(call);
                ahead.submit(call::execute);
            }
            until(() -> scheduler.waiting().questions() >= 98);
            int gone = asked().size();
            until(() -> asked().size() > gone); // a slot has just passed, so nothing is between line and server
            int waiting = scheduler.waiting().questions();
            int before = asked().size();
            long begin = System.nanoTime();

            api.patients().one(new PatientId(150)).execute();

            long time = millisSince(begin);
            int place = asked().subList(before, asked().size()).indexOf("GET /patients/150") + 1;
            System.out.printf(
                    "a click with %d readings ahead in the line: slot %d after it, answered in %d ms%n",
                    waiting, place, time);
            queued.forEach(ApiCall::cancel);
            assertThat(place).isEqualTo(1);
            assertThat(time).isLessThan(2500);
        }
    }

    private List<String> asked() {
        return List.copyOf(practice.server().faults().requests());
    }

    private <T> T onWindow(Callable<T> act) throws Exception {
        return window.submit(act).get(20, TimeUnit.SECONDS);
    }

    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("it came to hold in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void throttle() throws IOException, InterruptedException {
        String address = practice.server().baseUrl().replace("/api/v1", "/practice/settings");
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status = http.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", practice.server().authorization())
                                    .PUT(HttpRequest.BodyPublishers.ofString("{\"mode\":\"remote\",\"throttle\":true}"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isEqualTo(200);
        }
    }
}
