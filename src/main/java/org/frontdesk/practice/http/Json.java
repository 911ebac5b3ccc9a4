package org.frontdesk.practice.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads bodies leniently (a trailing comma is tolerated) and writes answers strictly. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The object that was sent, an empty one when nothing was.
     *
     * @throws Refusal when it is no JSON object
     */
    public static ObjectNode body(byte[] sent) {
        if (sent.length == 0) {
            return object();
        }
        try {
            if (MAPPER.readTree(sent) instanceof ObjectNode object) {
                return object;
            }
            throw Refusal.invalid("The request body must be one JSON object.");
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("The request body is not valid JSON (line "
                    + e.getLocation().getLineNr() + ").");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
