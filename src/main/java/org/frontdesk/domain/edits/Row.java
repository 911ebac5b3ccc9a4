package org.frontdesk.domain.edits;

import java.util.Optional;

/**
 * One row under edit: what the server holds and what the person made of it.
 *
 * @param stored empty while the row is not saved yet
 * @param mine empty when the person removed it
 */
public record Row<S, R>(RowKey key, Optional<S> stored, Optional<R> mine) {
    public boolean isNew() {
        return stored.isEmpty();
    }

    public boolean isRemoved() {
        return mine.isEmpty();
    }
}
