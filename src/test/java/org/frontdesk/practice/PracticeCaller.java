package org.frontdesk.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls a practice server as any program would, with the JDK's own HTTP client. */
public final class PracticeCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String authorization;

    public record Answer(int status, String text, HttpResponse<String> response) {
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }

        public long id(String field) {
            return json().get(field).asLong();
        }
    }

    public PracticeCaller(PracticeServer server) {
        this(server.baseUrl(), server.authorization());
    }

    public PracticeCaller(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    public Answer get(String path) throws IOException {
        return call("GET", path, "");
    }

    public Answer post(String path, String body) throws IOException {
        return call("POST", path, body);
    }

    public Answer put(String path, String body) throws IOException {
        return call("PUT", path, body);
    }

    public Answer delete(String path) throws IOException {
        return call("DELETE", path, "");
    }

    public Answer call(String verb, String path, String body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(verb, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
