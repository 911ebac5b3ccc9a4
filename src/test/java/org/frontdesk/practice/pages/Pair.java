package org.frontdesk.practice.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * One request and the answer it must get, as the tables beside {@link ConformanceTest} write them. {@code {name}} stands for
 * a value kept from an earlier answer of the same table.
 *
 * @param section the part of the API pages that says so
 * @param ask verb and path with query, such as {@code GET /fees?FeeSched=54}
 * @param body an object to send, or a text to send as it stands
 * @param says words that the sentence of a refusal must hold
 * @param answer values the answer must hold: of an object the fields given, of a list exactly these rows
 * @param every values that each row of a list must hold, at least one row
 * @param fields the names of all fields of the answer or of its rows, in order
 * @param count how many rows a list has
 * @param keep values to keep under a name: the field's name, or a JSON pointer
 */
record Pair(
        String section,
        String name,
        String ask,
        JsonNode body,
        Map<String, String> headers,
        int status,
        String says,
        JsonNode answer,
        ObjectNode every,
        List<String> fields,
        int count,
        Map<String, String> keep) {
    private static final int ANY = -1;

    Pair {
        section = section == null ? "" : section;
        body = body == null ? JsonNodeFactory.instance.missingNode() : body;
        headers = headers == null ? Map.of() : headers;
        status = status == 0 ? 200 : status;
        says = says == null ? "" : says;
        answer = answer == null ? JsonNodeFactory.instance.missingNode() : answer;
        every = every == null ? JsonNodeFactory.instance.objectNode() : every;
        fields = fields == null ? List.of() : fields;
        count = count == 0 ? ANY : count;
        keep = keep == null ? Map.of() : keep;
        if (name == null || ask == null || ask.indexOf(' ') < 0) {
            throw new IllegalArgumentException("A pair needs a name and an ask like GET /fees: " + name);
        }
    }

    boolean isCounted() {
        return count != ANY;
    }

    String verb() {
        return ask.substring(0, ask.indexOf(' '));
    }

    String path() {
        return ask.substring(ask.indexOf(' ') + 1);
    }
}
