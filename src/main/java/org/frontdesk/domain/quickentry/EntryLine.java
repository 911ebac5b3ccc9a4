package org.frontdesk.domain.quickentry;

import java.util.List;

/** A line as it was understood: rows in the order of the text, and marks where nothing became of it. */
public record EntryLine(String text, List<Proposal> rows, List<Mark> marks) {
    public EntryLine {
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    public boolean isUnderstood() {
        return marks.isEmpty();
    }
}
