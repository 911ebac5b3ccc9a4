package org.frontdesk.service.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Background;
import org.frontdesk.service.Dated;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.json.RecordJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Patients as the server last told of them. Every reading is kept with its time, and shows at once when the same is asked again, until the
 * fresh one is there. What was read ahead, a moment ago and with no write of this program since, counts as fresh once. What this program
 * may have changed itself since it was read does not show.
 */
public final class PatientViews {
    static final String KIND = "view";
    private static final Logger log = LoggerFactory.getLogger(PatientViews.class);
    private static final ObjectMapper JSON =
            RecordJson.mapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    private static final int VERSION = 1;
    private static final Duration STILL_FRESH = Duration.ofSeconds(30);
    /** As long as a person may be at work on one patient. */
    private static final Duration AT_WORK = Duration.ofMinutes(15);
    /** Beyond these many pages memory forgets the one that was not looked at for longest. */
    private static final int PAGES_IN_MEMORY = 400;

    private final DentalApi api;
    private final Background background;
    private final CacheShelf shelf;
    private final Clock clock;
    private final PatientsSeen seen;
    private final Map<String, byte[]> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    /**
     * One view as it is written.
     *
     * @param version of the way it is written
     * @param at when the reading began
     */
    record Page<T>(int version, Instant at, T value) {}

    /** Puts a view together with what is kept elsewhere. */
    @FunctionalInterface
    public interface Completing<T, R> {
        R complete(CallScope scope, T view) throws IOException;
    }

    /** A scope in which nothing can be asked. */
    private static final CallScope NOBODY = new CallScope() {
        @Override
        public <T> T ask(ApiCall<T> call) throws IOException {
            throw new InterruptedIOException("not asked");
        }
    };

    /**
     * A reading of this run.
     *
     * @param writes how much this program had written when it began
     * @param ahead whether nobody has asked for it yet
     */
    private record Mark(Instant at, long writes, boolean ahead) {}

    /** @param most how many patients are kept; the one not seen for longest leaves first */
    public PatientViews(DentalApi api, Background background, CacheShelf shelf, Clock clock, int most) {
        this.api = api;
        this.background = background;
        this.shelf = shelf;
        this.clock = clock;
        this.seen = new PatientsSeen(shelf, most);
    }

    /** The view as it is kept, then as the server has it now. */
    public <T> Refreshing<T> of(ViewKind<T> kind, PatientId patient, ApiCall.Steps<T> reading) {
        return of(kind, patient, reading, (scope, value) -> value);
    }

    /**
     * The same for what needs the practice's lists beside the view. The kept one shows when it needs nothing that would have to be asked.
     *
     * @param <R> the view with what it needs
     */
    public <T, R> Refreshing<R> of(
            ViewKind<T> kind, PatientId patient, ApiCall.Steps<T> reading, Completing<T, R> completing) {
        return background.refreshing(
                () -> isReadAhead(kind, patient) || mayBeOfOurMaking(kind, patient)
                        ? Optional.empty()
                        : known(kind, patient).flatMap(view -> unasked(completing, view)),
                ApiCall.joined(scope -> {
                    Optional<Dated<T>> fresh =
                            takeReadAhead(kind, patient) ? known(kind, patient) : Optional.<Dated<T>>empty();
                    T value = fresh.isPresent()
                            ? fresh.get().value()
                            : kept(kind, patient, reading).run(scope);
                    return completing.complete(scope, value);
                }));
    }

    private static <T, R> Optional<Dated<R>> unasked(Completing<T, R> completing, Dated<T> view) {
        try {
            return Optional.of(new Dated<>(completing.complete(NOBODY, view.value()), view.at()));
        } catch (IOException hasToAsk) {
            return Optional.empty();
        }
    }

    /** A reading whose answer is kept. */
    public <T> ApiCall.Steps<T> kept(ViewKind<T> kind, PatientId patient, ApiCall.Steps<T> reading) {
        return scope -> read(kind, patient, reading, scope, false);
    }

    /** The same reading before anybody asked; nothing is asked when the view is still fresh. */
    public <T> ApiCall.Steps<Boolean> ahead(ViewKind<T> kind, PatientId patient, ApiCall.Steps<T> reading) {
        return scope -> {
            if (fresh(kind, patient).isEmpty()) {
                read(kind, patient, reading, scope, true);
            }
            return true;
        };
    }

    private <T> T read(ViewKind<T> kind, PatientId patient, ApiCall.Steps<T> reading, CallScope scope, boolean ahead)
            throws IOException {
        var mark = new Mark(clock.instant(), api.writes(), ahead);
        T value = reading.run(scope);
        keep(kind, patient, new Page<>(VERSION, mark.at(), value));
        remember(name(kind, patient), mark);
        return value;
    }

    /** The view as it is kept; never on the window thread. */
    public <T> Optional<Dated<T>> known(ViewKind<T> kind, PatientId patient) {
        String name = name(kind, patient);
        Optional<byte[]> bytes = inMemory(name).or(() -> fromShelf(name));
        return bytes.flatMap(page -> read(kind, page));
    }

    private synchronized void remember(String name, Mark mark) {
        marks.put(name, mark);
    }

    /** The reading of a moment ago, if this program has written nothing since. */
    private synchronized Optional<Mark> fresh(ViewKind<?> kind, PatientId patient) {
        return Optional.ofNullable(marks.get(name(kind, patient)))
                .filter(mark -> mark.writes() == api.writes())
                .filter(mark -> mark.at().plus(STILL_FRESH).isAfter(clock.instant()));
    }

    private boolean isReadAhead(ViewKind<?> kind, PatientId patient) {
        return fresh(kind, patient).filter(Mark::ahead).isPresent();
    }

    /** Whether this program has written since the view was read not long ago: nobody should see their own change missing. */
    private synchronized boolean mayBeOfOurMaking(ViewKind<?> kind, PatientId patient) {
        return Optional.ofNullable(marks.get(name(kind, patient)))
                .filter(mark -> mark.writes() != api.writes())
                .filter(mark -> mark.at().plus(AT_WORK).isAfter(clock.instant()))
                .isPresent();
    }

    private synchronized boolean takeReadAhead(ViewKind<?> kind, PatientId patient) {
        Optional<Mark> mark = fresh(kind, patient).filter(Mark::ahead);
        mark.ifPresent(taken -> remember(name(kind, patient), new Mark(taken.at(), taken.writes(), false)));
        return mark.isPresent();
    }

    private synchronized Optional<byte[]> inMemory(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    private Optional<byte[]> fromShelf(String name) {
        Optional<byte[]> found = shelf.get(KIND, name);
        found.ifPresent(page -> put(name, page));
        return found;
    }

    private <T> void keep(ViewKind<T> kind, PatientId patient, Page<T> page) {
        String name = name(kind, patient);
        byte[] bytes = bytes(kind, page);
        put(name, bytes);
        shelf.put(KIND, name, () -> bytes);
        seen.now(patient, kind.name(), page.at()).forEach(this::forget);
    }

    private void forget(String name) {
        synchronized (this) {
            pages.remove(name);
            marks.remove(name);
        }
        shelf.remove(KIND, name);
    }

    private synchronized void put(String name, byte[] page) {
        pages.put(name, page);
        if (pages.size() > PAGES_IN_MEMORY) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    static String name(String kind, long patient) {
        return patient + " " + kind;
    }

    private static String name(ViewKind<?> kind, PatientId patient) {
        return name(kind.name(), patient.number());
    }

    private static JavaType written(ViewKind<?> kind) {
        return TypeFactory.defaultInstance().constructParametricType(Page.class, kind.type());
    }

    private static byte[] bytes(ViewKind<?> kind, Page<?> page) {
        try {
            return JSON.writerFor(written(kind)).writeValueAsBytes(page);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("The view " + kind.name() + " cannot be written", defect);
        }
    }

    /** A page that another version of the program wrote is as good as none. */
    private static <T> Optional<Dated<T>> read(ViewKind<T> kind, byte[] bytes) {
        try {
            Page<T> page = JSON.readValue(bytes, written(kind));
            return page.version() == VERSION ? Optional.of(new Dated<>(page.value(), page.at())) : Optional.empty();
        } catch (IOException unreadable) {
            log.info("A kept view of the kind {} is read from the server again", kind.name());
            return Optional.empty();
        }
    }
}
