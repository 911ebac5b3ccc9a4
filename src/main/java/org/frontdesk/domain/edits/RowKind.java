package org.frontdesk.domain.edits;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A kind of row that can be edited.
 *
 * @param <S> a row as the server holds it, with its number
 * @param <R> what can be edited of it, as an editor shows it
 * @param <F> the fields of that
 */
public interface RowKind<S, R, F extends Enum<F>> {
    /** The number by which the server knows the row. */
    Object number(S stored);

    R row(S stored);

    Set<F> fields();

    /** The value of a field, to be compared with another's. */
    Object value(R row, F field);

    /** The first row with the given fields of the other. */
    R taking(R row, Set<F> fields, R other);

    /**
     * What the row is about, without what it says of that: a row that was deleted and made anew under another number is known by it. Rows
     * that are always found by their number may have a meaning each.
     */
    Object meaning(R row);

    /** The row as the server would write it; what is typed may have blanks around it or an amount without cents. */
    default R plain(R row) {
        return row;
    }

    /** Whether a row that is gone from the server can be made there again. */
    default boolean canBeMadeAgain() {
        return true;
    }

    /** The fields in which the two differ. */
    default Set<F> differences(R one, R other) {
        var differing = new LinkedHashSet<F>();
        for (F field : fields()) {
            if (!value(one, field).equals(value(other, field))) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** Whether the two say the same. */
    default boolean same(R one, R other) {
        return differences(one, other).isEmpty();
    }
}
