package org.frontdesk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whether two written rows say the same in as many bytes, but for their number and the times they were stored. */
final class SameRow {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> EACH_ITS_OWN = List.of("BenefitNum", "SecDateTEntry", "SecDateTEdit");
    /** The digits of a number may be fewer. */
    private static final int SLACK = 8;

    private SameRow() {}

    /** Ends with status 1 unless the two files are the same in this sense. */
    public static void main(String[] arguments) throws IOException {
        Path one = Path.of(arguments[0]);
        Path other = Path.of(arguments[1]);
        long more = java.nio.file.Files.size(one) - java.nio.file.Files.size(other);
        if (Math.abs(more) > SLACK || !row(one).equals(row(other))) {
            System.exit(1);
        }
    }

    private static JsonNode row(Path file) throws IOException {
        JsonNode row = JSON.readTree(file.toFile());
        return row instanceof ObjectNode object ? object.without(EACH_ITS_OWN) : row;
    }
}
