package org.frontdesk.domain.edits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of {@code merge.yaml}, which says what its parts mean. */
record MergeCase(
        @JsonProperty("case") String name,
        List<String> without,
        List<Line> base,
        List<Line> mine,
        List<Line> theirs,
        List<Line> merged,
        List<String> sends,
        List<String> conflicts) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    MergeCase {
        without = Objects.requireNonNullElse(without, List.of());
        sends = Objects.requireNonNullElse(sends, List.of());
        conflicts = Objects.requireNonNullElse(conflicts, List.of());
    }

    /** A row as the table writes it; the number 0 is of a row that is not saved. */
    record Line(long number, String name, String first, String second) {
        @JsonCreator
        static Line of(String text) {
            String[] words = text.split(" ", -1);
            return new Line(words[0].equals("new") ? 0 : Long.parseLong(words[0]), words[1], words[2], words[3]);
        }

        @Override
        public String toString() {
            return (number == 0 ? "new" : number) + " " + name + " " + first + " " + second;
        }
    }

    static Stream<MergeCase> allFor(String kind) throws IOException {
        try (InputStream file = MergeCase.class.getResourceAsStream("merge.yaml")) {
            return Stream.of(YAML.readValue(file, MergeCase[].class))
                    .filter(one -> !one.without().contains(kind));
        }
    }
}
