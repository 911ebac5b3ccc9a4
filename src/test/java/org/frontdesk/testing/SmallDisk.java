package org.frontdesk.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;

/** A disk of a few megabytes in memory; tests without the right to mount one are skipped. */
public final class SmallDisk implements AutoCloseable {
    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    public static SmallDisk at(Path place, String options) throws IOException, InterruptedException {
        assumeThat(System.getProperty("os.name")).startsWith("Linux");
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString()))
                .as("the right to mount a disk")
                .isZero();
        return new SmallDisk(place);
    }

    public Path place() {
        return place;
    }

    public void remount(String options) throws IOException, InterruptedException {
        assumeThat(run("mount", "-o", "remount," + options, place.toString())).isZero();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", place.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
