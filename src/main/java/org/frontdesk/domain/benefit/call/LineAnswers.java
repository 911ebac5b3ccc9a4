package org.frontdesk.domain.benefit.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.quickentry.EntryLine;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.Span;

/** Finds out which questions a line in shorthand answers. */
final class LineAnswers {
    private final Listening listening;

    /**
     * A row of a line.
     *
     * @param isWide whether it was said of a whole class: it then does not answer the questions about its parts
     */
    record Found(BenefitDraft row, boolean isWide) {}

    /**
     * A piece of a line that is kept in words.
     *
     * @param question what it answers, if anything that is asked
     */
    record Words(Optional<Question> question, String text, boolean isComputed) {}

    /** All that one line says. */
    record Said(List<Found> rows, List<Words> words) {}

    LineAnswers(Listening listening) {
        this.listening = listening;
    }

    Said read(String text) {
        EntryLine line = listening.read(text);
        var rows = new ArrayList<Found>();
        for (Proposal proposal : line.rows()) {
            rows.add(new Found(proposal.row(), isWide(proposal, text)));
        }
        List<Words> words = line.marks().stream()
                .filter(Listening::staysInWords)
                .map(mark -> words(clause(mark.span(), text)))
                .toList();
        return new Said(rows, words);
    }

    /** Whether the piece that made the row speaks of a whole class, be it that a narrower piece takes parts of it away. */
    private boolean isWide(Proposal proposal, String text) {
        Slot slot = Slot.of(proposal.row());
        Set<Slot> piece =
                Listening.slotsOf(listening.read(proposal.span().of(text)).rows());
        return List.of(Question.values()).stream()
                .filter(listening::isWide)
                .map(listening::slots)
                .anyMatch(whole -> whole.contains(slot) && piece.containsAll(whole));
    }

    private Words words(String clause) {
        return byItsWords(clause).orElseGet(() -> new Words(asked(clause), clause, false));
    }

    /** "mtc yes", "pays on seat date". */
    private static Optional<Words> byItsWords(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        return List.of(Question.values()).stream()
                .filter(question -> !question.way().makesRows())
                .flatMap(question -> question.heads().stream().map(head -> Map.entry(question, head)))
                .filter(each -> lower.equals(each.getValue()) || lower.startsWith(each.getValue() + " "))
                .max(Comparator.comparingInt(each -> each.getValue().length()))
                .flatMap(each -> noted(
                        each.getKey(),
                        clause.substring(each.getValue().length()).strip()));
    }

    private static Optional<Words> noted(Question question, String text) {
        String said = text.isEmpty() && question.way() == Way.YES_NO ? "yes" : text;
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Heard heard = NoteAnswers.hear(question, said);
        return heard.mark().isPresent()
                ? Optional.empty()
                : Optional.of(new Words(Optional.of(question), heard.noted(), true));
    }

    /** "bw 2 per 36 months" speaks of bitewings, though no row can say it. */
    private Optional<Question> asked(String clause) {
        return List.of(Question.values()).stream()
                .filter(question -> question.way() == Way.OFTEN)
                .filter(question -> Character.isLetter(clause.charAt(0)))
                .filter(question -> {
                    String subject = clause.replaceFirst("\\d.*", "").strip();
                    Set<Slot> about =
                            Listening.slotsOf(listening.read(subject + " 1/y").rows());
                    return !about.isEmpty() && listening.slots(question).containsAll(about)
                            || subject.equalsIgnoreCase(question.head());
                })
                .findFirst();
    }

    private static String clause(Span span, String text) {
        return Clauses.around(span, text).of(text).strip();
    }

    /**
     * Parts a line into what can be taken and what stays with the person because it is not understood.
     *
     * @return the two, either may be empty
     */
    Clauses.Parted part(String text) {
        EntryLine line = listening.read(text);
        Set<Span> bad = new HashSet<>();
        line.marks().stream()
                .filter(mark -> !Listening.staysInWords(mark))
                .forEach(mark -> bad.add(Clauses.around(mark.span(), text)));
        Clauses.Parted parted = Clauses.without(bad, text);
        List<BenefitDraft> whole = rowsOutside(bad, line);
        List<BenefitDraft> taken = listening.read(parted.taken()).rows().stream()
                .map(Proposal::row)
                .toList();
        return whole.equals(taken) ? parted : new Clauses.Parted("", text);
    }

    private static List<BenefitDraft> rowsOutside(Set<Span> bad, EntryLine line) {
        return line.rows().stream()
                .filter(row -> bad.stream()
                        .noneMatch(span ->
                                row.span().start() >= span.start() && row.span().start() < span.end()))
                .map(Proposal::row)
                .toList();
    }
}
