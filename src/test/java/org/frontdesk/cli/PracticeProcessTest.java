package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.frontdesk.app.Launcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verb practice in a process of its own, as a person starts it. */
@Timeout(120)
class PracticeProcessTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatWasWrittenIsThereAfterAKill() throws Exception {
        Serving first = serve();
        assertThat(first.get("/patients/1").statusCode()).isEqualTo(200);
        HttpResponse<String> written = first.put("/patients/1", "{\"Preferred\":\"Livia\"}");
        assertThat(written.statusCode()).isEqualTo(200);
        first.process.destroyForcibly().waitFor();

        Serving second = serve();
        assertThat(second.authorization).isEqualTo(first.authorization);
        assertThat(second.get("/patients/1").body()).contains("\"Preferred\":\"Livia\"");
    }

    @Test
    void aTermSignalClosesCleanly() throws Exception {
        Serving serving = serve();
        serving.process.destroy();
        assertThat(serving.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(serving.process.exitValue()).isEqualTo(143);
        assertThat(folder.resolve("practice.db-wal")).doesNotExist();
    }

    @Test
    void aPortInUseIsOneSentenceAndStatusTwo() throws Exception {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Ended ended = run("practice", "--port", "" + taken.getLocalPort(), "--data", folder.toString());
            assertThat(ended.status).isEqualTo(2);
            assertThat(ended.err).hasSize(1).first().asString().contains("Port " + taken.getLocalPort() + " is in use");
            assertThat(ended.out).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentenceAndStatusTwo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Ended ended = run("practice", "--port", "0", "--data", file.toString());
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.err).hasSize(1).first().asString().contains("cannot be made");
    }

    @Test
    void aFolderInUseIsOneSentenceAndStatusTwo() throws Exception {
        serve();
        Ended ended = run("practice", "--port", "0", "--data", folder.toString());
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.err).hasSize(1).first().asString().contains("already using");
    }

    @Test
    void badArgumentsAreOneSentenceAndStatusTwo() throws Exception {
        for (List<String> bad : List.of(
                List.of("--nope"),
                List.of("nope"),
                List.of("practice", "--port", "x"),
                List.of("practice", "--port", "-1"),
                List.of("practice", "--mode", "far"),
                List.of("practice", "--latency", "-5"),
                List.of("practice", "--now", "noon"),
                List.of("practice", "--listen", "0.0.0.0"),
                List.of("practice", "--keys", folder.resolve("none").toString()))) {
            Ended ended = run(bad.toArray(String[]::new));
            assertThat(ended.status).as("%s", bad).isEqualTo(2);
            assertThat(ended.err).as("%s", bad).hasSize(1);
        }
    }

    @Test
    void aKeyFileOpensThePracticeAndAReadingKeyMayNotWrite() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys"), "developer-of-this-test/customer-of-this-test\n");
        Serving owners = serve("--keys", keys.toString(), "--listen", "127.0.0.1", "--mode", "remote");
        assertThat(owners.authorization).isEqualTo("ODFHIR developer-of-this-test/customer-of-this-test");
        assertThat(owners.get("/patients").body().split("\"PatNum\"")).hasSize(101);
        owners.process.destroyForcibly().waitFor();

        Serving reading = serve("--keys", keys.toString(), "--read-only", "--now", "2031-05-04 10:00:00");
        assertThat(reading.get("/patients/1").statusCode()).isEqualTo(200);
        assertThat(reading.put("/patients/1", "{\"Preferred\":\"Livia\"}").statusCode())
                .isEqualTo(401);
        assertThat(reading.get("/patients/Simple?Limit=1").body()).contains("\"serverDateTime\":\"2031-05-04 10:");
    }

    @Test
    void versionAndHelpAreFine() throws Exception {
        assertThat(run("--version").out).singleElement().asString().startsWith("Frontdesk ");
        assertThat(run("--help").out).anyMatch(line -> line.contains("practice"));
        assertThat(run("practice", "--help").status).isZero();
    }

    @Test
    void withoutAScreenTheWindowIsRefusedInOneSentence() throws Exception {
        assumeThat(System.getProperty("os.name")).startsWith("Linux");
        Ended ended = run("--data", folder.toString());
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.err).singleElement().asString().contains("no screen");
    }

    private Serving serve(String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("practice", "--port", "0", "--data", folder.toString()));
        arguments.addAll(List.of(more));
        Process process = start(arguments.toArray(String[]::new));
        BufferedReader out = process.inputReader();
        String address = Optional.ofNullable(out.readLine()).orElseThrow(() -> new IOException("It said nothing"));
        String authorization = out.readLine();
        assertThat(authorization).matches("Authorization: ODFHIR [\\w-]+/[\\w-]+");
        return new Serving(
                process,
                address.substring(address.indexOf("http://")),
                authorization.substring("Authorization: ".length()));
    }

    private Ended run(String... arguments) throws Exception {
        Process process = start(arguments);
        List<String> out = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        List<String> err = process.errorReader(StandardCharsets.UTF_8).lines().toList();
        return new Ended(process.waitFor(), out, err);
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private record Ended(int status, List<String> out, List<String> err) {}

    /** A practice that is being served. */
    private final class Serving {
        private final Process process;
        private final String address;
        private final String authorization;

        Serving(Process process, String address, String authorization) {
            this.process = process;
            this.address = address;
            this.authorization = authorization;
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return http.send(request(path).GET().build(), BodyHandlers.ofString());
        }

        HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
            return http.send(request(path).PUT(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", authorization);
        }
    }
}
