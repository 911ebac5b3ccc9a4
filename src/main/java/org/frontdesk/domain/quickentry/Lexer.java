package org.frontdesk.domain.quickentry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdesk.domain.quickentry.Token.Kind;

/** Cuts a line into words, numbers and signs, and leaves out the words that say nothing. */
final class Lexer {
    private static final Pattern CODE = Pattern.compile("[dD]\\d{4}(?![\\p{L}\\p{Nd}])");
    /** Bitewings are often written with the number of pictures. */
    private static final Pattern BITEWINGS = Pattern.compile("[24]bwx?s?(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile(
            "(\\$ ?)?([0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,9}(?![0-9]))(\\.[0-9]{1,4}(?![0-9]))?(k(?!\\p{L}))?( ?%)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*(?:-(?=\\p{L})[\\p{L}'’]+)*");
    /** "With": says nothing, unlike a number of weeks or "without". */
    private static final Pattern WITH = Pattern.compile("(?<![\\p{L}\\p{Nd}])[wW]/(?![oO](?!\\p{L}))");

    private static final Pattern SIGN = Pattern.compile("<=|=<|>=|=>|.", Pattern.DOTALL);
    private static final String SILENT_SIGNS = "()[]=:@\"“”•*";
    private static final Set<String> SILENT_WORDS = Set.of(
            "is",
            "are",
            "the",
            "of",
            "for",
            "at",
            "on",
            "pays",
            "paid",
            "will",
            "be",
            "then",
            "with",
            "also",
            "covers",
            "benefit",
            "benefits",
            "services",
            "coverage",
            "please",
            "their",
            "its",
            "treatment",
            "tx");
    private static final Map<String, Integer> NUMBER_WORDS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).read();
    }

    /** The words of a name as the line would have them. */
    static String plain(String name) {
        return tokens(name).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private List<Token> read() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                space();
            } else if (!code() && !bitewings() && !number() && !word()) {
                sign();
            }
        }
        tokens.add(Token.of(Kind.BREAK, "", new Span(text.length(), text.length())));
        return tokens;
    }

    private void space() {
        char here = text.charAt(at);
        if (here == '\n' || here == '\r') {
            tokens.add(Token.of(Kind.BREAK, "\n", new Span(at, at + 1)));
        }
        at++;
    }

    private boolean code() {
        Matcher code = matcher(CODE);
        if (!code.lookingAt()) {
            return false;
        }
        add(Token.of(Kind.CODE, code.group().toUpperCase(Locale.ROOT), span(code)));
        return true;
    }

    private boolean bitewings() {
        Matcher bitewings = matcher(BITEWINGS);
        if (!bitewings.lookingAt()) {
            return false;
        }
        add(Token.of(Kind.WORD, "bw", span(bitewings)));
        return true;
    }

    private boolean number() {
        Matcher number = matcher(NUMBER);
        if (!number.lookingAt()) {
            return false;
        }
        String decimals = number.group(3) == null ? "" : number.group(3);
        BigDecimal value = new BigDecimal(number.group(2).replace(",", "") + decimals);
        if (number.group(4) != null) {
            value = value.movePointRight(3);
        }
        add(new Token(
                Kind.NUMBER, number.group(), value, number.group(1) != null, number.group(5) != null, span(number)));
        return true;
    }

    private boolean word() {
        Matcher with = matcher(WITH);
        if (with.lookingAt()) {
            at = with.end();
            return true;
        }
        Matcher word = matcher(WORD);
        if (!word.lookingAt()) {
            return false;
        }
        Span whole = span(word);
        String said = word.group().toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        at = whole.end();
        int begin = whole.start();
        for (String part : said.split("-")) {
            word(part, whole, begin);
            begin += part.length() + 1;
        }
        return true;
    }

    private void word(String part, Span whole, int begin) {
        boolean split = part.length() < whole.end() - whole.start();
        Span span =
                split ? new Span(Math.min(begin, whole.end()), Math.min(begin + part.length(), whole.end())) : whole;
        boolean afterNumber = !tokens.isEmpty() && tokens.getLast().isNumber();
        if (afterNumber && (part.equals("percent") || part.equals("pct"))) {
            Token number = tokens.removeLast();
            tokens.add(number.asPercent(number.span().to(span)));
        } else if (NUMBER_WORDS.containsKey(part)) {
            tokens.add(new Token(Kind.NUMBER, part, BigDecimal.valueOf(NUMBER_WORDS.get(part)), false, false, span));
        } else if (!SILENT_WORDS.contains(part)) {
            tokens.add(Token.of(Kind.WORD, part, span));
        }
    }

    private void sign() {
        Matcher sign = matcher(SIGN);
        if (!sign.lookingAt()) {
            throw new IllegalStateException("No character at " + at);
        }
        Span span = span(sign);
        String said = sign.group();
        at = span.end();
        switch (said) {
            case "," -> tokens.add(Token.of(Kind.COMMA, ",", span));
            case ";", "|" -> tokens.add(Token.of(Kind.BREAK, ";", span));
            case "." -> fullStop(span);
            case "+", "&" -> tokens.add(Token.of(Kind.WORD, "and", span));
            case "×" -> tokens.add(Token.of(Kind.WORD, "x", span));
            case "≤", "=<", "<=" -> tokens.add(Token.of(Kind.SIGN, "<=", span));
            case "≥", "=>", ">=" -> tokens.add(Token.of(Kind.SIGN, ">=", span));
            case "-", "–", "—" -> dash(span);
            default -> {
                if (!SILENT_SIGNS.contains(said)) {
                    tokens.add(Token.of(Kind.SIGN, said, span));
                }
            }
        }
    }

    /** Behind a word it shortens it, behind a number it ends the sentence. */
    private void fullStop(Span span) {
        boolean ends = span.end() == text.length() || Character.isWhitespace(text.charAt(span.end()));
        boolean afterWord = span.start() > 0 && Character.isLetter(text.charAt(span.start() - 1));
        if (ends && !afterWord) {
            tokens.add(Token.of(Kind.BREAK, ".", span));
        } else if (!afterWord) {
            tokens.add(Token.of(Kind.SIGN, ".", span));
        }
    }

    /** Between numbers it is a sign, right before one it may be a minus; otherwise it is only drawn. */
    private void dash(Span span) {
        boolean digitFollows = span.end() < text.length() && Character.isDigit(text.charAt(span.end()));
        boolean touchesWord = span.start() > 0 && Character.isLetter(text.charAt(span.start() - 1));
        boolean afterNumber = !tokens.isEmpty() && tokens.getLast().isNumber();
        boolean spaced = span.end() < text.length() && Character.isWhitespace(text.charAt(span.end()));
        boolean betweenNumbers = afterNumber && (digitFollows || (spaced && numberFollows(span.end())));
        if (betweenNumbers || (digitFollows && !touchesWord)) {
            tokens.add(Token.of(Kind.SIGN, "-", span));
        }
    }

    private boolean numberFollows(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.span().end();
    }

    private static Span span(Matcher found) {
        return new Span(found.start(), found.end());
    }
}
