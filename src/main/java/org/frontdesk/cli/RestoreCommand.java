package org.frontdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.practice.store.Restoring;
import org.frontdesk.practice.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of the practice, which is kept beside it. */
@Command(name = "restore", description = "Puts a backup in the place of the practice, which is kept beside it.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PracticeCommand practice;

    @Parameters(paramLabel = "FILE", description = "The backup to restore; it stays as it is.")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that keeps the practice; made when missing.")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse {
        Path folder = practice.folder(data);
        Optional<Path> former;
        try {
            former = Restoring.of(file.toAbsolutePath(), folder, LocalDateTime.now());
        } catch (StoreException impossible) {
            throw new WrongUse(impossible.getMessage(), impossible);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Restored " + file.toAbsolutePath() + " into " + folder);
        former.ifPresent(kept -> out.println("What was there before is kept as " + kept));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
