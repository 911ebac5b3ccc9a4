package org.frontdesk.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.desk.KeepingPlace;

/** What the settings screen can do to the running program. */
public interface SettingsDesk {
    /** What is chosen now; it may change elsewhere in the window too. */
    ReadOnlyObjectProperty<Settings> settingsProperty();

    default Settings settings() {
        return settingsProperty().get();
    }

    /** Puts the theme on at once and remembers it. */
    void choose(Theme theme);

    /** Builds the window in the language and remembers it. */
    void choose(Language language);

    /** Closes the present connection, opens this one and remembers it, and how the internet is used with it. */
    void connect(ConnectionProfile profile, Internet internet);

    /** The running practice server of this program; empty while there is none. */
    Optional<Practice> practice();

    /** The practice's lists; empty while no connection is open. */
    Optional<ReferenceData> lists();

    About about();

    /** Where unsaved work is kept on the present connection. */
    ReadOnlyObjectProperty<KeepingPlace> keepingPlaceProperty();

    /** Does what {@link KeepingPlace#offer} names. */
    void keepWork();

    /** A server to test. */
    record Practice(String address, Keys keys) {}

    /** What this program is. */
    record About(String version, String dataFolder, String settingsFile) {}
}
