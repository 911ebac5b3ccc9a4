package org.frontdesk.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Refusal;

/** The settings under {@code /practice/settings} as JSON; what is left out of a change stays as it is. */
final class SettingsForm {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private SettingsForm() {}

    static ObjectNode written(PracticeManners manners, Clock clock) {
        return Json.object()
                .put("mode", manners.mode().word())
                .put("enterprise", manners.enterprise())
                .put("throttle", manners.throttled())
                .put("latencyMillis", manners.latency().toMillis())
                .put("latencySpreadMillis", manners.spread().toMillis())
                .put("now", LocalDateTime.now(clock).format(MOMENT));
    }

    static PracticeManners read(ObjectNode body, PracticeManners before) {
        PracticeMode mode = text(body, "mode")
                .map(word -> PracticeMode.named(word)
                        .orElseThrow(() -> Refusal.invalid("mode must be remote, service or local.")))
                .orElse(before.mode());
        try {
            return new PracticeManners(
                    mode,
                    flag(body, "enterprise", before.enterprise()),
                    flag(body, "throttle", before.throttled()),
                    millis(body, "latencyMillis", before.latency()),
                    millis(body, "latencySpreadMillis", before.spread()));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(e.getMessage());
        }
    }

    /** Where the clock is to be set: to a moment, or with an empty text to the real time. */
    static Optional<Optional<LocalDateTime>> now(ObjectNode body) {
        return text(body, "now").map(sent -> {
            try {
                return sent.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(sent, MOMENT));
            } catch (DateTimeException e) {
                throw Refusal.invalid("now format must be yyyy-MM-dd HH:mm:ss.");
            }
        });
    }

    private static Optional<String> text(ObjectNode body, String field) {
        return Optional.ofNullable(body.get(field)).map(value -> value.asText());
    }

    private static boolean flag(ObjectNode body, String field, boolean before) {
        return text(body, field)
                .map(sent -> switch (sent) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw Refusal.invalid(field + " must be true or false.");
                })
                .orElse(before);
    }

    private static Duration millis(ObjectNode body, String field, Duration before) {
        return text(body, field)
                .map(sent -> {
                    try {
                        return Duration.ofMillis(Long.parseLong(sent));
                    } catch (NumberFormatException e) {
                        throw Refusal.invalid(field + " must be a whole number of milliseconds.");
                    }
                })
                .orElse(before);
    }
}
