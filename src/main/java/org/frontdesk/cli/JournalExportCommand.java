package org.frontdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalExport;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalReading;
import org.frontdesk.service.journal.JournalVerdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes one patient's entries of the journal for other programs to read. */
@Command(
        name = "export",
        description = "Writes the entries about one patient, oldest first.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:written", "1:written, yet the journal is not intact", "2:nothing was written"})
final class JournalExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private JournalCommand journal;

    @Option(names = "--patient", paramLabel = "N", required = true, description = "The patient's PatNum.")
    private long patient;

    @Option(names = "--vault", paramLabel = "DIR", description = "Folder of the vault (default: the practice's own).")
    private Optional<Path> vault = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to make (default: the standard output).")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, or jsonl for one JSON object a line (default: as the file's name ends, else csv).")
    private Optional<String> format = Optional.empty();

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse, IOException {
        if (patient <= 0) {
            throw new WrongUse("--patient is a number above 0, not " + patient + ".");
        }
        JournalExport form = form();
        return journal.read(vault, reading -> export(reading, form));
    }

    private JournalExport form() throws WrongUse {
        boolean isLines =
                file.filter(name -> name.toString().endsWith(".jsonl")).isPresent();
        String word = format.orElse(isLines ? "jsonl" : "csv");
        return switch (word) {
            case "csv" -> JournalExport.CSV;
            case "jsonl" -> JournalExport.JSONL;
            default -> throw new WrongUse("--format is csv or jsonl, not " + word + ".");
        };
    }

    private int export(JournalReading reading, JournalExport form) throws IOException, WrongUse {
        JournalVerdict verdict = reading.verify();
        JournalFilter filter = JournalFilter.all().about(new PatientId(patient));
        List<JournalEntry> entries = new ArrayList<>(reading.entries(filter, Integer.MAX_VALUE)).reversed();
        write(entries, form);
        PrintWriter err = spec.commandLine().getErr();
        file.ifPresent(name -> err.println("Wrote " + entries.size() + " entries to " + name.toAbsolutePath()));
        if (!(verdict instanceof JournalVerdict.Intact)) {
            err.println(verdict.sentence(JournalCommand.ENGLISH));
        }
        err.flush();
        return verdict instanceof JournalVerdict.Intact ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void write(List<JournalEntry> entries, JournalExport form) throws IOException, WrongUse {
        if (file.isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            form.write(entries, out);
            out.flush();
            return;
        }
        try (Writer out = Files.newBufferedWriter(file.get(), StandardOpenOption.CREATE_NEW)) {
            form.write(entries, out);
        } catch (FileAlreadyExistsException there) {
            throw new WrongUse("There is a file " + file.get() + " already; name another one.", there);
        } catch (IOException refused) {
            throw new WrongUse("The file " + file.get() + " cannot be written.", refused);
        }
    }
}
