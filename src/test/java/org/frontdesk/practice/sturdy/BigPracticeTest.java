package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frontdesk.practice.BigPractice;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Store;
import org.frontdesk.practice.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A practice of the size that was asked for, with everything the demo practice has. */
@Timeout(120)
class BigPracticeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final int PATIENTS = 6000;

    @TempDir
    Path folder;

    @Test
    void hasTenBenefitRowsToAPatientAndTheKnownPeople() throws Exception {
        var told = new ArrayList<Long>();
        BigPractice.make(folder, PATIENTS, TODAY, told::add);
        assertThat(told).isNotEmpty();
        try (Store store = Store.open(folder)) {
            assertThat(count(store, "SELECT count(*) AS n FROM patient")).isBetween(PATIENTS + 0L, PATIENTS + 6L);
            assertThat(count(store, "SELECT count(*) AS n FROM benefit")).isBetween(PATIENTS * 10L, PATIENTS * 11L);
            assertThat(count(
                            store,
                            "SELECT count(*) AS n FROM (SELECT PatNum FROM patplan GROUP BY PatNum"
                                    + " HAVING max(Ordinal) <> count(*) OR min(Ordinal) <> 1)"))
                    .isZero();
            assertThat(count(
                            store,
                            "SELECT count(*) AS n FROM insplan p WHERE GroupNum > '10000' AND PlanNum > 100"
                                    + " AND (SELECT count(*) FROM benefit b WHERE b.PlanNum = p.PlanNum) <> 30"))
                    .isZero();
            assertThat(count(store, "SELECT count(*) AS n FROM pragma_foreign_key_check"))
                    .isZero();
        }
        try (PracticeServer server = PracticeServer.start(PracticeOptions.demo(folder))) {
            var caller = new PracticeCaller(server);
            assertThat(caller.get("/patients/1").json().get("LName").asText()).isEqualTo("Marsh");
            assertThat(caller.get("/patients?LName=marsh&FName=oliv").json()).hasSize(1);
        }
    }

    @Test
    void isTheSameEveryTimeForTheSameDay() {
        Path other = folder.resolve("other");
        BigPractice.make(folder.resolve("one"), 800, TODAY, done -> {});
        BigPractice.make(other, 800, TODAY, done -> {});
        assertThat(patients(folder.resolve("one"))).isEqualTo(patients(other));
    }

    @Test
    void isNotMadeWhereAPracticeIs() {
        BigPractice.make(folder, 10, TODAY, done -> {});
        assertThatThrownBy(() -> BigPractice.make(folder, 10, TODAY, done -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds a practice already");
    }

    private static List<Row> patients(Path folder) {
        try (Store store = Store.open(folder)) {
            return store.read(rows -> rows.rows("SELECT * FROM patient ORDER BY PatNum"));
        }
    }

    private static long count(Store store, String sql) {
        return store.read(rows -> rows.row(sql).orElseThrow().number("n"));
    }
}
