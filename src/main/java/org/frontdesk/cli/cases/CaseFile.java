package org.frontdesk.cli.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a file of cases and answers each of them; one that cannot be read holds up no other. */
public final class CaseFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CaseFile() {}

    /**
     * The answers in the order of the file.
     *
     * @throws CaseProblem when the file as a whole cannot be read
     */
    public static List<CaseAnswer> answers(Path file) throws CaseProblem {
        var all = new ArrayList<CaseAnswer>();
        for (JsonNode item : cases(file)) {
            all.add(answer(item, all.size() + 1));
        }
        return List.copyOf(all);
    }

    private static JsonNode cases(Path file) throws CaseProblem {
        if (!Files.isRegularFile(file)) {
            throw new CaseProblem("There is no file " + file + ".");
        }
        JsonNode root;
        try {
            root = YAML.readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new CaseProblem("The file " + file + " is no YAML: look at line " + line + ".");
        } catch (IOException unreadable) {
            throw new CaseProblem("The file " + file + " cannot be read.");
        }
        JsonNode cases = root.isArray() ? root : root.path("cases");
        if (!cases.isArray()) {
            throw new CaseProblem("The file " + file + " holds no list of cases under the key \"cases\".");
        }
        return cases;
    }

    private static CaseAnswer answer(JsonNode item, int place) {
        String id = item.path("id").asText("case " + place);
        Set<String> unread = new LinkedHashSet<>();
        try {
            var node = new CaseNode(item, "", unread);
            node.pass("id", "title", "expect", "expect_discounts", "remark", "quirk", "origin", "source");
            String kind = node.text("kind").orElse("estimate");
            return switch (kind) {
                case "estimate" -> EstimateReader.answer(id, node, unread);
                case "frequency_met" -> FrequencyReader.answer(id, node, unread);
                case "discount_plan" -> DiscountReader.answer(id, node, unread);
                default ->
                    new CaseAnswer.Unreadable(
                            id, "kind must be estimate, discount_plan or frequency_met, not " + kind + ".");
            };
        } catch (CaseProblem problem) {
            return new CaseAnswer.Unreadable(id, problem.getMessage());
        } catch (ArithmeticException | java.time.DateTimeException tooLarge) {
            return new CaseAnswer.Unreadable(
                    id, "An amount, a quantity or a date of this case is too large to reckon with.");
        }
    }
}
