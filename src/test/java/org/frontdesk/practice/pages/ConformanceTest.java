package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The practice server against tables of requests and answers: one YAML file in {@code conformance} for each resource, each with a
 * practice of its own and its pairs asked in turn. {@link Pair} says what a pair may hold.
 */
class ConformanceTest {
    private static final int PAIRS_AT_LEAST = 797;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    /**
     * One file.
     *
     * @param source the API page the sections are of
     * @param basic whether the practice has {@link PracticeRows#basic}
     * @param rows further rows by table, as stored
     */
    record Table(String source, boolean basic, Map<String, List<Map<String, Object>>> rows, List<Pair> pairs) {
        void fill(RowSink sink) {
            if (basic) {
                PracticeRows.basic(sink);
            }
            if (rows != null) {
                rows.forEach((table, each) -> each.forEach(row -> sink.insert(table, new LinkedHashMap<>(row))));
            }
        }
    }

    private static final Map<String, Table> TABLES = new LinkedHashMap<>();
    private static final Map<String, Desk> DESKS = new LinkedHashMap<>();

    @BeforeAll
    static void openPractices() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ConformanceTest.class.getResource("conformance"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Table table = YAML.readValue(file.toFile(), Table.class);
                Desk desk = Desk.with(table::fill);
                TABLES.put(file.getFileName().toString().replace(".yaml", ""), table);
                DESKS.put(file.getFileName().toString().replace(".yaml", ""), desk);
                desk.open();
            }
        }
    }

    @AfterAll
    static void closePractices() throws IOException {
        for (Desk desk : DESKS.values()) {
            desk.close();
        }
    }

    @Test
    void everyPairNamesTheSectionItIsOf() {
        assertThat(TABLES.values())
                .allSatisfy(table -> assertThat(table.source()).isNotBlank())
                .allSatisfy(table -> assertThat(table.pairs())
                        .allSatisfy(pair ->
                                assertThat(pair.section()).as(pair.name()).isNotBlank()));
        assertThat(TABLES.values().stream()
                        .mapToInt(table -> table.pairs().size())
                        .sum())
                .isGreaterThanOrEqualTo(PAIRS_AT_LEAST);
    }

    @TestFactory
    Stream<DynamicNode> answers() {
        return TABLES.entrySet().stream()
                .map(entry -> dynamicContainer(entry.getKey(), tests(entry.getValue(), DESKS.get(entry.getKey()))));
    }

    private static Stream<DynamicTest> tests(Table table, Desk desk) {
        var kept = new Kept();
        return table.pairs().stream()
                .map(pair -> dynamicTest(
                        table.source() + ", " + pair.section() + ": " + pair.name(), () -> check(desk, kept, pair)));
    }

    private static void check(Desk desk, Kept kept, Pair pair) throws IOException {
        String body = pair.body().isTextual()
                ? pair.body().textValue()
                : pair.body().isMissingNode() ? "" : pair.body().toString();
        var headers = new ArrayList<>(List.of("Authorization", desk.server().authorization()));
        pair.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
        Answer answer = desk.send(pair.verb(), kept.filled(pair.path()), kept.filledBody(body), headers)
                .is(pair.status());
        if (!pair.says().isEmpty()) {
            answer.refused(pair.status(), pair.says());
        }
        if (!pair.answer().isMissingNode()) {
            kept.mustBe("The answer", pair.answer(), answer.json());
        }
        if (pair.isCounted()) {
            assertThat(answer.rows()).hasSize(pair.count());
        }
        checkRows(kept, pair, answer);
        for (Map.Entry<String, String> keep : pair.keep().entrySet()) {
            String at = keep.getValue();
            kept.keep(keep.getKey(), answer.json().at(at.startsWith("/") ? at : "/" + at));
        }
    }

    private static void checkRows(Kept kept, Pair pair, Answer answer) {
        if (!pair.every().isEmpty()) {
            assertThat(answer.rows()).isNotEmpty();
            answer.rows().forEach(row -> kept.mustBe("Each row", pair.every(), row));
        }
        if (!pair.fields().isEmpty()) {
            List<JsonNode> rows = answer.json().isArray() ? answer.rows() : List.of(answer.json());
            assertThat(rows).isNotEmpty();
            assertThat(rows).allSatisfy(row -> {
                assertThat(row).isInstanceOf(ObjectNode.class);
                var names = new ArrayList<String>();
                row.fieldNames().forEachRemaining(names::add);
                assertThat(names).isEqualTo(pair.fields());
            });
        }
    }
}
