package org.frontdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.service.Background;

/**
 * A practice server of its own on a fresh folder, and a desk's connection to it. The demo practice is made once in each test run and copied,
 * so that every test may change what it likes.
 */
public final class TestPractice implements AutoCloseable {
    private static Path demoFolder;

    private final Path folder;
    private final PracticeServer server;
    private final DentalApi api;

    private TestPractice(Path folder, PracticeOptions options) {
        this.folder = folder;
        this.server = PracticeServer.start(options);
        this.api = new DentalApi(connection(), () -> false);
    }

    /** A server with the demo practice. */
    public static TestPractice demo() {
        Path folder = newFolder();
        copy(demoFolder(), folder);
        return new TestPractice(folder, PracticeOptions.demo(folder));
    }

    /** A server whose practice has no rows. */
    public static TestPractice empty() {
        Path folder = newFolder();
        return new TestPractice(folder, PracticeOptions.empty(folder));
    }

    /** Fills a folder with the demo practice, for a server of another kind. */
    public static void furnish(Path folder) {
        copy(demoFolder(), folder);
    }

    public PracticeServer server() {
        return server;
    }

    public DentalApi api() {
        return api;
    }

    public Connection connection() {
        return new Connection(URI.create(server.baseUrl()), server.developerKey(), server.customerKey());
    }

    /** Works and answers on the calling thread, so that nothing has to be waited for. */
    public Background inline() {
        return new Background(Runnable::run, Runnable::run);
    }

    @Override
    public void close() {
        api.close();
        server.close();
        delete(folder);
    }

    private static synchronized Path demoFolder() {
        if (demoFolder == null) {
            Path made = newFolder();
            PracticeServer.start(PracticeOptions.demo(made)).close();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            demoFolder = made;
        }
        return demoFolder;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("frontdesk-test");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
