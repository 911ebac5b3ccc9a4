package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Values kept from answers, filled in for {@code {name}}, and the likeness of what is expected and what came. */
final class Kept {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");
    private static final Pattern LONE_NAME = Pattern.compile("\"\\{([a-z][A-Za-z0-9]*)}\"");
    private static final Map<String, Pattern> SHAPES = Map.of(
            "<key>", Pattern.compile("[1-9][0-9]*"),
            "<number>", Pattern.compile("-?[0-9]+(\\.[0-9]+)?"),
            "<text>", Pattern.compile("\"(?s:.*)\""),
            "<date>", Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d\""),
            "<moment>", Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\""));

    private final Map<String, String> values = new HashMap<>();

    void keep(String name, JsonNode value) {
        assertThat(value.isValueNode() && !value.isNull())
                .as("There is a value to keep as " + name)
                .isTrue();
        values.put(name, value.asText());
    }

    String filled(String text) {
        return NAME.matcher(text).replaceAll(found -> {
            assertThat(values).as("Kept before " + text).containsKey(found.group(1));
            return values.get(found.group(1));
        });
    }

    /** A kept number goes out as a number, where a value is nothing but its name. */
    String filledBody(String body) {
        return filled(LONE_NAME
                .matcher(body)
                .replaceAll(found -> values.getOrDefault(found.group(1), "").matches("[0-9]+")
                        ? "{" + found.group(1) + "}"
                        : found.group()));
    }

    /** Whether the value that came is the one written in the table: of an object its fields, of a list its rows, of a {@code <shape>} its form. */
    void mustBe(String where, JsonNode expected, JsonNode came) {
        if (expected.isObject()) {
            assertThat(came.isObject()).as(where + " is an object: " + came).isTrue();
            expected.fields().forEachRemaining(field -> {
                assertThat(came.has(field.getKey()))
                        .as(where + " has " + field.getKey() + ": " + came)
                        .isTrue();
                mustBe(where + "." + field.getKey(), field.getValue(), came.get(field.getKey()));
            });
        } else if (expected.isArray()) {
            assertThat(came.isArray()).as(where + " is a list: " + came).isTrue();
            assertThat(came.size()).as("Rows of " + where + ": " + came).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                mustBe(where + "[" + i + "]", expected.get(i), came.get(i));
            }
        } else if (expected.isTextual() && SHAPES.containsKey(expected.textValue())) {
            assertThat(came.toString()).as(where).matches(SHAPES.get(expected.textValue()));
        } else if (expected.isTextual() && NAME.matcher(expected.textValue()).matches()) {
            assertThat(came.asText()).as(where).isEqualTo(filled(expected.textValue()));
        } else {
            assertThat(came.toString()).as(where).isEqualTo(expected.toString());
        }
    }
}
