package org.frontdesk.service.cache;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;

/**
 * A list whose rows carry the time of their last change. The newest of those times is the cursor, so that only the server's clock counts;
 * what changed in that very second comes once more.
 *
 * @param key tells rows apart
 * @param changed the server's time of a row's last change
 */
record ChangeCursor<T>(
        Supplier<ApiCall<List<T>>> all,
        Function<LocalDateTime, ApiCall<List<T>>> since,
        ToLongFunction<T> key,
        Function<T, String> changed)
        implements CachedList.Source<T> {
    @Override
    public List<T> all(CallScope scope) throws IOException {
        return scope.ask(all.get());
    }

    @Override
    public List<T> renewed(CallScope scope, List<T> known) throws IOException {
        Optional<LocalDateTime> newest = known.stream()
                .flatMap(row -> ApiDates.moment(changed.apply(row)).stream())
                .max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return all(scope);
        }
        Map<Long, T> rows = new LinkedHashMap<>();
        known.forEach(row -> rows.put(key.applyAsLong(row), row));
        scope.ask(since.apply(newest.get())).forEach(row -> rows.put(key.applyAsLong(row), row));
        return new ArrayList<>(rows.values());
    }
}
