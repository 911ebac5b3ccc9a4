package org.frontdesk.service.cache;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where cached records outlive the program. Whatever it cannot read is as if it were not there: the server knows it still. */
public interface CacheShelf {
    /** Reads a record; never on the window thread. */
    Optional<byte[]> get(String kind, String name);

    /** Writes the record soon, the value made on the writer's thread. */
    void put(String kind, String name, Supplier<byte[]> value);

    void remove(String kind, String name);

    /** The names of all records of a kind; never on the window thread. */
    Set<String> names(String kind);

    /** One that keeps nothing, so that only memory remembers. */
    static CacheShelf none() {
        return new CacheShelf() {
            @Override
            public Optional<byte[]> get(String kind, String name) {
                return Optional.empty();
            }

            @Override
            public void put(String kind, String name, Supplier<byte[]> value) {}

            @Override
            public void remove(String kind, String name) {}

            @Override
            public Set<String> names(String kind) {
                return Set.of();
            }
        };
    }
}
