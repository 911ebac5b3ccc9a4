package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.frontdesk.domain.edits.RowKey;

/** The rows that are marked, so that one change goes to all of them. Marking from row to row begins at an anchor. */
final class Marks {
    private final Set<RowKey> marked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Optional<RowKey> anchor = Optional.empty();

    boolean has(RowKey row) {
        return marked.contains(row);
    }

    /** What an act on a row is about: all marked rows when it is one of them, else the row alone. */
    List<RowKey> with(RowKey row) {
        return marked.contains(row) ? List.copyOf(marked) : List.of(row);
    }

    /** Marks the row, or no longer. */
    void toggle(RowKey row) {
        if (!marked.remove(row)) {
            marked.add(row);
        }
        anchor = Optional.of(row);
        counted();
    }

    /** Marks from the anchor to the row; the first time the anchor is where one came from. */
    void extend(List<RowKey> order, RowKey from, RowKey to) {
        RowKey begin = anchor.filter(order::contains).orElse(from);
        int first = order.indexOf(begin);
        int last = order.indexOf(to);
        marked.clear();
        marked.addAll(order.subList(Math.min(first, last), Math.max(first, last) + 1));
        anchor = Optional.of(begin);
        counted();
    }

    void all(Collection<RowKey> rows) {
        marked.clear();
        marked.addAll(rows);
        counted();
    }

    /** Whether there was anything to clear. */
    boolean clear() {
        boolean any = !marked.isEmpty();
        marked.clear();
        anchor = Optional.empty();
        counted();
        return any;
    }

    /** Forgets rows that are no longer there. */
    void keepOnly(Set<RowKey> there) {
        if (!marked.isEmpty() && marked.retainAll(there)) {
            counted();
        }
    }

    List<RowKey> inOrder(List<RowKey> order) {
        var rows = new ArrayList<>(order);
        rows.retainAll(marked);
        return rows;
    }

    /** Tells also that other rows are marked: it goes through 0. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void counted() {
        count.set(-1);
        count.set(marked.size());
    }
}
