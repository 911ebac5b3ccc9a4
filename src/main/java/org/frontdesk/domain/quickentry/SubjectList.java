package org.frontdesk.domain.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of subjects: {@code basic, endo and perio}. */
final class SubjectList {
    private final Cursor cursor;
    private final Vocabulary vocabulary;

    SubjectList(Cursor cursor, Vocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    /** A list that stands before what is said of it; empty when there is none. */
    List<Subject> leading() {
        var all = new ArrayList<Subject>();
        Optional<Subject> subject = vocabulary.take(cursor);
        while (subject.isPresent()) {
            all.add(subject.get());
            int link = cursor.at();
            subject = linked() || cursor.peek().kind() == Token.Kind.COMMA ? next() : Optional.empty();
            if (subject.isEmpty()) {
                cursor.reset(link);
            }
        }
        return all;
    }

    private Optional<Subject> next() {
        if (cursor.peek().kind() == Token.Kind.COMMA) {
            cursor.next();
            cursor.takeWord(Keywords.AND);
        }
        return vocabulary.take(cursor);
    }

    private boolean linked() {
        return cursor.takeSign("/") || cursor.takeWord(Keywords.AND);
    }

    /**
     * A list that stands behind what is said of it. A further subject belongs to it when nothing is said of that one itself.
     *
     * @throws Stuck when the list could end in more than one place
     */
    List<Subject> trailing() {
        int begin = cursor.at();
        var all = new ArrayList<Subject>();
        Optional<Subject> subject = vocabulary.take(cursor);
        boolean grown = false;
        while (subject.isPresent()) {
            all.add(subject.get());
            int link = cursor.at();
            boolean sign = cursor.takeSign("/");
            boolean loose =
                    !sign && (cursor.takeWord(Keywords.AND) || cursor.peek().kind() == Token.Kind.COMMA);
            subject = sign || loose ? next() : Optional.empty();
            if (subject.isPresent() && loose && !endsHere()) {
                if (grown) {
                    throw cursor.stuckSince(begin, Trouble.LIST_UNCLEAR);
                }
                subject = Optional.empty();
            }
            grown = subject.isPresent();
            if (subject.isEmpty()) {
                cursor.reset(link);
            }
        }
        return all;
    }

    private boolean endsHere() {
        return cursor.atSeparator()
                || cursor.isWord(Keywords.AND)
                || cursor.peek().isSign("/");
    }
}
