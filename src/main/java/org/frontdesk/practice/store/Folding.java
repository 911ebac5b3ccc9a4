package org.frontdesk.practice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sqlite.Function;

/**
 * The program's own functions in SQL: {@code fold}, text without case and accents, so that a search for "nunez" finds
 * "N\u00fa\u00f1ez", and {@code dial}, a telephone number without the signs between its digits.
 */
final class Folding extends Function {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[() .-]+");

    private final UnaryOperator<String> way;

    private Folding(UnaryOperator<String> way) {
        this.way = way;
    }

    static void addTo(Connection connection) throws SQLException {
        Function.create(connection, "fold", new Folding(Folding::fold), 1, Function.FLAG_DETERMINISTIC);
        Function.create(
                connection,
                "dial",
                new Folding(phone -> SIGNS.matcher(phone).replaceAll("")),
                1,
                Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        result(way.apply(text == null ? "" : text));
    }

    private static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
