package org.frontdesk.domain.quickentry;

import java.util.List;
import java.util.Set;

/** A place in the tokens of a line. The last token is always a break, and it is never passed. */
final class Cursor {
    private final String text;
    private final List<Token> tokens;
    private int at;

    Cursor(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    int at() {
        return at;
    }

    void reset(int to) {
        at = to;
    }

    boolean atEnd() {
        return at >= tokens.size() - 1;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    boolean atSeparator() {
        return peek().isSeparator();
    }

    boolean isWord(Set<String> words) {
        return isWord(0, words);
    }

    boolean isWord(int ahead, Set<String> words) {
        return peek(ahead).kind() == Token.Kind.WORD
                && words.contains(peek(ahead).text());
    }

    boolean takeWord(Set<String> words) {
        boolean there = isWord(words);
        if (there) {
            next();
        }
        return there;
    }

    boolean takeSign(String sign) {
        boolean there = peek().isSign(sign);
        if (there) {
            next();
        }
        return there;
    }

    /** Passes the words if all of them come in this order. */
    boolean takeWords(String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).isWord(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** Passes the first of the phrases that comes; name longer ones first. */
    boolean takeAny(List<String> phrases) {
        return phrases.stream().anyMatch(this::takeWords);
    }

    /** From a place to what was passed last. */
    Span since(int begin) {
        Span first = tokens.get(begin).span();
        return at > begin ? first.to(tokens.get(at - 1).span()) : first;
    }

    /** From a place to the next separator. */
    Span clauseFrom(int begin) {
        int end = begin;
        while (!tokens.get(end).isSeparator()) {
            end++;
        }
        return end > begin
                ? tokens.get(begin).span().to(tokens.get(end - 1).span())
                : tokens.get(begin).span();
    }

    void skipClause() {
        while (!atSeparator()) {
            next();
        }
    }

    Stuck stuck(Span span, Trouble trouble) {
        return new Stuck(span, trouble, span.of(text).strip());
    }

    Stuck stuckSince(int begin, Trouble trouble) {
        return stuck(since(begin), trouble);
    }

    /** At the word that comes, or at the last one when the clause has ended. */
    Stuck stuckHere(Trouble trouble) {
        return stuck(tokens.get(atSeparator() && at > 0 ? at - 1 : at).span(), trouble);
    }
}
