package org.frontdesk.practice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sqlite.Function;

/** The SQL function {@code fold}: text without case and accents, so that a search for "nunez" finds "N\u00fa\u00f1ez". */
final class Folding extends Function {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static void addTo(Connection connection) throws SQLException {
        Function.create(connection, "fold", new Folding(), 1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD);
        result(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT));
    }
}
