package org.frontdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.sheet.SheetFormat;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the benefit rows of a plan as a table. */
@Command(
        name = "export",
        description = "Writes the benefit rows of a plan as a table for spreadsheets.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all rows were written",
            "1:written, but for rows of a kind that this program does not know",
            "2:nothing was written"
        })
final class BenefitsExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private BenefitsCommand benefits;

    @Mixin
    private PlanChoice choice;

    @Mixin
    private DeskOptions options;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file to make (default: the standard output).")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, or tsv for tabs between the cells (default: as the file's name ends, else csv).")
    private Optional<String> format = Optional.empty();

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse {
        SheetFormat form = form();
        choice.check();
        PrintWriter err = spec.commandLine().getErr();
        try (var quiet = new QuietLog();
                CommandDesk desk = CommandDesk.open(benefits.folders(), options, CommandDesk.Keeping.JOURNAL, err)) {
            PatientBenefits found = choice.read(desk);
            PlanBenefits plan = found.plans().getFirst();
            List<BenefitDraft> rows = choice.rows(plan).stream()
                    .map(BenefitDraft::of)
                    .sorted(found.reference().order())
                    .toList();
            TimePeriod year = plan.plan().year();
            write(found.reference().sheet(year).write(rows, form));
            note(desk, plan);
            file.ifPresent(name -> err.println("Wrote " + rows.size() + " rows to " + name.toAbsolutePath() + "."));
            if (plan.notUnderstood() > 0) {
                err.println(
                        "Rows of a kind that this program does not know were left out: " + plan.notUnderstood() + ".");
            }
            err.flush();
            return plan.notUnderstood() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void note(CommandDesk desk, PlanBenefits plan) {
        JournalEvent event = JournalEvent.of(
                JournalKind.EXPORTED, "benefits of plan " + plan.plan().plan());
        desk.journal().append(choice.patient().map(event::about).orElse(event));
    }

    private void write(String text) throws WrongUse {
        if (file.isPresent()) {
            SheetFile.write(file.get(), text);
        } else {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
        }
    }

    private SheetFormat form() throws WrongUse {
        String name = file.map(Path::toString).orElse("");
        String word = format.orElse(name.endsWith(".tsv") || name.endsWith(".txt") ? "tsv" : "csv");
        return switch (word) {
            case "csv" -> SheetFormat.COMMAS;
            case "tsv" -> SheetFormat.TABS;
            default -> throw new WrongUse("--format is csv or tsv, not " + word + ".");
        };
    }
}
