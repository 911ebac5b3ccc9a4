package org.frontdesk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the program keeps things on this computer.
 *
 * @param data the practice's rows, and sealed what is not saved yet
 * @param config the settings file
 */
public record Folders(Path data, Path config) {
    /** Both in one folder, as {@code --data} and the variable FRONTDESK_HOME ask for. */
    public static Folders in(Path home) {
        return new Folders(home.toAbsolutePath(), home.toAbsolutePath());
    }

    /** The usual places of this computer's operating system, unless FRONTDESK_HOME names another. */
    public static Folders ofSystem() {
        return of(System.getenv(), System.getProperties());
    }

    static Folders of(Map<String, String> environment, Properties system) {
        String own = environment.getOrDefault("FRONTDESK_HOME", "");
        if (!own.isBlank()) {
            return in(Path.of(own));
        }
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", "."));
        if (name.startsWith("windows")) {
            return in(place(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Frontdesk"));
        }
        if (name.startsWith("mac")) {
            return in(home.resolve("Library/Application Support/Frontdesk"));
        }
        return new Folders(
                place(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve("frontdesk"),
                place(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("frontdesk"));
    }

    /** The practice server's own folder. */
    public Path practice() {
        return data.resolve("practice");
    }

    /** The encrypted files of unsaved work, a folder for each connection. */
    public Path vaults() {
        return data.resolve("vaults");
    }

    /** The certificates of the keys that sealed documents here. */
    public Path certificates() {
        return data.resolve("certificates");
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    /** How the screens are liked to be. */
    public Path habits() {
        return config.resolve("habits.properties");
    }

    /** The XDG rule: a relative path counts as not set. */
    private static Optional<Path> place(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
