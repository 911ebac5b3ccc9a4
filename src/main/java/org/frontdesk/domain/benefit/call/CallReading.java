package org.frontdesk.domain.benefit.call;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.quickentry.EntryLine;
import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.PracticeTerms;

/**
 * Reads call sheets for one practice and one kind of benefit year. Any text is read; none yields a row that the
 * server refuses. Used by one thread.
 */
public final class CallReading {
    private final Listening listening;
    private final LineAnswers lines;
    private PresentRows present = PresentRows.of(List.of());

    /** @param year the plan's kind of benefit year: calendar or service year */
    public CallReading(PracticeTerms terms, TimePeriod year) {
        listening = new Listening(terms, year);
        lines = new LineAnswers(listening);
    }

    /** What would be taken of a line that is being typed. */
    public Preview preview(String text) {
        EntryLine line = listening.read(text);
        int noted = (int) line.marks().stream().filter(Listening::staysInWords).count();
        List<Mark> marks = line.marks().stream()
                .filter(mark -> !Listening.staysInWords(mark))
                .toList();
        return new Preview(line.rows().size(), noted, marks);
    }

    /**
     * A line before it is taken.
     *
     * @param noted how many pieces go into the note
     * @param marks what is not understood
     */
    public record Preview(int rows, int noted, List<Mark> marks) {
        public Preview {
            marks = List.copyOf(marks);
        }
    }

    /** Takes a line in; gives the sheet with what was understood of it, and the rest to be mended. */
    public Taken take(CallSheet sheet, String line) {
        Clauses.Parted parted = lines.part(line);
        return new Taken(parted.taken().isBlank() ? sheet : sheet.line(parted.taken()), parted.left());
    }

    /** @param left what was not understood, empty for nothing */
    public record Taken(CallSheet sheet, String left) {}

    /** @param present the plan's rows as they are now */
    public CallOutcome read(CallSheet sheet, List<RowState> present) {
        List<LineAnswers.Said> said = sheet.lines().stream().map(lines::read).toList();
        Map<Question, Heard> first = heard(sheet, Listening.Context.none());
        Map<Question, Heard> heard = heard(sheet, context(granted(said, first)));
        Granted granted = granted(said, heard);
        RowFitting fitted = RowFitting.of(granted, indexed(present), listening);
        var also = new ArrayList<String>();
        Map<Question, Standing> standings = standings(sheet, said, heard, granted, also);
        return new CallOutcome(standings, granted.rows(), fitted.fits(), fitted.changes(), fitted.same(), also);
    }

    /** The same list is looked through once, however often somebody types. */
    private PresentRows indexed(List<RowState> rows) {
        if (present.all() != rows) {
            present = PresentRows.of(rows);
        }
        return present;
    }

    private Map<Question, Heard> heard(CallSheet sheet, Listening.Context context) {
        var all = new EnumMap<Question, Heard>(Question.class);
        sheet.answers().forEach((question, answer) -> {
            if (answer instanceof Answer.Said said) {
                all.put(question, listening.hear(question, said.text(), context));
            }
        });
        return all;
    }

    /** What was said of a class never overrides what was said of a part of it, and a line never an answer. */
    private Granted granted(List<LineAnswers.Said> said, Map<Question, Heard> heard) {
        var granted = new Granted(listening);
        said.forEach(
                line -> line.rows().stream().filter(LineAnswers.Found::isWide).forEach(granted::put));
        heard.forEach((question, answer) -> granted.foreign(question, answer, true));
        heard.forEach((question, answer) -> granted.own(question, answer, true));
        said.forEach(line -> line.rows().stream().filter(row -> !row.isWide()).forEach(granted::put));
        heard.forEach((question, answer) -> granted.foreign(question, answer, false));
        heard.forEach((question, answer) -> granted.own(question, answer, false));
        return granted;
    }

    private Listening.Context context(Granted granted) {
        Map<Question, Integer> percents = new HashMap<>();
        for (Question question : List.of(Question.PREVENTIVE, Question.BASIC, Question.MAJOR)) {
            granted.percent(question).ifPresent(percent -> percents.put(question, percent));
        }
        boolean family = granted.rows().stream().anyMatch(row -> listening.owns(Question.DEDUCTIBLE_FAMILY, row));
        return new Listening.Context(percents, family);
    }

    private Map<Question, Standing> standings(
            CallSheet sheet,
            List<LineAnswers.Said> said,
            Map<Question, Heard> heard,
            Granted granted,
            List<String> also) {
        Map<Question, LineAnswers.Words> words = new EnumMap<>(Question.class);
        for (LineAnswers.Said line : said) {
            for (LineAnswers.Words piece : line.words()) {
                piece.question().ifPresentOrElse(question -> words.put(question, piece), () -> also.add(piece.text()));
            }
        }
        var all = new EnumMap<Question, Standing>(Question.class);
        for (Question question : Question.values()) {
            List<BenefitDraft> rows = granted.rowsOf(question);
            Optional<Answer> answer = sheet.answer(question);
            if (answer.filter(Answer.WouldNotSay.class::isInstance).isPresent()) {
                all.put(question, Standing.of(Standing.State.WOULD_NOT_SAY));
            } else if (heard.containsKey(question)) {
                all.put(question, asked(heard.get(question), rows));
            } else if (words.containsKey(question)) {
                LineAnswers.Words piece = words.get(question);
                all.put(
                        question,
                        new Standing(Standing.State.IN_LINE, rows, piece.text(), piece.isComputed(), Optional.empty()));
            } else if (granted.isAnswered(question)) {
                all.put(question, new Standing(Standing.State.IN_LINE, rows, "", true, Optional.empty()));
            } else {
                all.put(question, Standing.of(Standing.State.UNASKED));
            }
        }
        return all;
    }

    private static Standing asked(Heard heard, List<BenefitDraft> rows) {
        return heard.mark().isPresent()
                ? new Standing(Standing.State.NOT_UNDERSTOOD, List.of(), "", true, heard.mark())
                : new Standing(Standing.State.ANSWERED, rows, heard.noted(), heard.isComputed(), Optional.empty());
    }
}
