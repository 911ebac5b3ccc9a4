package org.frontdesk.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.requests.RequestScheduler;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;

/**
 * What a screen reads through the service layer, answer on the window's thread, beside the same requests by OkHttp and Jackson alone: as a
 * plain call, and by OkHttp's own queue with the answer handed to the window's thread, as any window has to. All in one run, in blocks whose
 * order changes, on the practice server in this process.
 */
final class ClientBench {
    private static final int BLOCK = 25;
    private static final double WANTED = 1.1;
    private static final PatientId OLIVIA = new PatientId(1);
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private final OkHttpClient http = new OkHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final PracticeServer server;
    private final List<Read> reads;

    private ClientBench(PracticeServer server) throws IOException, ExecutionException, InterruptedException {
        this.server = server;
        var connection = new Connection(URI.create(server.baseUrl()), server.developerKey(), server.customerKey());
        var api = new DentalApi(connection, () -> false, new Traffic(), new RequestScheduler(Pacing.near()));
        Background background = Background.withVirtualThreads(window);
        var benefits = new BenefitsService(api, background);
        var plans = new TreatmentPlansService(api, background);
        BenefitPlan plan =
                answer(benefits.benefitsOf(OLIVIA)).plans().getFirst().plan();
        var saved = new TreatmentPlanId(api.treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(row -> row.tPStatus().equals("Saved"))
                .findFirst()
                .orElseThrow()
                .treatPlanNum());
        reads = List.of(
                new Read(
                        "lines of a treatment plan, 1 request",
                        List.of("proctps?TreatPlanNum=" + saved),
                        () -> answer(plans.linesOf(saved)).size()),
                new Read(
                        "rows of a plan, 2 requests",
                        List.of("benefits?PlanNum=" + plan.plan(), "benefits?PatPlanNum=" + plan.patientPlan()),
                        () -> answer(benefits.reread(plan)).rows().size()));
    }

    /** The same thing read in two ways. */
    private record Read(String name, List<String> paths, Call service) {}

    /** Arguments: a folder for the practice, the rounds, the calls of each kind in a round. */
    public static void main(String[] arguments) throws IOException, ExecutionException, InterruptedException {
        int rounds = Integer.parseInt(arguments[1]);
        int calls = Integer.parseInt(arguments[2]);
        try (PracticeServer server =
                PracticeServer.start(PracticeOptions.demo(Files.createDirectories(Path.of(arguments[0]))))) {
            var bench = new ClientBench(server);
            bench.reads.forEach(read -> bench.round(read, calls, new Random(0)));
            System.out.println(
                    "| what | OkHttp and Jackson, ms | the same for a window, ms | service, ms | service to plain |"
                            + " service to window |");
            System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
            for (Read read : bench.reads) {
                var times = new ArrayList<Times>();
                for (int round = 1; round <= rounds; round++) {
                    times.add(bench.round(read, calls, new Random(round)));
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %.3f | %.2f | %.2f |%n",
                        read.name(),
                        middle(times, Times::plain),
                        middle(times, Times::window),
                        middle(times, Times::service),
                        middle(times, time -> time.service() / time.plain()),
                        middle(times, time -> time.service() / time.window()));
            }
            System.out.printf(Locale.ROOT, "%nMedians of the rounds' medians; wanted: at most %.1f.%n", WANTED);
        }
        Runtime.getRuntime().halt(0); // the workers of both clients linger
    }

    private static double middle(List<Times> times, ToDoubleFunction<Times> value) {
        double[] sorted = times.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Medians in milliseconds. */
    private record Times(double plain, double window, double service) {}

    /** One kind of call. */
    @FunctionalInterface
    private interface Call {
        int rows() throws IOException, ExecutionException, InterruptedException;
    }

    private Times round(Read read, int calls, Random order) {
        var ways = new ArrayList<Map.Entry<Call, long[]>>(List.of(
                Map.entry(() -> plain(read.paths()), new long[calls]),
                Map.entry(() -> forWindow(read.paths()), new long[calls]),
                Map.entry(read.service(), new long[calls])));
        List<Map.Entry<Call, long[]>> told = List.copyOf(ways);
        for (int from = 0; from < calls; from += BLOCK) {
            Collections.shuffle(ways, order);
            for (Map.Entry<Call, long[]> way : ways) {
                time(way.getValue(), from, Math.min(calls, from + BLOCK), way.getKey());
            }
        }
        return new Times(
                median(told.get(0).getValue()),
                median(told.get(1).getValue()),
                median(told.get(2).getValue()));
    }

    private static void time(long[] nanos, int from, int to, Call call) {
        try {
            for (int i = from; i < to; i++) {
                long begun = System.nanoTime();
                if (call.rows() == 0) {
                    throw new IllegalStateException("no rows");
                }
                nanos[i] = System.nanoTime() - begun;
            }
        } catch (IOException | ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private int plain(List<String> paths) throws IOException {
        int rows = 0;
        for (String path : paths) {
            try (Response response = http.newCall(request(path)).execute()) {
                rows += read(response).size();
            }
        }
        return rows;
    }

    private int forWindow(List<String> paths) throws ExecutionException, InterruptedException {
        int rows = 0;
        for (String path : paths) {
            var answer = new CompletableFuture<List<Map<String, Object>>>();
            http.newCall(request(path)).enqueue(new Handing(answer));
            rows += answer.get().size();
        }
        return rows;
    }

    /** Reads on OkHttp's thread and hands over on the window's. */
    private final class Handing implements Callback {
        private final CompletableFuture<List<Map<String, Object>>> answer;

        private Handing(CompletableFuture<List<Map<String, Object>>> answer) {
            this.answer = answer;
        }

        @Override
        public void onFailure(okhttp3.Call call, IOException gone) {
            answer.completeExceptionally(gone);
        }

        @Override
        public void onResponse(okhttp3.Call call, Response response) throws IOException {
            try (response) {
                List<Map<String, Object>> rows = read(response);
                window.execute(() -> answer.complete(rows));
            }
        }
    }

    private Request request(String path) {
        return new Request.Builder()
                .url(server.baseUrl() + "/" + path)
                .header("Authorization", "ODFHIR " + server.developerKey() + "/" + server.customerKey())
                .build();
    }

    private List<Map<String, Object>> read(Response response) throws IOException {
        return mapper.readValue(response.body().bytes(), ROWS);
    }

    private static <T> T answer(Work<T> work) throws ExecutionException, InterruptedException {
        var answer = new CompletableFuture<T>();
        work.start(
                answer::complete, failure -> answer.completeExceptionally(new IllegalStateException(failure.detail())));
        return answer.get();
    }
}
