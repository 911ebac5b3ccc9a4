package org.frontdesk.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.frontdesk.api.Connection;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.settings.Language;
import org.frontdesk.settings.Settings;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.settings.Theme;

/** The settings of a desk that works on a server in the office, as somebody would have chosen them before. */
public final class ServerSettings {
    private ServerSettings() {}

    /** @param home the folder of the desk's program */
    public static void write(Path home, Keychain keychain, Connection server) throws IOException {
        keychain.keep(server.toString(), new Keys(server.developerKey(), server.customerKey()));
        new SettingsFile(home.resolve("settings.json"))
                .write(Settings.fresh()
                        .with(Theme.LIGHT)
                        .with(Language.ENGLISH)
                        .with(new ConnectionProfile(ConnectionMode.LOCAL, server.toString())));
    }
}
