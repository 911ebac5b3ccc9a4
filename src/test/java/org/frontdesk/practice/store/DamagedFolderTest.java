package org.frontdesk.practice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frontdesk.practice.demo.DemoPractice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A data folder that is not sound is refused in one sentence, and every byte of it stays as it was. */
class DamagedFolderTest {
    private static final int PAGE = 4096;

    private interface Harm {
        void to(Path database) throws IOException, SQLException;
    }

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void keepAPractice() {
        database = folder.resolve("practice.db");
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                DemoPractice.fill(rows, java.time.LocalDate.of(2026, 3, 18));
                return 0;
            });
        }
    }

    static Stream<Arguments> harms() {
        return Stream.of(
                harm("cut to half", "is damaged", db -> cut(db, Files.size(db) / 2)),
                harm("cut in the middle of a page", "is damaged", db -> cut(db, Files.size(db) - 100)),
                harm("cut by its last page", "is damaged", db -> cut(db, Files.size(db) - PAGE)),
                harm("cut to its first page", "is damaged", db -> cut(db, PAGE)),
                harm("cut to a few bytes", "is damaged", db -> cut(db, 50)),
                harm("cut to nothing", "is damaged", db -> cut(db, 0)),
                harm("first page overwritten", "is damaged", db -> overwrite(db, 0, PAGE)),
                harm("tables overwritten", "is damaged", db -> overwrite(db, 100, 3000)),
                harm("a page in the middle overwritten", "is damaged", db -> overwrite(db, 40L * PAGE, PAGE)),
                harm(
                        "everything but the beginning overwritten",
                        "is damaged",
                        db -> overwrite(db, 100, (int) Files.size(db))),
                harm("a text", "is damaged", db -> Files.writeString(db, "Dear diary, today I cleaned teeth.")),
                harm("another program's database", "is not a practice's", DamagedFolderTest::anothers),
                harm("written by a newer version", "newer version", db -> sql(db, "PRAGMA user_version = 9999")),
                harm("without its patients", "is not a practice's", db -> sql(db, "DROP TABLE patient")),
                harm("gone while changes wait for it", "is damaged", DamagedFolderTest::onlyTheLog));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harms")
    void isRefusedAndLeftAsItIs(String name, String sentence, Harm harm) throws IOException, SQLException {
        harm.to(database);
        Map<String, String> before = files();
        for (int twice = 0; twice < 2; twice++) {
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(sentence)
                    .hasMessageContaining(folder.toString())
                    .hasMessageNotContaining("\n");
            assertThat(files()).as(name).isEqualTo(before);
        }
    }

    @Test
    void aNewerOneIsRefusedAlsoWhileItsVersionIsOnlyInTheLog() throws IOException, SQLException {
        Path copy = folder.resolveSibling(folder.getFileName() + "-killed");
        Files.createDirectories(copy);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 9999");
            Files.copy(database, copy.resolve("practice.db"));
            Files.copy(folder.resolve("practice.db-wal"), copy.resolve("practice.db-wal"));
        }
        Map<String, String> before = files(copy);
        assertThatThrownBy(() -> Store.open(copy)).hasMessageContaining("newer version");
        assertThat(files(copy)).isEqualTo(before);
    }

    @Test
    void aFileCutToNothingBeforeItsFirstRowBeginsAnew() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.createFile(other.resolve("practice.db"));
        assertThatCode(() -> Store.open(other).close()).doesNotThrowAnyException();
    }

    @Test
    void aFolderMadeWholeAgainOpens() throws IOException {
        byte[] whole = Files.readAllBytes(database);
        overwrite(database, 40L * PAGE, PAGE);
        assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.class);
        Files.write(database, whole);
        try (Store store = Store.open(folder)) {
            assertThat(store.<Integer>read(
                            rows -> rows.rows("SELECT PatNum FROM patient").size()))
                    .isGreaterThan(100);
        }
    }

    private static Arguments harm(String name, String sentence, Harm harm) {
        return Arguments.of(name, sentence, harm);
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private static void overwrite(Path file, long from, int bytes) throws IOException {
        byte[] noise = "\u0001frontdesk".repeat(bytes / 10 + 1).getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise, 0, bytes), from);
        }
    }

    private static void anothers(Path file) throws IOException, SQLException {
        Files.delete(file);
        sql(file, "CREATE TABLE song (Title TEXT)");
    }

    private static void onlyTheLog(Path file) throws IOException {
        Files.move(file, file.resolveSibling("practice.db-wal"));
    }

    private static void sql(Path file, String command) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Map<String, String> files() throws IOException {
        return files(folder);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file) + " "
                                + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode());
            }
        }
        return files;
    }
}
