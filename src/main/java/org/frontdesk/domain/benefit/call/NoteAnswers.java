package org.frontdesk.domain.benefit.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.Span;
import org.frontdesk.domain.quickentry.Trouble;

/** Reads answers that no row can hold into the words of the note. */
final class NoteAnswers {
    private static final Set<String> YES = Set.of("y", "yes", "s", "si", "sí");
    private static final Set<String> NO = Set.of("n", "no");
    private static final Set<String> NONE = Set.of("none", "no", "n", "ninguna", "ninguno", "-");
    private static final List<DateTimeFormatter> DATES =
            List.of(dates("uuuu-M-d"), dates("M/d/uuuu"), dates("M/d/uu"), dates("M-d-uuuu"), dates("M.d.uuuu"));

    private NoteAnswers() {}

    static Heard hear(Question question, String text) {
        String plain = text.strip();
        Optional<String> noted = switch (question.way()) {
            case TEXT -> Optional.of(plain);
            case CHOICE -> choice(question.choices(), plain);
            case YES_NO -> yesOrNo(plain);
            case DATE -> date(plain);
            case DOLLARS -> dollars(plain);
            case AMOUNT, PERCENT, OFTEN, AGE, WAIT, WAIVED, COUNTS, EXCLUDED -> Optional.empty();
        };
        return noted.map(Heard::noted).orElseGet(() -> notUnderstood(plain, Trouble.UNKNOWN));
    }

    static Heard notUnderstood(String text, Trouble trouble) {
        return Heard.not(new Mark(new Span(0, text.length()), trouble, text));
    }

    /** Whether it says that there is none, or no limit. */
    static boolean isNone(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return NONE.contains(plain)
                || Set.of("no limit", "unlimited", "sin límite", "sin limite").contains(plain);
    }

    /** Yes or no, with what was said beside it; empty when it begins with neither. */
    static Optional<String> yesOrNo(String text) {
        String[] words = text.strip().split("[\\s,;:]+", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        String more = words.length > 1 && !words[1].isBlank() ? ", " + words[1].strip() : "";
        if (YES.contains(first)) {
            return Optional.of("yes" + more);
        }
        return NO.contains(first) ? Optional.of("no" + more) : Optional.empty();
    }

    /** By the number of the choice or the beginning of its name, where only one begins so. */
    private static Optional<String> choice(List<String> choices, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.matches("\\d")) {
            int number = Integer.parseInt(plain);
            return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
        }
        List<String> found =
                choices.stream().filter(choice -> choice.startsWith(plain)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> date(String text) {
        if (isNone(text)) {
            return Optional.of("none");
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format).toString());
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dollars(String text) {
        if (isNone(text)) {
            return Optional.of("none");
        }
        return Money.parse(text).filter(amount -> !amount.isNegative()).map(amount -> "$" + amount);
    }

    private static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }
}
