package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verbs practice backup and practice restore. */
@Timeout(120)
class BackupTest {
    @TempDir
    private Path place;

    private Path data;
    private Path file;

    private record Ended(int status, String out, String err) {}

    private interface Work {
        void with(PracticeServer server) throws Exception;
    }

    @BeforeEach
    void name() {
        data = place.resolve("data");
        file = place.resolve("monday.backup");
    }

    @Test
    void aBackupBringsBackWhatWasThere() throws Exception {
        serve(server -> employ(server, "Before"));
        assertThat(run("backup", file).status).isZero();
        serve(server -> employ(server, "After"));

        Ended restored = run("restore", file);
        assertThat(restored.status).as(restored.err).isZero();
        assertThat(restored.out).contains("Restored " + file).contains("kept as " + data.resolve("practice-"));
        serve(server -> assertThat(employers(server)).contains("Before").doesNotContain("After"));

        Path former = only("practice-*.db");
        assertThat(run("restore", former).status).isZero();
        serve(server -> assertThat(employers(server)).contains("Before", "After"));
    }

    @Test
    void aBackupOfAServedPracticeIsOfOneMoment() throws Exception {
        serve(server -> {
            var done = new AtomicBoolean();
            var written = new ArrayList<String>();
            Thread desk = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 500 && !done.get(); i++) {
                    employ(server, "Mill " + i);
                    written.add("Mill " + i);
                }
            });
            for (int i = 0; i < 5; i++) {
                Ended ended = run("backup", file, "--force");
                assertThat(ended.status).as(ended.err).isZero();
            }
            done.set(true);
            desk.join();
            assertThat(employers(server)).containsAll(written);
        });
        Path other = place.resolve("other");
        assertThat(execute("practice", "restore", file.toString(), "--data", other.toString()).status)
                .isZero();
        data = other;
        serve(server -> {
            List<String> mills = employers(server).stream()
                    .filter(name -> name.startsWith("Mill"))
                    .toList();
            for (int i = 0; i < mills.size(); i++) {
                assertThat(mills).contains("Mill " + i);
            }
        });
    }

    @Test
    void theDataFolderMayBeNamedBeforeTheVerb() throws Exception {
        serve(server -> {});
        assertThat(execute("practice", "--data", data.toString(), "backup", file.toString()).status)
                .isZero();
        assertThat(file).exists();
    }

    @Test
    void aBackupIsForItsOwnerAlone() throws Exception {
        serve(server -> {});
        run("backup", file);
        if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(place.resolve("monday.backup.part")).doesNotExist();
    }

    @Test
    void anExistingFileIsReplacedOnlyByForce() throws Exception {
        serve(server -> {});
        Files.writeString(file, "a letter");
        refused(run("backup", file), "exists already; --force replaces it.");
        assertThat(file).hasContent("a letter");
        assertThat(run("backup", file, "--force").status).isZero();
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void whatCannotBeBackedUpIsOneSentence() throws Exception {
        refused(run("backup", file), "There is no practice in " + data);
        serve(server -> {});
        refused(run("backup", place), "is a folder");
        refused(run("backup", place.resolve("nowhere/x")), "There is no folder");
        refused(run("backup", data.resolve("practice.db"), "--force"), "its own backup");
        byte[] bytes = Files.readAllBytes(data.resolve("practice.db"));
        Files.write(data.resolve("practice.db"), new byte[bytes.length]);
        refused(run("backup", file), "is damaged");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatCannotBeRestoredIsOneSentenceAndChangesNothing() throws Exception {
        serve(server -> employ(server, "Here"));
        refused(run("restore", file), "There is no file " + file);
        refused(run("restore", place), "There is no file");
        refused(run("restore", data.resolve("practice.db")), "its own backup");
        Files.writeString(file, "Dear diary");
        refused(run("restore", file), "is damaged");
        Files.writeString(file, "");
        refused(run("restore", file), "is damaged");

        run("backup", file, "--force");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(run("restore", file), "is damaged");
        Files.write(file, whole);
        sql(file, "PRAGMA user_version = 9999");
        refused(run("restore", file), "newer version");
        Files.delete(file);
        sql(file, "CREATE TABLE song (Title TEXT)");
        refused(run("restore", file), "is not a practice's");

        serve(server -> assertThat(employers(server)).contains("Here"));
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("practice.db", "practice.lock");
        }
    }

    @Test
    void aPracticeInUseIsNotReplaced() throws Exception {
        serve(server -> {
            run("backup", file);
            employ(server, "Later");
            refused(run("restore", file), "already using");
            assertThat(employers(server)).contains("Later");
        });
    }

    @Test
    void aDamagedPracticeIsReplacedAndKept() throws Exception {
        serve(server -> employ(server, "Sound"));
        run("backup", file);
        Files.writeString(data.resolve("practice.db"), "scribble");
        assertThat(run("restore", file).status).isZero();
        assertThat(only("practice-*.db")).hasContent("scribble");
        serve(server -> assertThat(employers(server)).contains("Sound"));
    }

    private void serve(Work work) throws Exception {
        try (PracticeServer server = PracticeServer.start(PracticeOptions.empty(data))) {
            work.with(server);
        }
    }

    private Ended run(String verb, Path path, String... more) {
        var arguments = new ArrayList<>(List.of("practice", verb, path.toString(), "--data", data.toString()));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    private static Ended execute(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = FrontdeskCommand.line(folders -> {}, "test");
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Ended(line.execute(arguments), out.toString(), err.toString());
    }

    private static void refused(Ended ended, String sentence) {
        assertThat(ended.err).contains(sentence).hasLineCount(1);
        assertThat(ended.out).isEmpty();
        assertThat(ended.status).isEqualTo(2);
    }

    private Path only(String pattern) throws IOException {
        try (var found = Files.newDirectoryStream(data, pattern)) {
            return found.iterator().next();
        }
    }

    private static void employ(PracticeServer server, String name) {
        assertThat(call(server, "POST", "{\"EmpName\":\"" + name + "\"}")).contains(name);
    }

    private static List<String> employers(PracticeServer server) {
        return Stream.of(call(server, "GET", "").split("\""))
                .filter(word -> word.matches("Before|After|Here|Later|Sound|Mill.*"))
                .toList();
    }

    private static String call(PracticeServer server, String verb, String body) {
        var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/employers"))
                .header("Authorization", server.authorization())
                .method(verb, BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void sql(Path file, String command) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
