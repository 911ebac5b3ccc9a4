package org.frontdesk.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes what the mock servers are fed with, so that each serves the bytes the practice server answered. */
final class PeerFiles {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/json; charset=utf-8";

    private final Path answers;

    private PeerFiles(Path answers) {
        this.answers = answers;
    }

    /** From the answers in the first argument's folder, into the second's. */
    public static void main(String[] arguments) throws IOException {
        var files = new PeerFiles(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder.resolve("wiremock/mappings"));
        JSON.writeValue(folder.resolve("wiremock/mappings/all.json").toFile(), files.wireMock());
        JSON.writeValue(folder.resolve("mockoon.json").toFile(), files.mockoon());
        JSON.writeValue(folder.resolve("prism.json").toFile(), files.prism());
        JSON.writeValue(folder.resolve("json-server.json").toFile(), files.jsonServer());
    }

    /** One request as all of them know it. */
    private record Stub(String request, String method, String path, int status) {}

    private static final Stub[] STUBS = {
        new Stub("GET-benefits", "GET", "/benefits", 200),
        new Stub("GET-patients", "GET", "/patients", 200),
        new Stub("POST", "POST", "/benefits", 201),
        new Stub("PUT", "PUT", "/benefits/1", 200)
    };

    private String answer(String request) throws IOException {
        return Files.readString(answers.resolve(request));
    }

    private ObjectNode wireMock() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode mappings = root.putArray("mappings");
        for (Stub stub : STUBS) {
            ObjectNode mapping = mappings.addObject();
            mapping.putObject("request").put("method", stub.method()).put("urlPath", stub.path());
            ObjectNode response = mapping.putObject("response");
            response.put("status", stub.status()).put("body", answer(stub.request()));
            response.putObject("headers").put("Content-Type", TYPE);
        }
        return root;
    }

    private ObjectNode mockoon() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("uuid", uuid("environment"))
                .put("lastMigration", 33)
                .put("name", "bench")
                .put("hostname", "127.0.0.1");
        ArrayNode children = root.putArray("rootChildren");
        ArrayNode routes = root.putArray("routes");
        for (Stub stub : STUBS) {
            children.addObject().put("type", "route").put("uuid", uuid(stub.request()));
            ObjectNode route = routes.addObject();
            route.put("uuid", uuid(stub.request())).put("type", "http");
            route.put("method", stub.method().toLowerCase(java.util.Locale.ROOT));
            route.put("endpoint", stub.path().substring(1));
            ObjectNode response = route.putArray("responses").addObject();
            response.put("uuid", uuid(stub.request() + " answer")).put("statusCode", stub.status());
            response.put("bodyType", "INLINE").put("body", answer(stub.request()));
            response.put("disableTemplating", true).put("default", true);
            response.putArray("headers").addObject().put("key", "Content-Type").put("value", TYPE);
        }
        return root;
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private ObjectNode prism() throws IOException {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.0.3");
        root.putObject("info").put("title", "bench").put("version", "1");
        ObjectNode paths = root.putObject("paths");
        for (Stub stub : STUBS) {
            ObjectNode method = paths.withObjectProperty(stub.path())
                    .putObject(stub.method().toLowerCase(java.util.Locale.ROOT));
            if (stub.method().startsWith("P")) {
                method.putObject("requestBody")
                        .putObject("content")
                        .putObject("application/json")
                        .putObject("schema");
            }
            method.putObject("responses")
                    .putObject(Integer.toString(stub.status()))
                    .put("description", stub.request())
                    .putObject("content")
                    .putObject("application/json")
                    .set("example", JSON.readTree(answer(stub.request())));
        }
        return root;
    }

    /** The rows of the plan and of the name that are asked for, and no others. */
    private ObjectNode jsonServer() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.set("benefits", JSON.readTree(answer("GET-benefits")));
        root.set("patients", JSON.readTree(answer("GET-patients")));
        return root;
    }
}
