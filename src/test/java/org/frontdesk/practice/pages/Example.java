package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One example request of an API page and what its answer must be: the same fields in the same order, in the same JSON
 * types, with the same values.
 *
 * @param request the body as sent, empty for none
 * @param answer the whole answer, empty for an empty body; {@code "new"} stands for the number of a new row
 */
record Example(String name, String verb, String path, String request, int status, String answer) {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Newer servers than the page put this at the end of a benefit. */
    private static final String ADDED_LATER = "TreatArea";

    static Example get(String name, String path, String answer) {
        return new Example(name, "GET", path, "", 200, answer);
    }

    static Example post(String name, String path, String request, String answer) {
        return new Example(name, "POST", path, request, 201, answer);
    }

    static Example put(String name, String path, String request, String answer) {
        return new Example(name, "PUT", path, request, 200, answer);
    }

    static Example delete(String name, String path) {
        return new Example(name, "DELETE", path, "", 200, "");
    }

    /** The examples as tests, to be run in the order of the page on one practice. */
    static Stream<DynamicTest> tests(Desk desk, Example... examples) {
        return Arrays.stream(examples)
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> example.check(desk)));
    }

    private void check(Desk desk) {
        Answer got = desk.send(verb, path, request).is(status);
        if (answer.isEmpty()) {
            assertThat(got.raw()).isEmpty();
            return;
        }
        JsonNode expected = tree(answer);
        JsonNode actual = got.json();
        if (expected.isArray()) {
            assertThat(actual.isArray()).as(got.raw()).isTrue();
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                settle((ObjectNode) expected.get(i), (ObjectNode) actual.get(i));
            }
        } else {
            settle((ObjectNode) expected, (ObjectNode) actual);
        }
        assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    private static void settle(ObjectNode expected, ObjectNode actual) {
        expected.properties().stream()
                .filter(field -> "new".equals(field.getValue().asText()))
                .filter(field -> actual.path(field.getKey()).isIntegralNumber()
                        && actual.path(field.getKey()).longValue() > 0)
                .toList()
                .forEach(field -> expected.set(field.getKey(), actual.get(field.getKey())));
        boolean last = ADDED_LATER.equals(actual.properties().stream()
                .reduce((one, next) -> next)
                .orElseThrow()
                .getKey());
        if (last && !expected.has(ADDED_LATER)) {
            actual.remove(ADDED_LATER);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
