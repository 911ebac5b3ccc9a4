package org.frontdesk.domain.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.TimePeriod;

/** What the readers of phrases share: where they are in the line, what was made of it, and what is being spoken of. */
final class Reading {
    final Cursor cursor;
    final Vocabulary vocabulary;
    final Rows rows;
    final Times times;
    final Ages ages;
    private final List<Found> found = new ArrayList<>();
    private List<Subject> subjects = List.of();
    private boolean carried;

    /**
     * A row that was read.
     *
     * @param rank the higher one overrides another of the same meaning
     */
    record Found(int rank, Proposal proposal) {}

    Reading(String text, Vocabulary vocabulary, BenefitOwner owner, TimePeriod year) {
        cursor = new Cursor(text);
        this.vocabulary = vocabulary;
        rows = new Rows(owner, year);
        times = new Times(cursor, year);
        ages = new Ages(cursor);
    }

    void add(int begin, int rank, BenefitDraft row) {
        found.add(new Found(rank, new Proposal(cursor.since(begin), row)));
    }

    /** One row for each target of each subject. */
    void addEach(int begin, List<Subject> of, Function<Target, BenefitDraft> row) {
        for (Subject subject : of) {
            broad(subject, begin).forEach(target -> add(begin, rank(subject), row.apply(target)));
        }
    }

    List<Target> broad(Subject subject, int begin) {
        if (subject.broad().isEmpty()) {
            throw cursor.stuckSince(begin, Trouble.NOT_IN_PRACTICE);
        }
        return subject.broad();
    }

    static int rank(Subject subject) {
        return subject.isClass() ? 1 : 2;
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    int count() {
        return found.size();
    }

    /** Takes back what was made after a count. */
    void takeBack(int count) {
        found.subList(count, found.size()).clear();
    }

    void speakOf(List<Subject> now) {
        subjects = List.copyOf(now);
        carried = false;
    }

    /** A comma was passed: what is spoken of may be another. */
    void carry() {
        carried = true;
    }

    /** What was spoken of last in this clause; nothing behind a comma. */
    List<Subject> spokenOf() {
        return carried ? List.of() : subjects;
    }

    /** The same, also behind commas. */
    List<Subject> spokenOfBefore() {
        return subjects;
    }
}
