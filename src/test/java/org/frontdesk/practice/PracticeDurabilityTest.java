package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of its work loses nothing it has acknowledged. */
class PracticeDurabilityTest {
    private static final int BEFORE_THE_KILL = 40;
    /** How many bytes the write-ahead log has when the first rows are on their way. */
    private static final long FILLING = 50_000;

    @TempDir
    Path folder;

    @Test
    void acknowledgedWritesSurviveAKilledProcess() throws Exception {
        Process process = process(folder.toString());
        try {
            PracticeCaller caller = ready(process);
            var acknowledged = new AtomicInteger();
            Thread killer = Thread.ofVirtual().start(() -> {
                while (acknowledged.get() < BEFORE_THE_KILL) {
                    Thread.onSpinWait();
                    Thread.yield();
                }
                process.destroyForcibly();
            });
            Set<String> kept = write(caller, acknowledged);
            killer.join();
            process.waitFor();
            assertThat(kept).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
            assertThat(stored()).containsAll(kept);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aFirstStartThatWasKilledBeginsAnew() throws Exception {
        Process process = process(folder.toString(), "demo");
        Path log = folder.resolve("practice.db-wal");
        while (process.isAlive() && (Files.notExists(log) || Files.size(log) < FILLING)) {
            Thread.onSpinWait();
            Thread.yield();
        }
        process.destroyForcibly().waitFor();
        try (PracticeServer again = PracticeServer.start(PracticeOptions.demo(folder))) {
            var caller = new PracticeCaller(again);
            int patients = caller.get("/patients").json().size();
            int visible = caller.get("/patients/Simple").json().size();
            assertThat(patients).isGreaterThan(100);
            assertThat(visible).isBetween(patients, 300);
        }
    }

    private static Process process(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PracticeProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static PracticeCaller ready(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY ")) {
                String[] words = line.split(" ", 3);
                return new PracticeCaller(words[1], words[2]);
            }
        }
        throw new AssertionError("The server's process ended before it was ready.");
    }

    private static Set<String> write(PracticeCaller caller, AtomicInteger acknowledged) {
        var kept = new HashSet<String>();
        try {
            for (int i = 0; ; i++) {
                String name = "Mill " + i;
                if (caller.post("/employers", "{'EmpName':'" + name + "'}").status() == 201) {
                    kept.add(name);
                    acknowledged.incrementAndGet();
                }
            }
        } catch (IOException cutOff) {
            assertThat(cutOff).isNotNull();
        }
        return kept;
    }

    private List<String> stored() throws IOException {
        try (PracticeServer again = PracticeServer.start(PracticeOptions.empty(folder))) {
            var names = new ArrayList<String>();
            new PracticeCaller(again)
                    .get("/employers")
                    .json()
                    .forEach(row -> names.add(row.get("EmpName").asText()));
            return names;
        }
    }
}
