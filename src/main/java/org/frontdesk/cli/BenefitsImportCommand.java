package org.frontdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.sheet.BenefitSheet;
import org.frontdesk.domain.benefit.sheet.SheetReading;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.service.benefits.WriteOutcome;
import org.frontdesk.text.SheetWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes the benefit rows of a plan read as a file says, as a person does on the screen: merged, queued and written into the journal. */
@Command(
        name = "import",
        description = {
            "Makes the benefit rows of a plan read as a file says. Without --apply it only tells what it would do.",
            "Rows are found by what they mean, whatever numbers the server gave them."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all is well, and with --apply the plan reads so",
            "1:something in the file or on the server stands in the way, or not all was saved",
            "2:nothing could be done"
        })
final class BenefitsImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private BenefitsCommand benefits;

    @Mixin
    private PlanChoice choice;

    @Mixin
    private DeskOptions options;

    @Parameters(paramLabel = "FILE", description = "The table: commas, semicolons or tabs between the cells.")
    private Path file;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "The export that FILE was made from. Only what FILE changes in it is done; what others "
                    + "changed since then stays, and where both changed the same, nothing is sent.")
    private Optional<Path> base = Optional.empty();

    @Option(names = "--apply", description = "Do it.")
    private boolean apply;

    @Option(names = "--replace", description = "Also remove the rows that the file does not have.")
    private boolean replace;

    @Option(
            names = "--without-journal",
            description = "Do it also where this computer can keep neither the journal nor what waits to be sent.")
    private boolean withoutJournal;

    @Mixin
    private Help help;

    private final SheetWords words = new SheetWords(CommandDesk.ENGLISH);

    @Override
    public Integer call() throws WrongUse {
        choice.check();
        String text = SheetFile.read(file);
        Optional<String> baseText = base.isPresent() ? Optional.of(SheetFile.read(base.get())) : Optional.empty();
        PrintWriter out = spec.commandLine().getOut();
        var keeping = apply ? CommandDesk.Keeping.WRITES : CommandDesk.Keeping.NOTHING;
        try (var quiet = new QuietLog();
                CommandDesk desk = CommandDesk.open(
                        benefits.folders(), options, keeping, spec.commandLine().getErr())) {
            if (apply && !desk.isKept() && !withoutJournal) {
                throw new WrongUse(
                        desk.whyNotKept() + " So neither the journal nor what waits to be sent would be kept:"
                                + " add --without-journal to go on all the same.");
            }
            return run(desk, text, baseText, out) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        } finally {
            out.flush();
        }
    }

    private boolean run(CommandDesk desk, String text, Optional<String> baseText, PrintWriter out) throws WrongUse {
        PatientBenefits found = choice.read(desk);
        BenefitPlan plan = found.plans().getFirst().plan();
        List<StoredBenefit> now = choice.rows(found.plans().getFirst());
        if (apply && desk.benefits().onTheirWay(plan) > 0) {
            if (desk.waitFor(plan) > 0) {
                throw new WrongUse("Earlier changes of this plan are still on their way; try again later.");
            }
            now = reread(desk, plan);
        }
        BenefitSheet sheet = found.reference().sheet(plan.year());
        SheetReading read = sheet.read(text);
        Optional<SheetReading> before = baseText.map(sheet::read);
        if (read.rows().isEmpty()) {
            throw new WrongUse("The file " + file + " has no rows.");
        }
        if (before.isPresent() && !unreadable(before.get()).isEmpty()) {
            throw new WrongUse("The file " + base.orElseThrow() + " is no export of this plan: "
                    + unreadable(before.get()).getFirst());
        }
        var work = new SheetImport(now, found.reference(), read, before, replace);
        var says = new RowSays(found.reference(), sheet);
        var report = new ImportReport(out, says);
        report.heading(plan);
        report.rows(work);
        List<String> problems = unreadable(read);
        problems.addAll(work.problems(words));
        report.problems(problems);
        report.conflicts(work.conflicts(says));
        boolean clear = problems.isEmpty() && work.conflicts(says).isEmpty();
        if (!apply) {
            report.say(
                    clear
                            ? "Nothing was sent. Add --apply to do it."
                            : "Nothing was sent, and --apply would not either.");
            return clear;
        }
        if (!clear) {
            report.say("Nothing was sent.");
            return false;
        }
        return send(desk, plan, work, says, report);
    }

    /** As a save on the screen: reads once more, merges, and sends what is different then. */
    private boolean send(CommandDesk desk, BenefitPlan plan, SheetImport work, RowSays says, ImportReport report)
            throws WrongUse {
        List<StoredBenefit> known = reread(desk, plan);
        int elsewhere = work.merge(known);
        List<String> conflicts = work.conflicts(says);
        List<String> problems = work.problems(words);
        if (!conflicts.isEmpty() || !problems.isEmpty()) {
            report.problems(problems);
            report.conflicts(conflicts);
            report.say("Nothing was sent.");
            return false;
        }
        if (elsewhere > 0) {
            report.say("Meanwhile somebody else changed rows, which stay so: " + elsewhere + ".");
        }
        List<RowState> pending = work.pending();
        var writes = work.writes(says);
        Work<List<WriteOutcome>> saving = choice.patient()
                .map(patient -> desk.benefits().save(patient, plan, known, writes, true))
                .orElseGet(() -> desk.benefits().save(plan, known, writes, true));
        int open = report.outcomes(pending, desk.answer(saving), desk.isKept());
        report.say(
                pending.isEmpty()
                        ? "There was nothing to send."
                        : (pending.size() - open) + " saved, " + open + " not.");
        return open == 0;
    }

    private List<StoredBenefit> reread(CommandDesk desk, BenefitPlan plan) throws WrongUse {
        PlanBenefits now = desk.answer(desk.benefits().reread(plan));
        return choice.rows(now);
    }

    /** What of a file cannot be taken at all. */
    private List<String> unreadable(SheetReading sheet) {
        var said = new ArrayList<String>();
        sheet.columns().forEach(trouble -> said.add(words.sentence(trouble)));
        sheet.rows().forEach(row -> {
            if (row.draft().isEmpty()) {
                said.addAll(words.sentences(row));
            } else if (choice.patient().isEmpty() && row.draft().get().owner() == BenefitOwner.PATIENT) {
                said.add("Line " + row.line() + ", For: a patient's own row needs --patient.");
            }
        });
        return said;
    }
}
