package org.frontdesk.domain.benefit.call;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.quickentry.EntryLine;
import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.PracticeTerms;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.QuickEntry;
import org.frontdesk.domain.quickentry.Span;
import org.frontdesk.domain.quickentry.Trouble;

/** Reads single answers: what is typed after a question is read as the quick entry phrase that the question begins. */
final class Listening {
    private static final Map<String, Question> CLASSES = Map.of(
            "prev",
            Question.PREVENTIVE,
            "preventive",
            Question.PREVENTIVE,
            "basic",
            Question.BASIC,
            "major",
            Question.MAJOR);

    private final QuickEntry entry;
    private final Map<Question, Set<Slot>> slots = new EnumMap<>(Question.class);

    /**
     * What other answers say that this one may refer to.
     *
     * @param percents of the classes, where they are known
     */
    record Context(Map<Question, Integer> percents, boolean familyDeductible) {
        static Context none() {
            return new Context(Map.of(), false);
        }

        OptionalInt percent(Question question) {
            return percents.containsKey(question) ? OptionalInt.of(percents.get(question)) : OptionalInt.empty();
        }
    }

    Listening(PracticeTerms terms, TimePeriod year) {
        entry = new QuickEntry(terms, BenefitOwner.PLAN, year);
        for (Question question : Question.values()) {
            Set<Slot> about = slotsOf(entry.read(sample(question)).rows());
            if (question.way() == Way.COUNTS) {
                about.removeIf(Slot::isOfEverything);
            }
            slots.put(question, about);
        }
    }

    EntryLine read(String line) {
        return entry.read(line);
    }

    /** What the rows that answer a question are about; empty where the practice has no place for such rows. */
    Set<Slot> slots(Question question) {
        return slots.getOrDefault(question, Set.of());
    }

    /** Whether the row answers the question. */
    boolean owns(Question question, BenefitDraft row) {
        return switch (question.way()) {
            case WAIVED -> Slot.isWaiver(row);
            case EXCLUDED -> row.type() == BenefitType.EXCLUSIONS;
            default -> slots(question).contains(Slot.of(row));
        };
    }

    /** Whether the question is about several kinds of treatment, of which some are asked about again. */
    boolean isWide(Question question) {
        return slots(question).size() > 1 && (question.way() == Way.PERCENT || question.way() == Way.WAIT);
    }

    Heard hear(Question question, String text, Context context) {
        if (!question.way().makesRows()) {
            return NoteAnswers.hear(question, text);
        }
        return within(rows(question, text, context), text);
    }

    private Heard rows(Question question, String text, Context context) {
        boolean none = NoteAnswers.isNone(text);
        return switch (question.way()) {
            case PERCENT -> percent(question, text.strip(), none, context);
            case AGE -> none ? Heard.noLimit() : phrase(question, text, text.matches("\\s*\\d+\\s*") ? "<=" : "");
            case AMOUNT -> none ? noAmount(question) : phrase(question, text, "");
            case WAIVED -> none ? Heard.noLimit() : waived(text, context);
            case EXCLUDED -> none ? Heard.noted("none") : phrase(question, text, "");
            case COUNTS -> counts(text);
            case OFTEN, WAIT -> none ? Heard.noLimit() : phrase(question, text, "");
            case TEXT, CHOICE, YES_NO, DATE, DOLLARS -> Heard.nothing();
        };
    }

    /** A mark in what was read for the text lies in the text itself. */
    private static Heard within(Heard heard, String text) {
        return heard.mark()
                .map(mark -> {
                    int end = Math.min(text.length(), mark.span().end());
                    int start = Math.min(mark.span().start(), end);
                    Span span = start == end ? new Span(0, text.length()) : new Span(start, end);
                    return Heard.not(new Mark(span, mark.trouble(), mark.words()));
                })
                .orElse(heard);
    }

    private Heard percent(Question question, String text, boolean none, Context context) {
        if (none) {
            return phrase(question, "not covered", "");
        }
        String word = text.toLowerCase(Locale.ROOT).replaceFirst("^(as|like|same as) ", "");
        if (CLASSES.containsKey(word) && CLASSES.get(word) != question) {
            OptionalInt percent = context.percent(CLASSES.get(word));
            return percent.isPresent()
                    ? phrase(question, percent.getAsInt() + "%", "")
                    : NoteAnswers.notUnderstood(text, Trouble.VALUE_MISSING);
        }
        return phrase(question, text.matches("\\d+") ? text + "%" : text, "");
    }

    /** No deductible is one of nothing, no maximum is no row. */
    private Heard noAmount(Question question) {
        return question == Question.DEDUCTIBLE ? phrase(question, "0", "") : Heard.noLimit();
    }

    private Heard waived(String text, Context context) {
        String head = context.familyDeductible() ? "ded 50/150 not " : "ded 50 not ";
        Heard heard = headed(Question.DEDUCTIBLE_WAIVED, text, head);
        return new Heard(
                heard.rows().stream().filter(Slot::isWaiver).toList(),
                heard.noted(),
                heard.isComputed(),
                false,
                heard.mark());
    }

    private Heard counts(String text) {
        Optional<String> said = NoteAnswers.yesOrNo(text);
        if (said.isEmpty()) {
            return NoteAnswers.notUnderstood(text, Trouble.UNKNOWN);
        }
        if (said.get().startsWith("yes")) {
            return Heard.noted(said.get());
        }
        EntryLine line = entry.read(sample(Question.PREVENTIVE_COUNTS));
        return Heard.rows(owned(Question.PREVENTIVE_COUNTS, line));
    }

    private Heard phrase(Question question, String text, String sign) {
        return headed(question, text, question.head() + " " + sign);
    }

    /** Read behind the question's words, or for itself, as when the whole phrase was typed. */
    private Heard headed(Question question, String text, String head) {
        EntryLine line = entry.read(head + text);
        Optional<Mark> bad = firstBad(line);
        if (bad.isEmpty()) {
            return heard(line, text);
        }
        EntryLine alone = entry.read(text);
        if (firstBad(alone).isEmpty() && !owned(question, alone).isEmpty()) {
            return heard(alone, text);
        }
        Mark mark = bad.get();
        int start = Math.max(0, mark.span().start() - head.length());
        int end = Math.max(start, mark.span().end() - head.length());
        return Heard.not(new Mark(new Span(start, end), mark.trouble(), mark.words()));
    }

    private static Heard heard(EntryLine line, String text) {
        List<BenefitDraft> rows = line.rows().stream().map(Proposal::row).toList();
        if (line.marks().isEmpty()) {
            return rows.isEmpty() ? NoteAnswers.notUnderstood(text, Trouble.VALUE_MISSING) : Heard.rows(rows);
        }
        boolean noLimit =
                rows.isEmpty() && line.marks().stream().allMatch(mark -> mark.trouble() == Trouble.NO_ROW_NEEDED);
        return noLimit ? Heard.noLimit() : Heard.partly(rows, text.strip());
    }

    private static Optional<Mark> firstBad(EntryLine line) {
        return line.marks().stream().filter(mark -> !staysInWords(mark)).findFirst();
    }

    /** What cannot be a row, or not in this practice, and so is kept in words. */
    static boolean staysInWords(Mark mark) {
        return mark.trouble().kind() == Trouble.Kind.NOT_EXPRESSIBLE || mark.trouble() == Trouble.NOT_IN_PRACTICE;
    }

    private List<BenefitDraft> owned(Question question, EntryLine line) {
        return line.rows().stream()
                .map(Proposal::row)
                .filter(row -> owns(question, row))
                .toList();
    }

    /** An answer of the question's kind, to see which rows such answers make. */
    private static String sample(Question question) {
        String head = question.head() + " ";
        return switch (question.way()) {
            case PERCENT -> head + "50%";
            case OFTEN -> head + "1/y";
            case AGE -> head + "<=18";
            case WAIT -> head + "12m";
            case AMOUNT -> head + "100";
            case COUNTS -> "max 1500 not prev";
            case TEXT, CHOICE, YES_NO, DATE, DOLLARS, WAIVED, EXCLUDED -> "";
        };
    }

    static Set<Slot> slotsOf(List<Proposal> rows) {
        Set<Slot> about = new HashSet<>();
        rows.forEach(proposal -> about.add(Slot.of(proposal.row())));
        return about;
    }
}
