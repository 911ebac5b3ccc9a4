package org.frontdesk.domain.quickentry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All words for subjects: the standard ones, and the names that the practice gave its own categories and groups. */
final class Vocabulary {
    private final PracticeTerms terms;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<Topic, Subject> standard = new EnumMap<>(Topic.class);
    private final int longest;

    Vocabulary(PracticeTerms terms) {
        this.terms = terms;
        for (Topic topic : Topic.values()) {
            Subject subject = Subject.of(topic, terms);
            standard.put(topic, subject);
            topic.words().forEach(words -> subjects.put(words, subject));
        }
        terms.categories().forEach(category -> name(category.name(), Subject.of(category)));
        terms.groups().forEach(group -> name(group.name(), Subject.of(group)));
        longest = subjects.keySet().stream()
                .mapToInt(words -> words.split(" ").length)
                .max()
                .orElse(1);
    }

    /** A name never takes a standard word, and one that holds a number or begins like another phrase is no name here. */
    private void name(String name, Subject subject) {
        List<Token> tokens = Lexer.tokens(name);
        boolean plain = tokens.stream().noneMatch(token -> token.isNumber() || token.kind() == Token.Kind.CODE)
                && tokens.size() > 1
                && tokens.getFirst().kind() == Token.Kind.WORD
                && !Keywords.ALL.contains(tokens.getFirst().text());
        if (plain) {
            subjects.putIfAbsent(Lexer.plain(name), subject);
        }
    }

    /** The subject that begins at the cursor, the longest word for it, which is passed. */
    Optional<Subject> take(Cursor cursor) {
        Token first = cursor.peek();
        if (first.kind() == Token.Kind.CODE) {
            if (!terms.codes().contains(first.text())) {
                throw cursor.stuckHere(Trouble.CODE_UNKNOWN);
            }
            cursor.next();
            return Optional.of(Subject.code(first.text()));
        }
        for (int count = longest; count > 0; count--) {
            Optional<Subject> subject = words(cursor, count).map(subjects::get);
            if (subject.isPresent()) {
                for (int i = 0; i < count; i++) {
                    cursor.next();
                }
                return subject;
            }
        }
        return Optional.empty();
    }

    /** A standard subject as this practice has it. */
    Subject of(Topic topic) {
        return Optional.ofNullable(standard.get(topic)).orElseThrow();
    }

    boolean begins(Cursor cursor) {
        int begin = cursor.at();
        boolean there = cursor.peek().kind() == Token.Kind.CODE || take(cursor).isPresent();
        cursor.reset(begin);
        return there;
    }

    private static Optional<String> words(Cursor cursor, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            if (cursor.peek(i).isSeparator()) {
                return Optional.empty();
            }
            words.add(cursor.peek(i).text());
        }
        return Optional.of(String.join(" ", words));
    }
}
