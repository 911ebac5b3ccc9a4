package org.frontdesk.practice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.frontdesk.practice.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo practice in the real database, which refuses unknown columns and dangling keys. */
class DemoStoreTest {
    @TempDir
    Path folder;

    @Test
    void theDatabaseTakesEveryRow() {
        LocalDate today = LocalDate.of(2026, 3, 18);
        var expected = new MemoryTables();
        DemoPractice.fill(expected, today);
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                DemoPractice.fill(rows, today);
                return 0;
            });
            expected.all()
                    .forEach((table, rows) -> assertThat(
                                    store.<Long>read(reading -> reading.row("SELECT count(*) AS n FROM " + table)
                                            .orElseThrow()
                                            .number("n")))
                            .as(table)
                            .isEqualTo(rows.size()));
        }
    }
}
