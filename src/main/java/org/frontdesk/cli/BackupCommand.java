package org.frontdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.practice.store.Backup;
import org.frontdesk.practice.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Copies the practice into one file, also while it is being served. */
@Command(name = "backup", description = "Copies the practice into one file, also while it is being served.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PracticeCommand practice;

    @Parameters(paramLabel = "FILE", description = "The backup to make. It holds the practice's keys: keep it safe.")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that keeps the practice.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--force", description = "Replace the file when it exists.")
    private boolean force;

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse {
        Path folder = practice.folder(data);
        try {
            Backup.make(folder, file, force);
        } catch (StoreException impossible) {
            throw new WrongUse(impossible.getMessage(), impossible);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Backed up " + folder + " to " + file.toAbsolutePath());
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
