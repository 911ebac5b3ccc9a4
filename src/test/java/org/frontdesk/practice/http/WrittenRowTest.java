package org.frontdesk.practice.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.frontdesk.practice.resources.Resources;
import org.frontdesk.practice.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenRowTest {
    private static final String OF_A_PLAN = " WHERE (t.PlanNum = ?) ORDER BY BenefitNum ASC LIMIT ? OFFSET ?";

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    private static String question(String resource, String clauses) {
        return Resources.all().stream()
                .filter(each -> each.name().equals(resource))
                .map(each -> each.writtenRow().question(clauses))
                .findFirst()
                .orElseThrow();
    }

    /** The index that holds the rows as they are written serves only a question with exactly its expressions. */
    @Test
    void theRowsOfAPlanAreReadFromTheirIndexAlone() {
        try (Store store = Store.open(folder)) {
            String steps = store.read(rows ->
                    rows.rows("EXPLAIN QUERY PLAN " + question("benefits", OF_A_PLAN), 1L, 10L, 0L).stream()
                            .map(step -> step.text("detail"))
                            .collect(Collectors.joining("\n")));
            assertThat(steps).contains("COVERING INDEX benefit_written");
        }
    }

    @Test
    void aRowIsWrittenAsItIsNow() {
        try (Store store = Store.open(folder)) {
            long row = store.write(rows -> rows.insert("benefit", Map.of("PlanNum", 7L, "Percent", 50L)));
            store.write(rows -> {
                rows.update("benefit", row, Map.of("Percent", 80L, "MonetaryAmt", 12.5));
                return row;
            });
            var written =
                    new String(store.read(rows -> rows.bytes(question("benefits", OF_A_PLAN), 7L, 10L, 0L)), UTF_8);
            assertThat(written)
                    .startsWith("[{\"BenefitNum\":" + row + ",\"PlanNum\":7,\"PatPlanNum\":0,")
                    .contains("\"Percent\":80,\"MonetaryAmt\":12.5,", "\"procCode\":\"\",");
        }
    }

    @Test
    void aLongRowIsWrittenWhole() throws IOException {
        try (Store store = Store.open(folder)) {
            store.write(rows -> rows.insert("patient", Map.of("LName", "O\"Neil\\", "FName", "Zo\u00eb")));
            byte[] written = store.read(rows -> rows.bytes(question("patients", " LIMIT ?"), 10L));
            assertThat(MAPPER.readTree(written)).hasSize(1);
            assertThat(MAPPER.readTree(written).get(0).get("LName").asText()).isEqualTo("O\"Neil\\");
            assertThat(MAPPER.readTree(written).get(0).get("FName").asText()).isEqualTo("Zo\u00eb");
        }
    }
}
