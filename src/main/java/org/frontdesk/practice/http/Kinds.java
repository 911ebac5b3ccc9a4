package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.frontdesk.practice.http.Kind.Written;

/** The kinds of field the API knows, with their lenient reading and strict writing. */
public final class Kinds {
    public static final String NO_DATE = "0001-01-01";
    public static final String NO_MOMENT = "0001-01-01 00:00:00";

    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000_000);
    private static final int NOTE = 65_535;
    private static final int LONGEST_NUMBER = 100;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,18}");

    private Kinds() {}

    private record Plain(
            BiFunction<String, String, Object> reading,
            Function<Object, JsonNode> writing,
            Function<String, Written> sql)
            implements Kind {
        @Override
        public Object read(String field, String sent) {
            return reading.apply(field, sent);
        }

        @Override
        public JsonNode write(Object stored) {
            return writing.apply(stored);
        }

        @Override
        public Written written(String stored) {
            return sql.apply(stored);
        }
    }

    /** The key of a row, 0 for none. */
    public static Kind id() {
        return new Plain(
                (field, sent) -> {
                    long number = number(field, sent, " is invalid.");
                    if (number < 0) {
                        throw Refusal.invalid(field + " is invalid.");
                    }
                    return number;
                },
                Kinds::wholeNode,
                Written::bare);
    }

    public static Kind whole(long least, long most) {
        String sentence = " must be a whole number from " + least + " to " + most + ".";
        return new Plain(
                (field, sent) -> {
                    long number = number(field, sent, sentence);
                    if (number < least || number > most) {
                        throw Refusal.invalid(field + sentence);
                    }
                    return number;
                },
                Kinds::wholeNode,
                Written::bare);
    }

    /** Dollars, at most a hundred million either way, kept to the cent. */
    public static Kind money() {
        return new Plain(
                Kinds::amount,
                stored -> {
                    BigDecimal amount = new BigDecimal(stored.toString());
                    return DecimalNode.valueOf(amount.setScale(Math.max(1, amount.scale()), RoundingMode.UNNECESSARY));
                },
                stored -> Written.bare(amountSql(stored)));
    }

    /** Dollars that answers carry as text with two decimals, such as a procedure's fee. */
    public static Kind moneyAsText() {
        return new Plain(
                Kinds::amount,
                stored -> TextNode.valueOf(new BigDecimal(stored.toString())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()),
                stored -> Written.quoted("printf('%.2f', " + stored + ")"));
    }

    public static Kind text(int longest) {
        return new Plain(
                (field, sent) -> {
                    if (sent.length() > longest) {
                        throw Refusal.invalid(field + " must be " + longest + " characters or fewer.");
                    }
                    if (sent.indexOf('\0') >= 0) {
                        throw Refusal.invalid(field + " must not hold the character NUL.");
                    }
                    return sent;
                },
                Kinds::textNode,
                stored -> Written.bare("json_quote(CAST(" + stored + " AS TEXT))"));
    }

    public static Kind note() {
        return text(NOTE);
    }

    /** A number that answers carry as a list of one. */
    public static Kind listOfOne() {
        return new Plain(
                (field, sent) -> number(field, sent, " is invalid."),
                stored -> Json.array().add(wholeNode(stored)),
                stored -> Written.bare("'[' || " + stored + " || ']'"));
    }

    public static Kind flag() {
        return new Plain(
                (field, sent) -> switch (sent.strip().toLowerCase(Locale.ROOT)) {
                    case "true" -> "true";
                    case "false" -> "false";
                    default -> throw Refusal.invalid(field + " must be \"true\" or \"false\".");
                },
                Kinds::textNode,
                Written::quoted);
    }

    public static Kind choice(String... members) {
        return choice(Map.of(), members);
    }

    /** A choice that also understands other spellings of its members. */
    public static Kind choice(Map<String, String> spellings, String... members) {
        List<String> known = Arrays.asList(members);
        return new Plain(
                (field, sent) -> {
                    String member = spellings.getOrDefault(sent, sent);
                    if (!known.contains(member)) {
                        throw Refusal.invalid(field + " is invalid.");
                    }
                    return member;
                },
                Kinds::textNode,
                Written::quoted);
    }

    public static Kind date() {
        return temporal("yyyy-MM-dd", "uuuu-MM-dd", LocalDate::from, NO_DATE, DateFormats::date);
    }

    public static Kind moment() {
        return temporal(
                "yyyy-MM-dd HH:mm:ss", "uuuu-MM-dd HH:mm:ss", LocalDateTime::from, NO_MOMENT, DateFormats::moment);
    }

    public static Kind time() {
        return temporal("HH:mm:ss", "HH:mm:ss", LocalTime::from, "00:00:00", time -> time);
    }

    private static Kind temporal(
            String shown,
            String pattern,
            TemporalQuery<? extends TemporalAccessor> query,
            String empty,
            UnaryOperator<String> writing) {
        var format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        return new Plain(
                (field, sent) -> {
                    if (sent.isEmpty()) {
                        return empty;
                    }
                    try {
                        return format.format(format.parse(sent, query));
                    } catch (DateTimeException e) {
                        throw Refusal.invalid(field + " format must be " + shown + ".");
                    }
                },
                stored -> TextNode.valueOf(writing.apply(stored.toString())),
                Written::quoted);
    }

    /** Most amounts are not set, and writing a fraction is slow. */
    private static String amountSql(String stored) {
        String amount = "CAST(" + stored + " AS REAL)";
        return "CASE " + stored + " WHEN -1 THEN '-1.0' WHEN 0 THEN '0.0' ELSE " + amount + " END";
    }

    private static Object amount(String field, String sent) {
        try {
            BigDecimal amount = decimal(sent);
            if (amount.scale() > 1000 || amount.precision() - (long) amount.scale() > 20) {
                throw Refusal.invalid(field + " is invalid.");
            }
            if (amount.abs().compareTo(MOST_MONEY) > 0) {
                throw Refusal.invalid(field + " must be between -100000000 and 100000000.");
            }
            return amount.setScale(2, RoundingMode.HALF_UP);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(field + " is invalid.");
        }
    }

    private static long number(String field, String sent, String sentence) {
        if (PLAIN_NUMBER.matcher(sent).matches()) {
            return Long.parseLong(sent);
        }
        try {
            BigDecimal number = decimal(sent);
            if (number.precision() - (long) number.scale() > 19) {
                throw Refusal.invalid(field + sentence);
            }
            return number.longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw Refusal.invalid(field + sentence);
        }
    }

    /** A number as text; reading millions of digits would take minutes. */
    private static BigDecimal decimal(String sent) {
        String digits = sent.strip();
        if (digits.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("too long");
        }
        return new BigDecimal(digits);
    }

    private static JsonNode wholeNode(Object stored) {
        return LongNode.valueOf(
                stored instanceof Number number ? number.longValue() : Long.parseLong(stored.toString()));
    }

    private static JsonNode textNode(Object stored) {
        return TextNode.valueOf(stored.toString());
    }
}
