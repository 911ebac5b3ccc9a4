package org.frontdesk.domain.benefit.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How cells become text. A cell that holds a separator, a quotation mark or a line break stands in quotation marks, with those inside
 * doubled (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, which reading takes away again.
 */
public enum SheetFormat {
    /** For the clipboard. */
    TABS('\t', "\n"),
    /** For files. */
    COMMAS(',', "\r\n");

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final Pattern LIKE_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n]");

    private final char separator;
    private final String lineEnd;

    SheetFormat(char separator, String lineEnd) {
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    /** Adds a line of these cells. */
    void write(List<String> cells, StringBuilder to) {
        for (Iterator<String> each = cells.iterator(); each.hasNext(); ) {
            write(each.next(), to);
            to.append(each.hasNext() ? String.valueOf(separator) : lineEnd);
        }
    }

    private void write(String cell, StringBuilder to) {
        String safe = isLikeFormula(cell) ? "'" + cell : cell;
        if (safe.chars().anyMatch(letter -> letter == separator || letter == '"' || letter == '\n' || letter == '\r')) {
            to.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            to.append(safe);
        }
    }

    /** The cell without the apostrophe that kept a spreadsheet from reckoning it. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && isLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isLikeFormula(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '\'' && FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0) {
            return false;
        }
        return LIKE_FORMULA.matcher(cell).lookingAt();
    }
}
