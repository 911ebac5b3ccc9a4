package org.frontdesk.service.pins;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.vault.Vault;

/**
 * The PINs of the staff at this desk, on one connection. They lie hashed in the connection's vault, as does the count of wrong tries, so that
 * ending the program frees nobody from waiting; without a vault they last until the program ends.
 */
public final class Pins {
    private static final String KIND = "pin";
    private static final String TRIES = "pintries";

    private final Background background;
    private final InstantSource clock;
    private final ObjectMapper json = RecordJson.mapper();
    private final List<PinRecord> records = new ArrayList<>();
    private Optional<Vault> vault;
    private boolean read;
    private PinTries tries = PinTries.NONE;
    private volatile List<PinHolder> known = List.of();

    /** @param vault where they are kept, empty where nothing is */
    public Pins(Optional<Vault> vault, Background background, InstantSource clock) {
        this.vault = vault;
        this.background = background;
        this.clock = clock;
    }

    /** Who has a PIN, by name. */
    public Work<List<PinHolder>> holders() {
        return background.of(ApiCall.joined(scope -> all()));
    }

    /** Who had a PIN when that was last read; never waits. */
    public List<PinHolder> known() {
        return known;
    }

    /**
     * Gives somebody a PIN, in place of the one they had.
     *
     * @param pin has no {@link PinProblem}
     */
    public Work<List<PinHolder>> give(String name, DeskRole role, String pin) {
        return background.of(ApiCall.joined(scope -> put(PinRecord.of(name, role, pin))));
    }

    /** Looks whether a PIN is somebody's. */
    public Work<PinAnswer> check(String name, String pin) {
        return background.of(ApiCall.joined(scope -> looked(name, pin)));
    }

    /** Goes on with a vault that opened only now: PINs of this run go there unless it has one of that name. */
    public synchronized void use(Vault opened) throws IOException {
        var ofThisRun = List.copyOf(records);
        vault = Optional.of(opened);
        read = false;
        records.clear();
        all();
        for (PinRecord record : ofThisRun) {
            if (records.stream().noneMatch(one -> one.name().equals(record.name()))) {
                put(record);
            }
        }
    }

    private synchronized List<PinHolder> all() throws IOException {
        if (!read && vault.isPresent()) {
            for (Vault.Entry entry : vault.get().list(KIND).entries()) {
                records.add(json.readValue(entry.value(), PinRecord.class));
            }
            Optional<byte[]> counted = vault.get().get(TRIES, TRIES);
            if (counted.isPresent()) {
                tries = json.readValue(counted.get(), PinTries.class);
            }
        }
        read = true;
        return tell();
    }

    private synchronized List<PinHolder> put(PinRecord record) throws IOException {
        all();
        if (vault.isPresent()) {
            vault.get().put(KIND, record.name(), bytes(record));
        }
        records.removeIf(one -> one.name().equals(record.name()));
        records.add(record);
        return tell();
    }

    private synchronized PinAnswer looked(String name, String pin) throws IOException {
        all();
        Duration left = tries.left(clock.instant());
        if (!left.isZero()) {
            return new PinAnswer.Wait(left);
        }
        count(tries.wrong(clock.instant())); // before looking, so that a program killed while it looks has counted
        Optional<PinRecord> found = records.stream()
                .filter(one -> one.name().equals(name))
                .filter(one -> one.fits(pin))
                .findFirst();
        if (found.isPresent()) {
            count(PinTries.NONE);
            return new PinAnswer.Right(found.get().holder());
        }
        Duration wait = tries.left(clock.instant());
        return wait.isZero() ? new PinAnswer.Wrong() : new PinAnswer.Wait(wait);
    }

    private void count(PinTries now) throws IOException {
        tries = now;
        if (vault.isPresent()) {
            vault.get().put(TRIES, TRIES, bytes(now));
        }
    }

    private List<PinHolder> tell() {
        known = records.stream()
                .map(PinRecord::holder)
                .sorted(Comparator.comparing(PinHolder::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return known;
    }

    private byte[] bytes(Object record) {
        try {
            return json.writeValueAsBytes(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
