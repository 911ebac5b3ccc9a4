package org.frontdesk.domain.quickentry;

import java.math.BigDecimal;

/**
 * A word, number or sign of the line.
 *
 * @param text a word in lower case without hyphens, a code in upper case, a sign as it is
 * @param number of a number, else 0
 */
record Token(Kind kind, String text, BigDecimal number, boolean dollars, boolean percent, Span span) {
    enum Kind {
        WORD,
        CODE,
        NUMBER,
        SIGN,
        /** Parts two phrases, or two things in a list. */
        COMMA,
        /** Parts two phrases: a semicolon, a new line, a full stop. */
        BREAK
    }

    static Token of(Kind kind, String text, Span span) {
        return new Token(kind, text, BigDecimal.ZERO, false, false, span);
    }

    Token asPercent(Span whole) {
        return new Token(kind, text, number, dollars, true, whole);
    }

    boolean isSeparator() {
        return kind == Kind.COMMA || kind == Kind.BREAK;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** A plain count, without sign of currency or percent. */
    boolean isCount() {
        return isNumber() && !dollars && !percent;
    }
}
