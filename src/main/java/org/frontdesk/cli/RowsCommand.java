package org.frontdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.quickentry.EntryLine;
import org.frontdesk.domain.quickentry.PracticeTerms;
import org.frontdesk.domain.quickentry.QuickEntry;
import org.frontdesk.text.QuickEntryWords;
import org.frontdesk.text.Strings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads a quick entry line and prints the benefit rows that it asks for, with marks where it was not understood. */
@Command(
        name = "rows",
        description = {
            "Reads a quick entry line and prints, as JSON, the benefit rows that it asks for.",
            "Categories, code groups and codes are those of the demo practice, or with --practice or --server of that one.",
            "Ends with 0 when all was understood, else with 1."
        })
final class RowsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private FrontdeskCommand program;

    @Mixin
    private DeskOptions options;

    @Parameters(
            paramLabel = "LINE",
            arity = "1..*",
            description = "The line, such as \"100/80/50; max 1500; prophy 2/y\".")
    private String[] line = {};

    @Option(
            names = "--year",
            paramLabel = "KIND",
            defaultValue = "calendar",
            description = "The plan's kind of benefit year, calendar or service (default: ${DEFAULT-VALUE}).")
    private String year;

    @Mixin
    private Wording wording;

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse, IOException {
        Strings strings = wording.strings();
        TimePeriod period = switch (year) {
            case "calendar" -> TimePeriod.CALENDAR_YEAR;
            case "service" -> TimePeriod.SERVICE_YEAR;
            default -> throw new WrongUse("--year is calendar or service, not " + year + ".");
        };
        String text = String.join(" ", line);
        if (text.isBlank()) {
            throw new WrongUse("The line is empty.");
        }
        EntryLine read = new QuickEntry(terms(), BenefitOwner.PLAN, period).read(text);
        PrintWriter out = spec.commandLine().getOut();
        RowsJson.write(read, new QuickEntryWords(strings), out);
        out.println();
        out.flush();
        return read.isUnderstood() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private PracticeTerms terms() throws WrongUse {
        if (!options.isNamed()) {
            return DemoTerms.read();
        }
        PrintWriter err = spec.commandLine().getErr();
        try (var quiet = new QuietLog();
                var desk = CommandDesk.open(program.folders(), options, CommandDesk.Keeping.NOTHING, err)) {
            return desk.answer(desk.benefits().reference()).terms();
        }
    }
}
