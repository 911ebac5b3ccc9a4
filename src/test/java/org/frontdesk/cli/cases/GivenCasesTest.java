package org.frontdesk.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.cli.FrontdeskCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases with the numbers that the practice's own system gives, through the command explain. */
class GivenCasesTest {
    private static final Set<String> NAMES = Set.of("proc", "plan");

    @TempDir
    private Path folder;

    private final List<String> wrong = new ArrayList<>();
    private int compared;

    @Test
    void everyNumberIsTheSameToTheCent() throws Exception {
        Path file = folder.resolve("given.yaml");
        try (InputStream cases = GivenCasesTest.class.getResourceAsStream("given.yaml")) {
            Files.copy(cases, file);
        }
        var printed = new StringWriter();
        int status = FrontdeskCommand.line(folders -> {}, "test")
                .setOut(new PrintWriter(printed))
                .execute("explain", file.toString());
        assertThat(status).isZero();
        Map<String, JsonNode> answers = new HashMap<>();
        new ObjectMapper()
                .readTree(printed.toString())
                .forEach(one -> answers.put(one.path("id").asText(), one));
        JsonNode all = new YAMLMapper().readTree(file.toFile()).path("cases");
        all.forEach(one -> compare(one, answers.get(one.path("id").asText())));
        System.out.println(all.size() + " cases, " + compared + " numbers compared, " + wrong.size() + " differ");
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(175);
    }

    private void compare(JsonNode given, JsonNode answer) {
        String id = given.path("id").asText();
        assertThat(answer.path("error").asText()).as(id).isEmpty();
        for (String list : List.of("after_drop", "expect_discounts")) {
            for (int i = 0; i < given.path(list).size(); i++) {
                String printed = list.equals("expect_discounts") ? "discounts" : list;
                same(
                        id + " " + list,
                        given.path(list).get(i),
                        answer.path(printed).get(i));
            }
        }
        for (int i = 0; i < given.path("checks").size(); i++) {
            same(id + " check " + i, given.at("/checks/" + i + "/met"), answer.at("/checks/" + i + "/met"));
        }
        var sets = new ArrayList<JsonNode>();
        answer.path("variants").forEach(variant -> sets.add(variant.path("procedures")));
        if (sets.isEmpty()) {
            sets.add(answer.path("procedures"));
        }
        sets.forEach(procedures -> given.path("expect").forEach(expected -> compare(id, expected, procedures)));
    }

    private void compare(String id, JsonNode expected, JsonNode procedures) {
        JsonNode procedure = named(procedures, "proc", expected.path("proc")).orElseThrow();
        JsonNode found = expected.has("plan")
                ? named(procedure.path("plans"), "plan", expected.path("plan")).orElseThrow()
                : procedure;
        expected.properties().stream()
                .filter(field -> !NAMES.contains(field.getKey()))
                .forEach(field -> same(
                        id + " " + expected.path("proc").asText() + " "
                                + expected.path("plan").asText() + " " + field.getKey(),
                        field.getValue(),
                        found.path(field.getKey())));
    }

    private static Optional<JsonNode> named(JsonNode list, String key, JsonNode name) {
        for (JsonNode one : list) {
            if (one.path(key).asText().equals(name.asText())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private void same(String what, JsonNode expected, JsonNode found) {
        compared++;
        boolean equal = expected.isNumber() && found.isNumber()
                ? expected.decimalValue().compareTo(found.decimalValue()) == 0
                : expected.equals(found);
        if (!equal) {
            wrong.add(what + ": " + expected + " but was " + found);
        }
    }
}
