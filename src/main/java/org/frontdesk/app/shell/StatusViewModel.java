package org.frontdesk.app.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.connection.ConnectionProfile;
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
        SILENT,
        FAILED
    }

    private final Strings strings;
    private final Supplier<Instant> now;
    private final DateTimeFormatter time;
    private final ReadOnlyObjectWrapper<Light> light = new ReadOnlyObjectWrapper<>(Light.OPENING);
    private final ReadOnlyStringWrapper connection = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper contact = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Optional<Traffic> traffic = Optional.empty();
    private Supplier<Waiting> queue = () -> NOTHING;
    private String server = "";
    private Instant saidAt = Instant.EPOCH;

    public StatusViewModel(Strings strings, Supplier<Instant> now) {
        this.strings = strings;
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
    }

    /** @param line what waits for its turn */
    public void opened(Traffic talk, Supplier<Waiting> line) {
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
    }

    private void show(Traffic.Moment moment) {
        if (moment.silent()) {
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
