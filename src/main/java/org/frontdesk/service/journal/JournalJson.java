package org.frontdesk.service.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatientId;

/** An entry as one JSON object; what is empty is left out. */
final class JournalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JournalJson() {}

    static byte[] bytes(JournalEntry entry) {
        try {
            return JSON.writeValueAsBytes(tree(entry));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("An entry cannot be written", defect);
        }
    }

    static String text(JournalEntry entry) {
        return tree(entry).toString();
    }

    static JournalEntry entry(byte[] bytes) throws IOException {
        JsonNode tree = JSON.readTree(bytes);
        try {
            return new JournalEntry(
                    tree.path("number").asLong(),
                    tree.path("who").asText(),
                    Instant.parse(tree.path("at").asText())
                            .atOffset(ZoneOffset.of(tree.path("offset").asText())),
                    event(tree));
        } catch (java.time.DateTimeException unreadable) {
            throw new IOException("The moment of an entry cannot be read", unreadable);
        }
    }

    private static JournalEvent event(JsonNode tree) {
        return new JournalEvent(
                JournalKind.of(tree.path("kind").asText()),
                tree.has("patient")
                        ? Optional.of(new PatientId(tree.path("patient").asLong()))
                        : Optional.empty(),
                tree.path("subject").asText(),
                fields(tree.path("before")),
                fields(tree.path("after")),
                request(tree.path("request")),
                tree.path("note").asText(),
                tree.has("handle") ? Optional.of(tree.path("handle").asText()) : Optional.empty());
    }

    private static Optional<JournalRequest> request(JsonNode tree) {
        return tree.isObject()
                ? Optional.of(new JournalRequest(
                        tree.path("method").asText(),
                        tree.path("path").asText(),
                        tree.path("status").asInt()))
                : Optional.empty();
    }

    private static Map<String, String> fields(JsonNode tree) {
        var fields = new LinkedHashMap<String, String>();
        tree.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    private static ObjectNode tree(JournalEntry entry) {
        JournalEvent event = entry.event();
        ObjectNode tree = JSON.createObjectNode()
                .put("number", entry.number())
                .put("at", entry.at().toInstant().toString())
                .put("offset", entry.at().getOffset().getId())
                .put("who", entry.who())
                .put("kind", event.kind().name());
        event.patient().ifPresent(patient -> tree.put("patient", patient.number()));
        putText(tree, "subject", event.subject());
        putFields(tree, "before", event.before());
        putFields(tree, "after", event.after());
        event.request()
                .ifPresent(asked -> tree.putObject("request")
                        .put("method", asked.method())
                        .put("path", asked.path())
                        .put("status", asked.status()));
        putText(tree, "note", event.note());
        event.handle().ifPresent(handle -> tree.put("handle", handle));
        return tree;
    }

    private static void putText(ObjectNode tree, String name, String text) {
        if (!text.isEmpty()) {
            tree.put(name, text);
        }
    }

    private static void putFields(ObjectNode tree, String name, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            fields.forEach(tree.putObject(name)::put);
        }
    }
}
