package org.frontdesk.practice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void aStoredRowIsThereAfterReopening() {
        long patient;
        try (Store store = Store.open(folder)) {
            patient = store.write(rows -> rows.insert(
                    "patient", Map.of("LName", "O'Neil", "Birthdate", LocalDate.of(1980, 2, 29), "Premed", true)));
        }
        try (Store store = Store.open(folder)) {
            Row row = store.read(rows -> rows.row("SELECT * FROM patient WHERE PatNum = ?", patient))
                    .orElseThrow();
            assertThat(row.text("LName")).isEqualTo("O'Neil");
            assertThat(row.text("Birthdate")).isEqualTo("1980-02-29");
            assertThat(row.flag("Premed")).isTrue();
            assertThat(row.text("Gender")).isEqualTo("Unknown");
        }
    }

    @Test
    void aFailedPieceOfWritingLeavesNothing() {
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.write(rows -> {
                        rows.insert("patient", Map.of("LName", "Half"));
                        return rows.insert("patient", Map.of("Nickname", "x"));
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("patient");
            assertThat(store.<Integer>read(
                            rows -> rows.rows("SELECT * FROM patient").size()))
                    .isZero();
        }
    }

    @Test
    void aRowMayComeBeforeTheOneItRefersToButNotWithoutIt() {
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                rows.insert("covspan", Map.of("CovCatNum", 7L, "FromCode", "D0000", "ToCode", "D0999"));
                return rows.insert("covcat", Map.of("CovCatNum", 7L));
            });
            assertThatThrownBy(() -> store.write(rows -> rows.insert("covspan", Map.of("CovCatNum", 99L))))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aNewFolderIsForItsOwnerAlone() throws IOException {
        Path made = folder.resolve("practice");
        try (Store store = Store.open(made)) {
            assertThat(store).isNotNull();
            assumeThat(Files.getFileStore(made).supportsFileAttributeView("posix"))
                    .isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aKeyIsNeverGivenTwice() {
        try (Store store = Store.open(folder)) {
            long first = store.write(rows -> rows.insert("employer", Map.of("EmpName", "Riverside Mills")));
            store.write(rows -> {
                rows.delete("employer", "EmployerNum", first);
                return first;
            });
            long second = store.write(rows -> rows.insert("employer", Map.of("EmpName", "Riverside Mills")));
            assertThat(second).isGreaterThan(first);
        }
    }

    /** Pieces that wait together share a commit; an employer is stored, a span without its category is not. */
    @Test
    void piecesThatShareACommitFailAlone() {
        int pieces = 200;
        try (Store store = Store.open(folder);
                ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> answers = IntStream.range(0, pieces)
                    .mapToObj(i -> desks.submit(() -> store.write(rows -> i % 5 == 0
                            ? rows.insert("covspan", Map.of("CovCatNum", 99L))
                            : rows.insert("employer", Map.of("EmpName", "Mill " + i)))))
                    .toList();
            for (int i = 0; i < pieces; i++) {
                Future<Long> answer = answers.get(i);
                if (i % 5 == 0) {
                    assertThatThrownBy(answer::get).hasCauseInstanceOf(StoreException.class);
                } else {
                    assertThat(answer).succeedsWithin(Duration.ofSeconds(30));
                }
            }
            Row stored = store.read(rows -> rows.row("SELECT COUNT(*) AS mills FROM employer"))
                    .orElseThrow();
            assertThat(stored.number("mills")).isEqualTo(pieces * 4 / 5);
        }
    }

    @Test
    void everyReaderSeesWhatAFinishedWriteStored() {
        try (Store store = Store.open(folder)) {
            for (int i = 1; i <= 50; i++) {
                long stored = i;
                store.write(rows -> rows.insert("employer", Map.of("EmpName", "Mill")));
                for (int reader = 0; reader < 5; reader++) {
                    assertThat(store.<Long>read(rows -> rows.row("SELECT COUNT(*) AS mills FROM employer")
                                    .orElseThrow()
                                    .number("mills")))
                            .isEqualTo(stored);
                }
            }
        }
    }

    /** A reader that held an old view would keep the log from being tidied up. */
    @Test
    void theLogDoesNotGrowWhileNobodyReads() throws IOException {
        try (Store store = Store.open(folder)) {
            String note = "x".repeat(50_000);
            for (int i = 0; i < 600; i++) {
                store.read(rows -> rows.rows("SELECT EmployerNum FROM employer LIMIT 1"));
                store.write(rows -> rows.insert("employer", Map.of("EmpName", note)));
            }
            assertThat(Files.size(folder.resolve("practice.db-wal"))).isLessThan(15_000_000);
        }
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefusedInWords() {
        try (Store store = Store.open(folder)) {
            assertThat(store).isNotNull();
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("already using");
        }
    }
}
