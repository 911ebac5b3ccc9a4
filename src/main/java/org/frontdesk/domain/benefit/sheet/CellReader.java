package org.frontdesk.domain.benefit.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes text apart into lines of cells: separated by tabs, commas or semicolons, whichever the first line shows. A quotation mark that is
 * never closed spoils its own line only.
 */
final class CellReader {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean mayGoOverLines = true;

    /**
     * A line of cells.
     *
     * @param number counted from 1, of its beginning
     * @param unclosed whether a quotation mark begins a cell and none ends it
     */
    record Line(int number, List<String> cells, boolean unclosed) {
        Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CellReader(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.separator = separator(text);
    }

    static List<Line> lines(String text) {
        return new CellReader(text).all();
    }

    private List<Line> all() {
        var lines = new ArrayList<Line>();
        while (at < text.length()) {
            lines.add(next());
        }
        return lines;
    }

    private Line next() {
        int number = line;
        var cells = new ArrayList<String>();
        boolean unclosed = false;
        while (true) {
            var cell = new StringBuilder();
            if (at < text.length() && text.charAt(at) == QUOTE && !quoted(cell)) {
                unclosed = true;
            }
            plain(cell);
            cells.add(SheetFormat.unguarded(cell.toString()));
            if (at >= text.length() || text.charAt(at) != separator) {
                endLine();
                return new Line(number, cells, unclosed);
            }
            at++;
        }
    }

    /** Reads up to the closing mark; where there is none it reads nothing. */
    private boolean quoted(StringBuilder cell) {
        int breaks = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == QUOTE) {
                if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    i++;
                } else if (endsCell(i + 1)) {
                    at = i + 1;
                    line += breaks;
                    return true;
                } else {
                    cell.setLength(0);
                    return false;
                }
            } else if (isBreak(i)) {
                if (!mayGoOverLines) {
                    cell.setLength(0);
                    return false;
                }
                breaks++;
            }
            cell.append(letter);
        }
        // looking to the end again at each further mark would take for ever
        mayGoOverLines = false;
        cell.setLength(0);
        return false;
    }

    private void plain(StringBuilder cell) {
        while (!endsCell(at)) {
            cell.append(text.charAt(at++));
        }
    }

    private void endLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }

    private boolean endsCell(int i) {
        return i >= text.length() || text.charAt(i) == separator || isEnd(text.charAt(i));
    }

    /** Whether a line ends at this letter; the two of CR LF end one. */
    private boolean isBreak(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
    }

    private static boolean isEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }
}
