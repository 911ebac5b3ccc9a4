package org.frontdesk.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.frontdesk.api.Connection;

/** The network between a desk and a server: every request goes through it, and it loses what it is told to lose. */
public final class Gate implements AutoCloseable {
    private static final List<String> HEADERS = List.of("Authorization", "Content-Type");

    private final Connection server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final int port;
    private HttpServer door;
    private volatile Function<String, Passing> rule = request -> Passing.THROUGH;

    /** What becomes of a request. */
    public enum Passing {
        THROUGH,
        /** Lost before the server hears of it. */
        LOST,
        /** Carried out; its answer is lost. */
        UNANSWERED
    }

    public Gate(Connection server) {
        this.server = server;
        this.door = open(0);
        this.port = door.getAddress().getPort();
    }

    /** Leads through this gate. */
    public Connection connection() {
        URI there = server.baseUrl();
        return new Connection(
                URI.create("http://127.0.0.1:" + port + there.getPath()), server.developerKey(), server.customerKey());
    }

    /**
     * From now on this decides on each request, such as {@code POST /api/v1/benefits}, and may do something before the server hears of it.
     * It is asked on any thread.
     */
    public void decide(Function<String, Passing> decision) {
        rule = decision;
    }

    /** Nobody listens any more. */
    public void goAway() {
        door.stop(0);
    }

    /** Listens at the same address again and lets everything through. */
    public void comeBack() {
        decide(request -> Passing.THROUGH);
        door = open(port);
    }

    private HttpServer open(int at) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), at), 0);
            opened.setExecutor(workers);
            opened.createContext("/", this::meet);
            opened.start();
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void meet(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            Passing passing = rule.apply(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            if (passing != Passing.LOST) {
                HttpResponse<byte[]> answer = forward(exchange, body);
                if (passing == Passing.THROUGH) {
                    answer.headers()
                            .firstValue("Content-Type")
                            .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
                    exchange.sendResponseHeaders(
                            answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
                    exchange.getResponseBody().write(answer.body());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.baseUrl().resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String header : HEADERS) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        goAway();
        http.shutdownNow();
        workers.shutdownNow();
    }
}
