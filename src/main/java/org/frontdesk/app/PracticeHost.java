package org.frontdesk.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.frontdesk.api.Connection;
import org.frontdesk.practice.PracticeFaults;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;

/** Holds the practice server within this program, so that it is ended with the window even when it was still starting. */
final class PracticeHost implements AutoCloseable {
    private final Path folder;
    private Optional<PracticeServer> running = Optional.empty();
    private boolean closed;

    PracticeHost(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts the server on a free port, or finds it running; takes a second, so never on the window thread.
     *
     * @throws RuntimeException with a sentence when the folder is in use or cannot be used
     */
    synchronized Connection start() {
        if (closed) {
            throw new IllegalStateException("The program is ending");
        }
        PracticeServer server = running.orElseGet(() -> PracticeServer.start(PracticeOptions.demo(folder)));
        running = Optional.of(server);
        return new Connection(URI.create(server.baseUrl()), server.developerKey(), server.customerKey());
    }

    /** Trouble on demand for the running server, for training and tests; empty while none runs. */
    synchronized Optional<PracticeFaults> faults() {
        return running.map(PracticeServer::faults);
    }

    /** Ends the server; it can be started again. */
    synchronized void stop() {
        running.ifPresent(PracticeServer::close);
        running = Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
