package org.frontdesk.domain.quickentry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitMeaning;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * Reads quick entry lines for one practice. Between two separators all is understood or nothing is, so that no half of a sentence becomes a
 * row; what is understood in other places of the line stays. The phrases are listed in {@link Phrase}.
 */
public final class QuickEntry {
    private final PracticeTerms terms;
    private final Vocabulary vocabulary;
    private final BenefitOwner owner;
    private final TimePeriod year;

    /**
     * @param owner whose rows are proposed
     * @param year the plan's kind of benefit year: calendar or service year
     */
    public QuickEntry(PracticeTerms terms, BenefitOwner owner, TimePeriod year) {
        if (year != TimePeriod.CALENDAR_YEAR && year != TimePeriod.SERVICE_YEAR) {
            throw new IllegalArgumentException("A benefit year is a calendar year or a service year, not " + year);
        }
        this.terms = terms;
        this.vocabulary = new Vocabulary(terms);
        this.owner = owner;
        this.year = year;
    }

    /** Reads any text; the same text always gives the same answer. */
    public EntryLine read(String text) {
        var reading = new Reading(text, vocabulary, owner, year);
        var marks = new ArrayList<Mark>();
        var phrases = new Phrases(reading);
        Cursor cursor = reading.cursor;
        while (!cursor.atEnd()) {
            if (cursor.atSeparator()) {
                if (cursor.next().kind() == Token.Kind.BREAK) {
                    reading.speakOf(List.of());
                } else {
                    reading.carry();
                }
            } else {
                clause(reading, phrases).ifPresent(marks::add);
            }
        }
        return settled(text, reading.found(), marks);
    }

    private static Optional<Mark> clause(Reading reading, Phrases phrases) {
        int before = reading.count();
        try {
            phrases.refuseRules();
            while (!reading.cursor.atSeparator()) {
                phrases.read();
            }
            return Optional.empty();
        } catch (Stuck stuck) {
            reading.takeBack(before);
            reading.speakOf(List.of());
            reading.cursor.skipClause();
            return Optional.of(stuck.mark());
        }
    }

    /** Narrower words override wider ones; what then still says two things is left to the person. */
    private EntryLine settled(String text, List<Reading.Found> found, List<Mark> marks) {
        Map<BenefitMeaning, List<Reading.Found>> byMeaning = new LinkedHashMap<>();
        for (Reading.Found each : found) {
            byMeaning
                    .computeIfAbsent(BenefitMeaning.of(each.proposal().row()), key -> new ArrayList<>())
                    .add(each);
        }
        var rows = new ArrayList<Proposal>();
        var contradictions = new LinkedHashSet<Span>();
        for (List<Reading.Found> same : byMeaning.values()) {
            int rank = same.stream().mapToInt(Reading.Found::rank).max().orElseThrow();
            List<Proposal> narrowest = same.stream()
                    .filter(each -> each.rank() == rank)
                    .map(Reading.Found::proposal)
                    .toList();
            Set<BenefitDraft> different = new HashSet<>();
            narrowest.forEach(proposal -> different.add(proposal.row()));
            Proposal first = narrowest.getFirst();
            if (different.size() > 1) {
                narrowest.stream()
                        .filter(proposal -> !proposal.row().equals(first.row()))
                        .forEach(proposal -> contradictions.add(proposal.span()));
            } else if (isTaken(first.row())) {
                rows.add(first);
            } else {
                marks.add(new Mark(first.span(), Trouble.RANGE, first.span().of(text)));
            }
        }
        contradictions.forEach(span -> marks.add(new Mark(span, Trouble.CONTRADICTION, span.of(text))));
        rows.sort(Comparator.comparingInt(proposal -> proposal.span().start()));
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().start()));
        return new EntryLine(text, rows, marks);
    }

    private boolean isTaken(BenefitDraft row) {
        return BenefitRules.problems(row, Optional.empty(), terms.codes()::contains)
                .isEmpty();
    }
}
