package org.frontdesk.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** How old what a screen shows is, in words such as "as of 10:32, refreshing"; nothing to say while it is fresh. */
public final class AsOf {
    private final Strings strings;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private Optional<Instant> at = Optional.empty();

    public AsOf(Strings strings) {
        this.strings = strings;
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Whether what is shown was read earlier. */
    public boolean isDated() {
        return at.isPresent();
    }

    /** What is shown was read then; it is being read again. */
    public void refreshing(Instant read) {
        at = Optional.of(read);
        text.set(strings.get("common.asOf.refreshing", when(read)));
    }

    /** The fresh answer did not come: what is shown stays. */
    public void stays() {
        text.set(at.map(read -> strings.get("common.asOf", when(read))).orElse(""));
    }

    public void fresh() {
        at = Optional.empty();
        text.set("");
    }

    private String when(Instant read) {
        var formats = new Formats(strings.locale());
        var zone = ZoneId.systemDefault();
        var moment = LocalDateTime.ofInstant(read, zone);
        return moment.toLocalDate().equals(LocalDateTime.now(zone).toLocalDate())
                ? formats.time(moment.toLocalTime())
                : formats.dateTime(moment);
    }
}
