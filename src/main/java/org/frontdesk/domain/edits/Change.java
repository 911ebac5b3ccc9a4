package org.frontdesk.domain.edits;

import java.util.Optional;

/** What one edit did to one row; empty before is an added row, empty after a removed one. */
public record Change<R>(RowKey row, Optional<R> before, Optional<R> after) {
    Change<R> reversed() {
        return new Change<>(row, after, before);
    }
}
