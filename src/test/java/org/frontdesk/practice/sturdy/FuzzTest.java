package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests that make no sense, from four clients at once, with slow ones in between who never finish theirs: the server answers
 * each, never with 500, goes on answering sensible ones and does not grow. {@code frontdesk.fuzz.requests} says how many.
 */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("frontdesk.fuzz.requests", 5_000);
    private static final int CLIENTS = 4;
    private static final int EARLY = 5;
    private static final int SENSIBLE = 250;
    private static final int BIG = 2_500;
    private static final int SLOW = 40;
    private static final int MOST_SLOW = 50;
    private static final long GROWTH = 24L << 20;

    @TempDir
    Path folder;

    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

    @Test
    void nothingThatIsSentHarmsTheServer() throws Exception {
        try (PracticeServer server = PracticeServer.start(PracticeOptions.demo(folder))) {
            send(server, REQUESTS / EARLY, 1);
            long early = heap();
            send(server, REQUESTS - REQUESTS / EARLY, 2);
            long late = heap();
            System.out.println(
                    REQUESTS + " requests; answers by status, 0 for a connection closed without one: " + statuses);
            System.out.println("Heap after " + REQUESTS / EARLY + " requests " + (early >> 10) + " KB, at the end "
                    + (late >> 10) + " KB");
            assertThat(statuses).doesNotContainKeys(500, 503);
            assertThat(late - early).as("growth of the heap in bytes").isLessThan(GROWTH);
        }
    }

    private void send(PracticeServer server, int requests, int part) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            var done = new ArrayList<Future<?>>();
            for (int client = 0; client < CLIENTS; client++) {
                long seed = 100L * part + client;
                done.add(clients.submit(() -> {
                    send(server, requests / CLIENTS, seed);
                    return seed;
                }));
            }
            for (Future<?> client : done) {
                client.get();
            }
        }
    }

    private void send(PracticeServer server, int requests, long seed) throws Exception {
        int port = URI.create(server.baseUrl()).getPort();
        var nonsense = new Nonsense(seed, server.authorization());
        var caller = new PracticeCaller(server);
        List<Socket> slow = new ArrayList<>();
        try (var client = new RawClient(port)) {
            for (int i = 1; i <= requests; i++) {
                byte[] request = i % BIG == 0 ? nonsense.big() : nonsense.next();
                int status = client.send(request);
                statuses.computeIfAbsent(status, none -> new AtomicInteger()).incrementAndGet();
                if (status == 500) {
                    System.out.println(
                            "500: " + new String(request, 0, Math.min(900, request.length), StandardCharsets.UTF_8));
                }
                if (i % SLOW == 0) {
                    slow.add(RawClient.halfOpen(port, nonsense.beginning()));
                }
                if (slow.size() > MOST_SLOW) {
                    slow.removeFirst().close();
                }
                if (i % SENSIBLE == 0) {
                    assertThat(caller.get("/patplans?PatNum=1").status()).isEqualTo(200);
                }
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** The bytes in use once everything that can go has gone. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
