package org.frontdesk.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.frontdesk.ui.Habits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Habits on disk, in a file beside the settings. It is never half written. */
public final class HabitsFile implements Habits {
    private static final Logger log = LoggerFactory.getLogger(HabitsFile.class);

    private final Path file;
    private final Properties kept = new Properties();

    public HabitsFile(Path file) {
        this.file = file;
        try (Reader text = Files.newBufferedReader(file)) {
            kept.load(text);
        } catch (NoSuchFileException none) {
            log.debug("No habits yet");
        } catch (IOException | IllegalArgumentException unreadable) {
            log.warn("{} cannot be read, so the screens are as on a fresh machine", file, unreadable);
        }
    }

    @Override
    public String of(String name, String usual) {
        return kept.getProperty(name, usual);
    }

    @Override
    public void keep(String name, String value) {
        if (value.equals(kept.getProperty(name))) {
            return;
        }
        kept.setProperty(name, value);
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "habits", ".tmp");
            try {
                try (Writer text = Files.newBufferedWriter(fresh)) {
                    kept.store(text, "How the screens of Frontdesk are liked to be");
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException refused) {
            log.warn("{} cannot be written", file, refused);
        }
    }
}
