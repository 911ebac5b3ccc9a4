package org.frontdesk.practice.estimates;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as one value of a question, for SQLite's {@code json_each}: a question of any number of codes is prepared once. */
final class JsonTexts {
    private JsonTexts() {}

    static String array(Collection<String> texts) {
        return texts.stream().map(JsonTexts::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter < ' ' || letter == '"' || letter == '\\') {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
