package org.frontdesk.benefits.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.call.Answer;
import org.frontdesk.domain.benefit.call.CallOutcome;
import org.frontdesk.domain.benefit.call.CallSheet;
import org.frontdesk.domain.benefit.call.Question;
import org.frontdesk.domain.benefit.call.Section;
import org.frontdesk.domain.benefit.call.Standing;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Writes a call out for the screen. */
final class CallWords {
    private final PlanSheet sheet;
    private final Strings strings;

    CallWords(PlanSheet sheet, Strings strings) {
        this.sheet = sheet;
        this.strings = strings;
    }

    String question(Question question) {
        return strings.get("call.question." + question.name());
    }

    /** How to answer it. */
    String hint(Question question) {
        if (question.choices().isEmpty()) {
            return strings.get("call.hint." + question.way().name());
        }
        var choices = new ArrayList<String>();
        for (int i = 0; i < question.choices().size(); i++) {
            choices.add(strings.get(
                    "call.hint.choice", i + 1, strings.get("call.choice." + question.name() + "." + (i + 1))));
        }
        return String.join("   ", choices);
    }

    String section(Section section) {
        return strings.get("call.section." + section.name());
    }

    List<CallStep> steps(CallSheet call, CallOutcome outcome) {
        var steps = new ArrayList<CallStep>();
        for (Section section : Section.values()) {
            steps.add(new CallStep(Optional.empty(), section(section), Standing.State.UNASKED, ""));
            for (Question question : section.questions()) {
                Standing standing = outcome.standing(question);
                steps.add(new CallStep(
                        Optional.of(question), question(question), standing.state(), answer(question, call, standing)));
            }
        }
        return steps;
    }

    private String answer(Question question, CallSheet call, Standing standing) {
        Optional<Answer> answer = call.answer(question);
        if (answer.isEmpty()) {
            return standing.noted().isEmpty()
                    ? standing.rows().stream().findFirst().map(this::brief).orElse("")
                    : standing.noted();
        }
        return switch (answer.get()) {
            case Answer.Said said -> said.text();
            case Answer.WouldNotSay no -> strings.get("call.wouldNotSay");
        };
    }

    /** The number that a row grants, as one would have typed it. */
    private String brief(BenefitDraft row) {
        if (!row.percent().isEmpty()) {
            return strings.get("benefits.cell.percent", row.percent());
        }
        return row.amount().isEmpty() ? row.quantity() : "$" + row.amount().replaceAll("\\.00$", "");
    }

    /** What the answer to one question does. */
    List<CallRow> rows(Standing standing, CallOutcome outcome, PlanPage page) {
        var rows = new ArrayList<CallRow>();
        standing.rows().forEach(row -> rows.add(row(row, outcome, page)));
        if (!standing.noted().isEmpty()) {
            rows.add(new CallRow(
                    CallRow.Effect.NOTED,
                    strings.get(standing.isComputed() ? "call.noted" : "call.noted.notComputed", standing.noted())));
        }
        return rows;
    }

    /** All that the call does to the plan. */
    List<CallRow> rows(CallOutcome outcome, PlanPage page) {
        var rows = new ArrayList<CallRow>();
        outcome.rows().forEach(row -> rows.add(row(row, outcome, page)));
        for (RowChange change : outcome.changes()) {
            if (change instanceof RowChange.Remove gone) {
                rows.add(new CallRow(
                        CallRow.Effect.REMOVED,
                        present(gone.key(), page)
                                .map(row -> sheet.says(row.shown()))
                                .orElse("")));
            }
        }
        return rows;
    }

    private CallRow row(BenefitDraft row, CallOutcome outcome, PlanPage page) {
        Optional<RowChange> fit = outcome.fit(row);
        if (fit.isEmpty()) {
            return new CallRow(CallRow.Effect.SAME, sheet.says(row));
        }
        return switch (fit.get()) {
            case RowChange.Add add -> new CallRow(CallRow.Effect.NEW, sheet.says(add.row()));
            case RowChange.Change change ->
                new CallRow(
                        CallRow.Effect.CHANGED,
                        present(change.key(), page)
                                .map(before -> strings.get(
                                        "call.row.change",
                                        sheet.says(change.row()),
                                        sheet.difference(before.shown(), change.row())))
                                .orElseGet(() -> sheet.says(change.row())));
            case RowChange.Remove gone -> new CallRow(CallRow.Effect.REMOVED, sheet.says(row));
        };
    }

    private static Optional<RowState> present(RowKey key, PlanPage page) {
        return page.rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** What is open at the end, the parts that need a look first. */
    List<CallList> lists(CallOutcome outcome) {
        var lists = new ArrayList<CallList>();
        add(lists, "call.end.notUnderstood", outcome.questions(Standing.State.NOT_UNDERSTOOD));
        List<String> notComputed = new ArrayList<>(outcome.notComputed().stream()
                .map(question -> strings.get(
                        "call.end.answer",
                        question(question),
                        outcome.standing(question).noted()))
                .toList());
        notComputed.addAll(outcome.also());
        if (!notComputed.isEmpty()) {
            lists.add(new CallList(strings.get("call.end.notComputed"), notComputed));
        }
        List<String> noted = List.of(Question.values()).stream()
                .filter(question -> outcome.standing(question).isAnswered()
                        && outcome.standing(question).isComputed()
                        && !outcome.standing(question).noted().isEmpty())
                .map(question -> strings.get(
                        "call.end.answer",
                        question(question),
                        outcome.standing(question).noted()))
                .toList();
        if (!noted.isEmpty()) {
            lists.add(new CallList(strings.get("call.end.noted"), noted));
        }
        add(lists, "call.end.wouldNotSay", outcome.questions(Standing.State.WOULD_NOT_SAY));
        return lists;
    }

    /** The questions that were not asked; their names are empty when all were. */
    CallList unasked(CallOutcome outcome) {
        List<Question> open = outcome.questions(Standing.State.UNASKED);
        var names = new ArrayList<String>();
        for (Section section : Section.values()) {
            String ofSection = open.stream()
                    .filter(question -> question.section() == section)
                    .map(this::question)
                    .collect(Collectors.joining(", "));
            if (!ofSection.isEmpty()) {
                names.add(strings.get("call.end.answer", section(section), ofSection));
            }
        }
        return new CallList(strings.get("call.end.notAsked"), names);
    }

    private void add(List<CallList> lists, String title, List<Question> questions) {
        if (!questions.isEmpty()) {
            lists.add(new CallList(
                    strings.get(title),
                    List.of(questions.stream().map(this::question).collect(Collectors.joining(", ")))));
        }
    }

    /** How far the call has come. */
    String progress(CallOutcome outcome) {
        return strings.get("call.progress", outcome.answered(), Question.values().length);
    }

    /** What would be done to the plan. */
    String summary(CallOutcome outcome) {
        return strings.get("call.end.rows", outcome.changes().size(), outcome.same());
    }

    /** Names a call that waits. */
    String waiting(CallSheet call, CallOutcome outcome) {
        String time = new Formats(strings.locale()).time(call.begun().toLocalTime());
        String name = call.text(Question.REPRESENTATIVE);
        String who =
                name.isEmpty() ? strings.get("call.waiting.nobody", time) : strings.get("call.waiting.who", name, time);
        return call.isApplied()
                ? strings.get("call.waiting.note", who)
                : strings.get("call.waiting", who, progress(outcome));
    }

    /** Minutes and seconds. */
    static String clock(Duration time) {
        return String.format(java.util.Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
