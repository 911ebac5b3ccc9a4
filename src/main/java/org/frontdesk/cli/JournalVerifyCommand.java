package org.frontdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.service.journal.JournalReading;
import org.frontdesk.service.journal.JournalVerdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says whether every entry of the journal is as it was written. */
@Command(
        name = "verify",
        description = "Says whether every entry is as it was written, or names the first that is not.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the journal is intact", "1:it is not", "2:it cannot be read"})
final class JournalVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private JournalCommand journal;

    @Option(names = "--vault", paramLabel = "DIR", description = "Folder of the vault (default: the practice's own).")
    private Optional<Path> vault = Optional.empty();

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse, IOException {
        return journal.read(vault, this::verify);
    }

    private int verify(JournalReading reading) throws IOException {
        JournalVerdict verdict = reading.verify();
        PrintWriter out = spec.commandLine().getOut();
        out.println(verdict.sentence(JournalCommand.ENGLISH));
        out.flush();
        return verdict instanceof JournalVerdict.Intact ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
