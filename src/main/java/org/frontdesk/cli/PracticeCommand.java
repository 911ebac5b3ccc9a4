package org.frontdesk.cli;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.frontdesk.practice.BigPractice;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.StoreException;
import org.frontdesk.settings.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the practice on this computer without a window, until the process is told to end. */
@Command(
        name = "practice",
        description = "Serves the practice kept on this computer, for other programs and other windows.",
        subcommands = {BackupCommand.class, RestoreCommand.class})
final class PracticeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "30222",
            description = "Port on this computer, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that keeps the practice; made when missing.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--patients",
            paramLabel = "N",
            description = "Make a practice of so many patients, with ten benefit rows to each; in a new folder only.")
    private Optional<Long> patients = Optional.empty();

    @Mixin
    private PracticeBehaviour behaviour;

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse, InterruptedException {
        Path folder = folder(data);
        check(folder);
        if (patients.isPresent()) {
            make(folder, patients.get());
        }
        PracticeServer server = start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "practice-close"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Serving " + folder + " at " + server.baseUrl());
        out.println(
                "Authorization: " + (behaviour.isReadOnly() ? server.readOnlyAuthorization() : server.authorization()));
        out.flush();
        new CountDownLatch(1).await();
        return CommandLine.ExitCode.OK;
    }

    /** The folder named after a verb of the practice, else before it, else the usual one. */
    Path folder(Optional<Path> named) {
        return named.or(() -> data)
                .orElseGet(() -> Folders.ofSystem().practice())
                .toAbsolutePath();
    }

    private void check(Path folder) throws WrongUse {
        if (port < 0 || port > 65_535) {
            throw new WrongUse("A port is a number from 0 to 65535, not " + port + ".");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new WrongUse("The folder " + folder + " cannot be made: " + reason(refused) + ".", refused);
        }
        if (!Files.isWritable(folder)) {
            throw new WrongUse("The folder " + folder + " cannot be written to.");
        }
        if (port > 0) {
            try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                free.setReuseAddress(true);
            } catch (BindException taken) {
                throw portTaken(taken);
            } catch (IOException refused) {
                throw new WrongUse("Port " + port + " cannot be used: " + refused.getMessage() + ".", refused);
            }
        }
    }

    private void make(Path folder, long wanted) throws WrongUse {
        if (wanted < 1 || wanted > BigPractice.MOST) {
            throw new WrongUse("A practice has 1 to " + BigPractice.MOST + " patients, not " + wanted + ".");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            BigPractice.make(folder, wanted, LocalDate.now(), done -> {
                err.println("Made " + done + " of " + wanted + " patients.");
                err.flush();
            });
        } catch (StoreException unusable) {
            throw new WrongUse(unusable.getMessage(), unusable);
        }
    }

    private PracticeServer start(Path folder) throws WrongUse {
        try {
            return PracticeServer.start(
                    behaviour.of(PracticeOptions.demo(folder).onPort(port)));
        } catch (StoreException unusable) {
            throw new WrongUse(unusable.getMessage(), unusable);
        } catch (JavalinException taken) {
            throw portTaken(taken);
        }
    }

    private WrongUse portTaken(Exception cause) {
        return new WrongUse("Port " + port + " is in use by another program; choose another with --port.", cause);
    }

    private static String reason(IOException refused) {
        return switch (refused) {
            case java.nio.file.FileAlreadyExistsException file -> "a file is in its place";
            case java.nio.file.AccessDeniedException denied -> "access is denied";
            case java.nio.file.NoSuchFileException missing -> "there is no such place on this computer";
            default -> refused.getClass().getSimpleName();
        };
    }
}
