package org.frontdesk.app.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.queue.OpenWrites;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.requests.Waiting;
import org.frontdesk.text.Strings;

/** The line at the foot of the window: which server, how it is, what waits, and a passing sentence. */
public final class StatusViewModel {
    private static final Duration PASSING = Duration.ofSeconds(10);
    private static final Waiting NOTHING = new Waiting(0, Duration.ZERO, Duration.ZERO);

    /** What the dot says; the words beside it say the same. */
    public enum Light {
        OPENING,
        GOOD,
        /** Another server stands in. */
        DETOUR,
        SILENT,
        FAILED
    }

    private final Strings strings;
    private final Supplier<KeepingPlace> place;
    private final Supplier<Instant> now;
    private final DateTimeFormatter time;
    private final ReadOnlyObjectWrapper<Light> light = new ReadOnlyObjectWrapper<>(Light.OPENING);
    private final ReadOnlyStringWrapper connection = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unsent = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper openWrites = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper keptHint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper keptWarns = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper contact = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Optional<Traffic> traffic = Optional.empty();
    private Supplier<Waiting> queue = () -> NOTHING;
    private Supplier<Optional<Instant>> nearAgain = Optional::empty;
    private Optional<WriteQueue> writes = Optional.empty();
    private String server = "";
    private Instant saidAt = Instant.EPOCH;

    /** @param place where unsaved work is kept at the moment */
    public StatusViewModel(Strings strings, Supplier<KeepingPlace> place, Supplier<Instant> now) {
        this.strings = strings;
        this.place = place;
        this.now = now;
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(strings.locale())
                .withZone(ZoneId.systemDefault());
    }

    public ReadOnlyObjectProperty<Light> lightProperty() {
        return light.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty connectionProperty() {
        return connection.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** How many changes are not through; empty for none. */
    public ReadOnlyStringProperty unsentProperty() {
        return unsent.getReadOnlyProperty();
    }

    /** How many writes are not through, or were refused and not made good. */
    public ReadOnlyIntegerProperty openWritesProperty() {
        return openWrites.getReadOnlyProperty();
    }

    /** Where unsaved work is kept, in a few words. */
    public ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** The same in a sentence. */
    public ReadOnlyStringProperty keptHintProperty() {
        return keptHint.getReadOnlyProperty();
    }

    /** Whether unsaved work would be lost with the program. */
    public ReadOnlyBooleanProperty keptWarnsProperty() {
        return keptWarns.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty contactProperty() {
        return contact.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void opening(ConnectionProfile profile) {
        traffic = Optional.empty();
        server = strings.get("shell.status.server." + profile.mode().word());
        tell(Light.OPENING, "shell.status.opening");
        contact.set("");
        waiting.set("");
        writes = Optional.empty();
        tick();
    }

    /** What is to be written on the open connection. */
    public void sends(WriteQueue queueOfWrites) {
        writes = Optional.of(queueOfWrites);
        tick();
    }

    /**
     * @param line what waits for its turn
     * @param nextTry when the office's server is tried again, while the internet stands in for it
     */
    public void opened(Traffic talk, Supplier<Waiting> line, Supplier<Optional<Instant>> nextTry) {
        nearAgain = nextTry;
        traffic = Optional.of(talk);
        queue = line;
        tick();
    }

    public void failed() {
        traffic = Optional.empty();
        tell(Light.FAILED, "shell.status.failed");
    }

    public void say(String sentence) {
        said.set(sentence);
        saidAt = now.get();
    }

    /** Looks again; called about twice a second. */
    public void tick() {
        if (Duration.between(saidAt, now.get()).compareTo(PASSING) > 0) {
            said.set("");
        }
        traffic.ifPresent(talk -> show(talk.now()));
        int left = writes.map(WriteQueue::unfinished).orElse(0);
        unsent.set(left == 0 ? "" : strings.get("shell.status.unsent", left));
        openWrites.set(writes.map(WriteQueue::batches).map(OpenWrites::count).orElse(0));
        KeepingPlace keeping = place.get();
        kept.set(kept(keeping));
        keptHint.set(keeping.sentence(strings));
        keptWarns.set(keeping instanceof KeepingPlace.Memory || keeping instanceof KeepingPlace.Locked);
    }

    private String kept(KeepingPlace keeping) {
        return switch (keeping) {
            case KeepingPlace.NotOpen none -> "";
            case KeepingPlace.OpenVault open -> strings.get("shell.status.kept.disk");
            case KeepingPlace.SealedVault closed -> strings.get("shell.status.kept.sealed");
            case KeepingPlace.PassphraseVault closed -> strings.get("shell.status.kept.sealed");
            case KeepingPlace.Locked waits -> strings.get("shell.status.kept.memory");
            case KeepingPlace.Memory memory -> strings.get("shell.status.kept.memory");
        };
    }

    private void show(Traffic.Moment moment) {
        Optional<Instant> nextTry = nearAgain.get();
        if (nextTry.isPresent()) {
            light.set(Light.DETOUR);
            connection.set(strings.get("shell.status.detour", time.format(nextTry.get())));
        } else if (moment.silent()) {
            tell(Light.SILENT, "shell.status.silent");
        } else {
            tell(Light.GOOD, "shell.status.connected");
        }
        waiting.set(waiting(moment, queue.get()));
        contact.set(moment.lastAnswer()
                .map(at -> strings.get("shell.status.contact", time.format(at)))
                .orElse(""));
    }

    private String waiting(Traffic.Moment moment, Waiting line) {
        int questions = moment.waiting() + line.questions();
        long seconds = line.next().plusMillis(500).toSeconds();
        if (questions == 0) {
            return "";
        }
        return line.questions() > 0 && seconds > 0
                ? strings.get("shell.status.waitingNext", questions, seconds)
                : strings.get("shell.status.waiting", questions);
    }

    private void tell(Light state, String key) {
        light.set(state);
        connection.set(strings.get(key, server));
    }
}
