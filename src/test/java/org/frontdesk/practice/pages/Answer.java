package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the practice server answered, and the ways to insist on it. */
record Answer(HttpResponse<String> response, Consumer<String> spoken) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    int status() {
        return response.statusCode();
    }

    String raw() {
        return response.body();
    }

    /** The body, which must be strict JSON. */
    JsonNode json() {
        try {
            return MAPPER.readTree(raw());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + raw(), e);
        }
    }

    Answer is(int status) {
        assertThat(status()).as(raw()).isEqualTo(status);
        return this;
    }

    Answer ok() {
        return is(200);
    }

    Answer created() {
        return is(201);
    }

    /** The field has this value in this JSON type: {@code -1} is not {@code -1.0}, {@code "true"} not {@code true}. */
    Answer has(String field, Object value) {
        spoken.accept(field);
        assertThat(json().path(field).toString())
                .as(field + " of " + raw())
                .isEqualTo(MAPPER.valueToTree(value).toString());
        return this;
    }

    /** Refused with a bare sentence in which this name occurs. */
    Answer refused(int status, String name) {
        is(status);
        assertThat(json().isTextual()).as(raw()).isTrue();
        assertThat(json().textValue()).contains(name);
        spoken.accept(name);
        return this;
    }

    long number(String field) {
        assertThat(json().path(field).isIntegralNumber())
                .as(field + " of " + raw())
                .isTrue();
        return json().path(field).longValue();
    }

    String text(String field) {
        assertThat(json().path(field).isTextual()).as(field + " of " + raw()).isTrue();
        return json().path(field).textValue();
    }

    /** The rows of a list. */
    List<JsonNode> rows() {
        assertThat(json().isArray()).as(raw()).isTrue();
        var rows = new ArrayList<JsonNode>();
        json().forEach(rows::add);
        return rows;
    }

    /** One column of a list, as the JSON texts of its values. */
    List<String> column(String field) {
        spoken.accept(field);
        return rows().stream().map(row -> row.path(field).asText()).toList();
    }

    List<String> names() {
        var names = new ArrayList<String>();
        json().fieldNames().forEachRemaining(names::add);
        return names;
    }
}
