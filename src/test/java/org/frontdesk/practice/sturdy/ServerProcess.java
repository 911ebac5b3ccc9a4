package org.frontdesk.practice.sturdy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeProcess;

/** A practice server in a process of its own, to be killed. */
final class ServerProcess implements AutoCloseable {
    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts one on the folder; words after it go to {@link PracticeProcess}. */
    static ServerProcess start(Path folder, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PracticeProcess.class.getName(),
                folder.toString()));
        command.addAll(List.of(words));
        try {
            return new ServerProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server answers. */
    PracticeCaller ready() throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY ")) {
                String[] words = line.split(" ", 3);
                Thread.ofVirtual().start(() -> output.lines().forEach(said -> {}));
                return new PracticeCaller(words[1], words[2]);
            }
        }
        throw new AssertionError("The server's process ended before it was ready.");
    }

    /** Waits until the process ends by itself; all it said. */
    String failure() {
        return process.inputReader().lines().collect(Collectors.joining("\n"));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
