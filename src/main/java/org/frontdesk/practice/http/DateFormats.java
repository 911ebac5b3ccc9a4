package org.frontdesk.practice.http;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one answer writes its dates and moments. A reading may ask for other forms than the API's own with the parameters
 * {@code DateFormatString} and {@code DateTimeFormatString}, in the letters .NET uses for custom formats.
 */
record DateFormats(Optional<DateTimeFormatter> dates, Optional<DateTimeFormatter> moments, ZoneId zone) {
    private static final ScopedValue<DateFormats> ASKED = ScopedValue.newInstance();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern PART = Pattern.compile("'(?<single>[^']*)'|\"(?<double>[^\"]*)\"|\\\\(?<escaped>.)"
            + "|(?<letters>d+|M+|y+|H+|h+|m+|s+|f+|t+|z+)|%|(?<other>[^'\"\\\\])");

    static boolean areAskedIn(Map<String, String> query) {
        return query.containsKey("DateFormatString") || query.containsKey("DateTimeFormatString");
    }

    /** @throws Refusal naming the parameter when it is no custom format */
    static DateFormats of(Map<String, String> query, ZoneId zone) {
        return new DateFormats(asked(query, "DateFormatString"), asked(query, "DateTimeFormatString"), zone);
    }

    Reply answering(Supplier<Reply> answer) {
        return ScopedValue.where(ASKED, this).call(answer::get);
    }

    /** A stored date as the answer under way shows it. */
    static String date(String stored) {
        return asked().dates
                .map(format ->
                        LocalDate.parse(stored).atStartOfDay(asked().zone).format(format))
                .orElse(stored);
    }

    /** A stored moment as the answer under way shows it. */
    static String moment(String stored) {
        return asked().moments
                .map(format ->
                        LocalDateTime.parse(stored, MOMENT).atZone(asked().zone).format(format))
                .orElse(stored);
    }

    /** Whether the answer under way shows dates or moments in a form of the reader's own. */
    static boolean areAsked() {
        return asked().dates.isPresent() || asked().moments.isPresent();
    }

    private static DateFormats asked() {
        return ASKED.orElse(new DateFormats(Optional.empty(), Optional.empty(), ZoneOffset.UTC));
    }

    private static Optional<DateTimeFormatter> asked(Map<String, String> query, String parameter) {
        return Optional.ofNullable(query.get(parameter))
                .filter(format -> !format.isBlank())
                .map(format -> formatter(parameter, format));
    }

    private static DateTimeFormatter formatter(String parameter, String format) {
        var formatter = new DateTimeFormatterBuilder();
        Matcher part = PART.matcher(format);
        int end = 0;
        while (part.lookingAt()) {
            Optional.ofNullable(part.group("letters"))
                    .ifPresentOrElse(
                            letters -> formatter.appendPattern(java(letters)),
                            () -> formatter.appendLiteral(literal(part)));
            end = part.end();
            part.region(end, format.length());
        }
        if (end < format.length() || format.length() == 1) {
            throw Refusal.invalid(parameter + " is invalid.");
        }
        return formatter.toFormatter(Locale.US);
    }

    private static String java(String letters) {
        String most = letters.substring(0, Math.min(4, letters.length()));
        boolean few = letters.length() < 3;
        return switch (letters.charAt(0)) {
            case 'd' -> few ? letters : most.replace('d', 'E');
            case 'M' -> most;
            case 'y' -> few ? "uu" : most.replace('y', 'u');
            case 'f' -> most.replace('f', 'S');
            case 't' -> "a";
            case 'z' -> few ? "x" : "xxx";
            default -> few ? letters : letters.substring(0, 2);
        };
    }

    private static String literal(Matcher part) {
        return Stream.of("single", "double", "escaped", "other")
                .flatMap(name -> Stream.ofNullable(part.group(name)))
                .findFirst()
                .orElse("");
    }
}
