package org.frontdesk.benefits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.RowKey;

/** The rows as lines of the grid. Only what differs is made anew and told, so that an edit costs little in a long plan. */
final class GridLines {
    private final ObservableList<BenefitRow> lines = FXCollections.observableArrayList();
    private final FilteredList<BenefitRow> filtered = new FilteredList<>(lines);
    private final StringProperty filter = new SimpleStringProperty("");
    private final Map<RowKey, BenefitRow> written = new HashMap<>();

    GridLines() {
        filter.subscribe(this::filter);
    }

    /** From now on all lines are written out again: another plan is shown, or other words. */
    void forget() {
        written.clear();
    }

    /**
     * Shows these rows.
     *
     * @param overruled those that another one counts in place of
     * @param refusal what the server said of a row at the last save
     */
    List<BenefitRow> show(
            List<RowState> states,
            Set<RowKey> overruled,
            Function<RowKey, Optional<String>> refusal,
            BenefitTexts texts) {
        List<BenefitRow> now = states.stream()
                .map(state -> line(state, rank(state, overruled), refusal.apply(state.key()), texts))
                .toList();
        if (!areSameRows(now)) {
            lines.setAll(now);
        } else {
            // touches only the lines that differ, so that the place in the grid stays
            for (int i = 0; i < now.size(); i++) {
                if (!lines.get(i).equals(now.get(i))) {
                    lines.set(i, now.get(i));
                }
            }
        }
        return now;
    }

    private static BenefitRow.Rank rank(RowState state, Set<RowKey> overruled) {
        boolean ofPatient = state.shown().owner() == BenefitOwner.PATIENT;
        if (overruled.contains(state.key())) {
            return ofPatient ? BenefitRow.Rank.UNCOUNTED : BenefitRow.Rank.OVERRULED;
        }
        return ofPatient && !state.isRemoved() ? BenefitRow.Rank.OVERRIDE : BenefitRow.Rank.USUAL;
    }

    private BenefitRow line(RowState state, BenefitRow.Rank rank, Optional<String> refused, BenefitTexts texts) {
        BenefitRow known = written.get(state.key());
        if (known == null
                || !isSame(known.state(), state)
                || !known.refused().equals(refused)
                || known.rank() != rank) {
            known = new BenefitRow(state, refused, rank, texts);
            written.put(state.key(), known);
        }
        return known;
    }

    private static boolean isSame(RowState one, RowState other) {
        return one == other || one.equals(other);
    }

    private boolean areSameRows(List<BenefitRow> now) {
        boolean same = lines.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = lines.get(i).key().equals(now.get(i).key());
        }
        return same;
    }

    private void filter() {
        List<String> words =
                List.of(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        filtered.setPredicate(filter.get().isBlank() ? null : row -> row.has(words) || row.isPending());
    }

    /** The order of a column's values; where numbers stand, empty cells and those that are no number come last. */
    static Comparator<BenefitDraft> order(BenefitColumn column, BenefitTexts texts) {
        Comparator<String> order =
                column.isNumber() ? Comparator.comparingDouble(GridLines::number) : String.CASE_INSENSITIVE_ORDER;
        return Comparator.comparing(row -> texts.text(row, column), order);
    }

    private static double number(String text) {
        String plain = text.replaceAll("[ %$,]", "");
        try {
            return plain.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(plain);
        } catch (NumberFormatException words) {
            return Double.MAX_VALUE;
        }
    }

    /** All, also those that the filter hides. */
    ObservableList<BenefitRow> all() {
        return lines;
    }

    /** Those that the filter leaves. */
    ObservableList<BenefitRow> filtered() {
        return filtered;
    }

    StringProperty filterProperty() {
        return filter;
    }
}
