package org.frontdesk.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.WriteOutcome;

/** Prints what an import makes of a plan, row by row. */
final class ImportReport {
    private final PrintWriter out;
    private final RowSays says;

    ImportReport(PrintWriter out, RowSays says) {
        this.out = out;
        this.says = says;
    }

    void heading(BenefitPlan plan) {
        out.println(
                "Plan " + plan.plan() + ", " + plan.carrier() + (plan.group().isEmpty() ? "" : ", " + plan.group()));
    }

    /** Each row with what becomes of it, then the counts. */
    void rows(SheetImport work) {
        Map<SheetImport.Standing, Integer> counts = new EnumMap<>(SheetImport.Standing.class);
        for (RowState row : work.rows()) {
            SheetImport.Standing standing = work.standing(row);
            counts.merge(standing, 1, Integer::sum);
            String line = work.line(row).isPresent() ? "line " + work.line(row).getAsInt() : "";
            print(standing.name(), line, says.change(row, standing));
        }
        out.println(count(counts, SheetImport.Standing.ADDED) + " added, "
                + count(counts, SheetImport.Standing.CHANGED) + " changed, "
                + count(counts, SheetImport.Standing.REMOVED) + " removed, "
                + count(counts, SheetImport.Standing.UNCHANGED) + " unchanged, "
                + count(counts, SheetImport.Standing.KEPT) + " kept that the file does not have.");
    }

    void problems(List<String> sentences) {
        sentences.forEach(sentence -> print("PROBLEM", "", sentence));
    }

    void conflicts(List<String> sentences) {
        sentences.forEach(sentence -> print("CONFLICT", "", sentence));
    }

    /** What became of each write; gives how many are not on the server as they were asked for. */
    int outcomes(List<RowState> sent, List<WriteOutcome> outcomes, boolean kept) {
        int open = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            String row = says.write(sent.get(i));
            switch (outcomes.get(i)) {
                case WriteOutcome.Saved saved when saved.ignored().isEmpty() -> print("SAVED", "", row);
                case WriteOutcome.Removed removed -> print("SAVED", "", row);
                case WriteOutcome.Saved saved -> {
                    open++;
                    print("IGNORED", "", row + " (the server left out " + says.names(saved.ignored()) + ")");
                }
                case WriteOutcome.NotSaved not -> {
                    open++;
                    print("REFUSED", "", row + " (" + not.failure().sentence(CommandDesk.ENGLISH) + ")");
                }
                case WriteOutcome.Overtaken other -> {
                    open++;
                    print("REFUSED", "", row + " (" + other.failure().sentence(CommandDesk.ENGLISH) + ")");
                }
                case WriteOutcome.Waiting waiting -> {
                    open++;
                    print(waiting.unsure() ? "UNSURE" : "WAITING", "", row);
                }
                case WriteOutcome.TakenBack taken -> {
                    open++;
                    print("NOT SENT", "", row);
                }
            }
        }
        boolean waits = outcomes.stream().anyMatch(WriteOutcome.Waiting.class::isInstance);
        if (waits) {
            out.println(
                    kept
                            ? "The server does not answer. What waits lies in the queue on this computer; the program "
                                    + "sends it when it next reaches the server, and looks first whether it arrived."
                            : "The server does not answer. What waits is not kept: run this again.");
        }
        return open;
    }

    void say(String sentence) {
        out.println(sentence);
    }

    private void print(String word, String line, String text) {
        out.println(String.format(Locale.ROOT, "%-10s %-9s %s", word.toLowerCase(Locale.ROOT), line, text));
    }

    private static int count(Map<SheetImport.Standing, Integer> counts, SheetImport.Standing standing) {
        return counts.getOrDefault(standing, 0);
    }
}
