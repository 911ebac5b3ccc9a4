package org.frontdesk.domain.edits;

import java.util.Set;

/** What a save has to send for one row. */
public sealed interface Difference<R, F extends Enum<F>> {
    RowKey row();

    record Added<R, F extends Enum<F>>(RowKey row, R now) implements Difference<R, F> {}

    record Changed<R, F extends Enum<F>>(RowKey row, R from, R to, Set<F> fields) implements Difference<R, F> {
        public Changed {
            fields = Set.copyOf(fields);
        }
    }

    record Removed<R, F extends Enum<F>>(RowKey row, R from) implements Difference<R, F> {}
}
