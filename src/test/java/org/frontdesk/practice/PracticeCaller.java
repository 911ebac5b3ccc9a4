package org.frontdesk.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls a practice server as any program would, with the JDK's own HTTP client. */
final class PracticeCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String authorization;

    record Answer(int status, String text, HttpResponse<String> response) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }

        long id(String field) {
            return json().get(field).asLong();
        }
    }

    PracticeCaller(PracticeServer server) {
        this(server.baseUrl(), server.authorization());
    }

    PracticeCaller(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    Answer get(String path) throws IOException {
        return call("GET", path, "");
    }

    Answer post(String path, String body) throws IOException {
        return call("POST", path, body);
    }

    Answer put(String path, String body) throws IOException {
        return call("PUT", path, body);
    }

    Answer delete(String path) throws IOException {
        return call("DELETE", path, "");
    }

    Answer call(String verb, String path, String body) throws IOException {
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
