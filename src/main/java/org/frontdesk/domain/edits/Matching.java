package org.frontdesk.domain.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds a person's rows again in what the server holds now, one to one: by number, else by content or meaning, because other programs
 * delete rows and make them anew under other numbers.
 */
final class Matching<S, R, F extends Enum<F>> {
    private final RowKind<S, R, F> kind;
    private final List<Row<S, R>> rows;
    private final Map<RowKey, S> matched = new HashMap<>();
    private final List<S> left;

    private Matching(RowKind<S, R, F> kind, List<Row<S, R>> rows, List<S> theirs) {
        this.kind = kind;
        this.rows = rows;
        this.left = new ArrayList<>(theirs);
    }

    /**
     * The server's row of each of these rows that is still there.
     *
     * @param sent whether a new row may have reached the server unseen, saying so
     */
    static <S, R, F extends Enum<F>> Map<RowKey, S> of(
            RowKind<S, R, F> kind, List<Row<S, R>> rows, List<S> theirs, BiPredicate<RowKey, R> sent) {
        var matching = new Matching<>(kind, rows, theirs);
        matching.find(
                row -> !row.isNew(),
                (row, now) -> kind.number(now).equals(kind.number(row.stored().orElseThrow())));
        matching.find(row -> row.isNew() && sent.test(row.key(), row.mine().orElseThrow()), matching::saysWhatIsMine);
        matching.find(Row::isNew, (row, now) -> sent.test(row.key(), kind.row(now)));
        matching.findLost((base, now) -> kind.same(base, now));
        matching.find(Row::isNew, matching::saysWhatIsMine);
        matching.findLost((base, now) -> true);
        return matching.matched;
    }

    private boolean saysWhatIsMine(Row<S, R> row, S now) {
        return row.mine()
                .filter(mine -> kind.same(kind.plain(mine), kind.row(now)))
                .isPresent();
    }

    private void find(Predicate<Row<S, R>> which, BiPredicate<Row<S, R>, S> is) {
        for (Row<S, R> row : rows) {
            if (!matched.containsKey(row.key()) && which.test(row)) {
                left.stream().filter(now -> is.test(row, now)).findFirst().ifPresent(now -> take(row, now));
            }
        }
    }

    /** Rows whose number is gone, by their meaning; those with edits first, so that the edits find their row, and the likest of several. */
    private void findLost(BiPredicate<R, R> alike) {
        List<Row<S, R>> lost = rows.stream()
                .filter(row -> !row.isNew() && !matched.containsKey(row.key()))
                .sorted(Comparator.comparing(this::isUntouched))
                .toList();
        for (Row<S, R> row : lost) {
            R base = base(row);
            left.stream()
                    .filter(now -> kind.meaning(kind.row(now)).equals(kind.meaning(base)))
                    .filter(now -> alike.test(base, kind.row(now)))
                    .min(Comparator.comparingInt(
                            now -> kind.differences(base, kind.row(now)).size()))
                    .ifPresent(now -> take(row, now));
        }
    }

    private boolean isUntouched(Row<S, R> row) {
        return row.mine().filter(mine -> kind.same(mine, base(row))).isPresent();
    }

    private R base(Row<S, R> row) {
        return kind.row(row.stored().orElseThrow());
    }

    private void take(Row<S, R> row, S now) {
        matched.put(row.key(), now);
        left.remove(now);
    }
}
