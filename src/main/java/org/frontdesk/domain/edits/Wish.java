package org.frontdesk.domain.edits;

import java.util.Optional;

/** How a row shall read, empty for not at all. */
public record Wish<R>(RowKey row, Optional<R> wanted) {}
