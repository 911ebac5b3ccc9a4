package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/**
 * One answer.
 *
 * @param location the new row below the base address, such as {@code /patplans/62}
 * @param retryAfter the seconds after which asking again has a chance
 */
public record Reply(int status, String contentType, byte[] body, Optional<String> location, Optional<Long> retryAfter) {
    private static final String JSON = "application/json; charset=utf-8";

    public static Reply ok(JsonNode body) {
        return new Reply(200, JSON, Json.bytes(body), Optional.empty(), Optional.empty());
    }

    /** 200 with a body that is JSON already, as UTF-8. */
    static Reply json(byte[] body) {
        return new Reply(200, JSON, body, Optional.empty(), Optional.empty());
    }

    /** 200 with nothing in it, as most deletions answer. */
    public static Reply done() {
        return empty(200);
    }

    public static Reply empty(int status) {
        return new Reply(status, JSON, new byte[0], Optional.empty(), Optional.empty());
    }

    public static Reply created(JsonNode body, String location) {
        return new Reply(201, JSON, Json.bytes(body), Optional.of(location), Optional.empty());
    }

    /** An explanation as the API gives it: a bare JSON string. */
    public static Reply refused(int status, String sentence) {
        return new Reply(status, JSON, Json.bytes(TextNode.valueOf(sentence)), Optional.empty(), Optional.empty());
    }

    public static Reply file(String contentType, byte[] content) {
        return new Reply(200, contentType, content, Optional.empty(), Optional.empty());
    }

    public Reply withoutLocation() {
        return new Reply(status, contentType, body, Optional.empty(), Optional.empty());
    }

    public Reply withoutBody() {
        return new Reply(status, contentType, new byte[0], location, retryAfter);
    }

    public Reply withStatus(int other) {
        return new Reply(other, contentType, body, location, retryAfter);
    }

    public Reply retryingAfter(long seconds) {
        return new Reply(status, contentType, body, location, Optional.of(seconds));
    }
}
