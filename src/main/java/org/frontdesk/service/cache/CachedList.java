package org.frontdesk.service.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.CallScope;
import org.frontdesk.service.Dated;
import org.frontdesk.service.json.RecordJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the practice's lists: in memory once it was used, on the shelf between two runs, from the server when neither has it.
 *
 * @param <T> a row of it
 */
final class CachedList<T> {
    private static final Logger log = LoggerFactory.getLogger(CachedList.class);
    private static final ObjectMapper JSON = RecordJson.mapper();
    private static final int VERSION = 1;
    /** What a list of changes cannot tell, such as a row that is gone, is found out by reading the whole list as often as this. */
    private static final Duration WHOLE_EVERY = Duration.ofDays(7);

    private final String name;
    private final JavaType written;
    private final Source<T> source;
    private final CacheShelf shelf;
    private final Clock clock;
    private Optional<Page<T>> page = Optional.empty();
    private boolean lookedOnShelf;

    /** Where the rows come from. */
    interface Source<T> {
        List<T> all(CallScope scope) throws IOException;

        /** The rows with what changed since; all of them where the server cannot tell. */
        default List<T> renewed(CallScope scope, List<T> known) throws IOException {
            return all(scope);
        }
    }

    /**
     * The list as it is written.
     *
     * @param version of the way it is written
     * @param whole when all rows were last read
     * @param at when the server was last asked
     */
    record Page<T>(int version, Instant whole, Instant at, List<T> rows) {}

    CachedList(String name, Class<T> row, Source<T> source, CacheShelf shelf, Clock clock) {
        this.name = name;
        this.written = TypeFactory.defaultInstance().constructParametricType(Page.class, row);
        this.source = source;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The rows that are known, whatever their age; never on the window thread. */
    synchronized Optional<Dated<List<T>>> known() {
        if (page.isEmpty() && !lookedOnShelf) {
            lookedOnShelf = true;
            page = shelf.get(ReferenceData.KIND, name).flatMap(this::read);
        }
        return page.map(found -> new Dated<>(found.rows(), found.at()));
    }

    /** The rows that are known, else those of the server. */
    List<T> rows(CallScope scope) throws IOException {
        Optional<Dated<List<T>>> known = known();
        return known.isPresent() ? known.get().value() : whole(scope);
    }

    /** Brings the rows up to date, by their changes where the server tells them. */
    void renew(CallScope scope) throws IOException {
        known();
        Optional<Page<T>> before = present();
        Instant now = clock.instant();
        if (before.isPresent() && before.get().whole().plus(WHOLE_EVERY).isAfter(now)) {
            List<T> rows = source.renewed(scope, before.get().rows());
            keep(new Page<>(VERSION, before.get().whole(), now, List.copyOf(rows)));
        } else {
            whole(scope);
        }
    }

    /** Reads all rows from the server. */
    List<T> whole(CallScope scope) throws IOException {
        Instant now = clock.instant();
        List<T> rows = List.copyOf(source.all(scope));
        keep(new Page<>(VERSION, now, now, rows));
        return rows;
    }

    private synchronized Optional<Page<T>> present() {
        return page;
    }

    private synchronized void keep(Page<T> fresh) {
        page = Optional.of(fresh);
        lookedOnShelf = true;
        shelf.put(ReferenceData.KIND, name, () -> bytes(fresh));
    }

    private byte[] bytes(Page<T> fresh) {
        try {
            return JSON.writerFor(written).writeValueAsBytes(fresh);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("The list " + name + " cannot be written", defect);
        }
    }

    /** A page that another version of the program wrote is as good as none. */
    private Optional<Page<T>> read(byte[] bytes) {
        try {
            Page<T> found = JSON.readValue(bytes, written);
            return Optional.of(found).filter(read -> read.version() == VERSION);
        } catch (IOException unreadable) {
            log.info("The kept list {} is read from the server again", name);
            return Optional.empty();
        }
    }
}
