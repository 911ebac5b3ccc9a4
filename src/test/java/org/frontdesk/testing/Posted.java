package org.frontdesk.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.frontdesk.api.Connection;
import org.frontdesk.practice.PracticeServer;

/** Sends to the practice server what the desk itself never sends, to bring a test's practice into a state. */
public final class Posted {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Posted() {}

    /**
     * Sends it and expects success.
     *
     * @param path such as {@code /insplans/10}
     * @return the answer's body
     */
    public static String to(PracticeServer server, String method, String path, String json) {
        return to(URI.create(server.baseUrl()), server.authorization(), method, path, json);
    }

    /** Sends it to the server that a connection leads to, and expects success. */
    public static String to(Connection connection, String method, String path, String json) {
        String keys = "ODFHIR " + connection.developerKey() + "/" + connection.customerKey();
        return to(connection.baseUrl(), keys, method, path, json);
    }

    private static String to(URI base, String authorization, String method, String path, String json) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Authorization", authorization)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
