package org.frontdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.frontdesk.settings.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the pictures of the documentation: opens the program on a fresh demo practice and keeps what each screen shows. */
@Command(name = "pictures", hidden = true, description = "Keeps a picture of each screen of a fresh demo practice.")
final class PicturesCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pictures go.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        // One name each time, so that the picture of the settings changes only with the settings.
        Path home = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "Frontdesk"));
        try {
            FrontdeskApp.takePictures(Folders.in(home), out.toAbsolutePath());
        } finally {
            delete(home);
        }
        return CommandLine.ExitCode.OK;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
