package org.frontdesk.api;

import java.io.IOException;
import java.util.Optional;

/** What came of a question among others: an answer, or the reason why there is none. */
public sealed interface Answer<T> {
    /** The answer. */
    record Given<T>(T value) implements Answer<T> {}

    /** Refused, unreadable or lost. */
    record Missing<T>(IOException reason) implements Answer<T> {}

    default Optional<T> found() {
        return switch (this) {
            case Given<T>(T value) -> Optional.of(value);
            case Missing<T>(IOException reason) -> Optional.empty();
        };
    }

    /** The answer, for those who cannot go on without. */
    default T needed() throws IOException {
        return switch (this) {
            case Given<T>(T value) -> value;
            case Missing<T>(IOException reason) -> throw reason;
        };
    }
}
