package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.RowSink;
import org.frontdesk.practice.store.Store;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A practice server for one test class, with rows laid out beforehand, and somebody who asks it over plain HTTP. Nothing
 * of the program's own client is used, so both sides cannot share a mistake. After each test that carries a
 * {@link Rule}, checks that the test really spoke about the parameters it names.
 */
final class Desk implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    /** As a value of a body: the field is left out. */
    static final Object LEFT_OUT = new Object();

    static final long UNKNOWN = 999_888_777L;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final DeskClock clock = new DeskClock();
    private final Spoken spoken = new Spoken();
    private final Consumer<RowSink> rows;
    private Optional<Path> folder = Optional.empty();
    private Optional<PracticeServer> server = Optional.empty();
    private Optional<HttpClient> http = Optional.empty();

    private Desk(Consumer<RowSink> rows) {
        this.rows = rows;
    }

    static Desk with(Consumer<RowSink> rows) {
        return new Desk(rows);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        open();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
    }

    void open() throws IOException {
        Path data = Files.createTempDirectory("practice");
        folder = Optional.of(data);
        try (Store store = Store.open(data)) {
            store.write(sink -> {
                rows.accept(sink);
                return true;
            });
        }
        server = Optional.of(PracticeServer.start(PracticeOptions.empty(data).at(clock)));
        http = Optional.of(HttpClient.newHttpClient());
    }

    void close() throws IOException {
        http.ifPresent(HttpClient::close);
        server.ifPresent(PracticeServer::close);
        if (folder.isPresent()) {
            try (var files = Files.walk(folder.get())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        spoken.forget();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            context.getTestMethod()
                    .map(method -> method.getAnnotation(Rule.class))
                    .ifPresent(rule -> assertThat(spoken.parameters())
                            .as("The test names parameters it neither sends nor looks at")
                            .contains(rule.value()));
        }
    }

    PracticeServer server() {
        return server.orElseThrow();
    }

    DeskClock clock() {
        return clock;
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    /** Posts an object of names and values in turn. */
    Answer post(String path, Object... fields) {
        return send("POST", path, body(fields).toString());
    }

    Answer put(String path, Object... fields) {
        return send("PUT", path, body(fields).toString());
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    Answer send(String verb, String path, String body) {
        return send(verb, path, body, List.of("Authorization", server().authorization()));
    }

    Answer send(String verb, String path, String body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server().baseUrl() + path))
                .header("Content-Type", "application/json")
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        String method = spoken.request(verb, path, body);
        try {
            HttpResponse<String> response = http.orElseThrow().send(request.build(), BodyHandlers.ofString());
            return new Answer(response, name -> spoken.about(method, name));
        } catch (IOException e) {
            throw new AssertionError(verb + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** An object of names and values in turn; the last value of a name counts. */
    static ObjectNode body(Object... fields) {
        ObjectNode body = MAPPER.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            String name = (String) fields[i];
            if (fields[i + 1] == LEFT_OUT) {
                body.remove(name);
            } else {
                body.set(name, MAPPER.<JsonNode>valueToTree(fields[i + 1]));
            }
        }
        return body;
    }
}
