package org.frontdesk.app;

import java.io.IOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdesk.settings.Settings;
import org.frontdesk.settings.SettingsFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings in force, written for the next start whenever one is chosen. */
final class ChosenSettings {
    private static final Logger log = LoggerFactory.getLogger(ChosenSettings.class);

    private final SettingsFile file;
    private final Runnable notWritten;
    private final ReadOnlyObjectWrapper<Settings> now = new ReadOnlyObjectWrapper<>();

    /** @param notWritten hears that the disk refused */
    ChosenSettings(SettingsFile file, Runnable notWritten) {
        this.file = file;
        this.notWritten = notWritten;
        now.set(file.read());
    }

    ReadOnlyObjectProperty<Settings> property() {
        return now.getReadOnlyProperty();
    }

    /** A disk that refuses costs the next start the choice, not this one. */
    void remember(Settings chosen) {
        now.set(chosen);
        try {
            file.write(chosen);
        } catch (IOException refused) {
            log.warn("The settings cannot be written", refused);
            notWritten.run();
        }
    }
}
