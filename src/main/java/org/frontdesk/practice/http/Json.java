package org.frontdesk.practice.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads bodies leniently (a trailing comma is tolerated) and writes answers strictly. */
public final class Json {
    /** Objects and lists within one another: the API's own have two, and each costs stack. */
    private static final int DEEPEST = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
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
            String where = Optional.ofNullable(e.getLocation())
                    .map(place -> " (line " + place.getLineNr() + ")")
                    .orElse("");
            throw Refusal.invalid("The request body is not valid JSON" + where + ".");
        } catch (IOException e) {
            throw Refusal.invalid("The request body is not text in UTF-8.");
        }
    }
}
