package org.frontdesk.domain.benefit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdesk.domain.edits.RowKey;

/**
 * A row that somebody asked for beside the one that says the same already, so that asking twice does not make two rows. Rows are matched by
 * what they mean. A frequency, an age limit or a waiting period also takes the place of one that counts otherwise for the same procedures:
 * who says "once in 6 months" no longer means "2 a year".
 *
 * @param row as asked for
 * @param present the row that it takes the place of, empty for none
 */
public record Wanted(BenefitDraft row, Optional<RowState> present) {
    /** What becomes of it. */
    public enum Standing {
        NEW,
        CHANGED,
        /** There is such a row already. */
        SAME
    }

    public Standing standing() {
        if (present.isEmpty()) {
            return Standing.NEW;
        }
        return present.get().shown().equals(row) ? Standing.SAME : Standing.CHANGED;
    }

    /** Empty where nothing is to be done. */
    public Optional<RowChange> change() {
        return switch (standing()) {
            case NEW -> Optional.of(new RowChange.Add(row));
            case CHANGED ->
                Optional.of(new RowChange.Change(present.orElseThrow().key(), row));
            case SAME -> Optional.empty();
        };
    }

    /** Each row asked for with the one that it meets; no row is met twice, and removed ones are not met. */
    public static List<Wanted> beside(List<RowState> rows, List<BenefitDraft> asked) {
        Set<RowKey> met = new HashSet<>();
        List<Optional<RowState>> same = new ArrayList<>();
        for (BenefitDraft row : asked) {
            same.add(meet(rows, met, other -> BenefitMeaning.of(other).equals(BenefitMeaning.of(row))));
        }
        var wanted = new ArrayList<Wanted>();
        for (int i = 0; i < asked.size(); i++) {
            BenefitDraft row = asked.get(i);
            Optional<RowState> present = same.get(i);
            if (present.isEmpty() && isCount(row)) {
                present = meet(rows, met, other -> isCount(other) && countSame(row, other));
            }
            wanted.add(new Wanted(row, present));
        }
        return List.copyOf(wanted);
    }

    private static Optional<RowState> meet(List<RowState> rows, Set<RowKey> met, Predicate<BenefitDraft> fits) {
        Optional<RowState> found = rows.stream()
                .filter(row -> row.mine().filter(fits).isPresent())
                .filter(row -> !met.contains(row.key()))
                .findFirst();
        found.ifPresent(row -> met.add(row.key()));
        return found;
    }

    private static boolean isCount(BenefitDraft row) {
        return row.qualifier() != QuantityQualifier.NONE;
    }

    private static boolean countSame(BenefitDraft one, BenefitDraft other) {
        boolean ages = one.qualifier() == QuantityQualifier.AGE_LIMIT;
        return one.type() == other.type()
                && ages == (other.qualifier() == QuantityQualifier.AGE_LIMIT)
                && one.owner() == other.owner()
                && one.category() == other.category()
                && one.codeGroup() == other.codeGroup()
                && one.code().equals(other.code())
                && one.area() == other.area()
                && (one.category() != 0 || one.codeGroup() != 0 || !one.code().isEmpty());
    }
}
