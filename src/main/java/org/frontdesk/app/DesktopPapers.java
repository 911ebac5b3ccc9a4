package org.frontdesk.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.frontdesk.app.shell.Papers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Papers of this computer: PDFs go to its viewer as files that are gone after the program ends, other files where the person says. */
final class DesktopPapers implements Papers {
    private static final Logger log = LoggerFactory.getLogger(DesktopPapers.class);

    private final Consumer<String> viewer;
    private final Supplier<Window> window;
    private final Runnable refused;

    /**
     * @param viewer opens an address outside the program
     * @param window the one that dialogs belong to
     * @param refused is told when a file could not be written
     */
    DesktopPapers(Consumer<String> viewer, Supplier<Window> window, Runnable refused) {
        this.viewer = viewer;
        this.window = window;
        this.refused = refused;
    }

    @Override
    public void show(String name, byte[] pdf) {
        try {
            Path folder = Files.createTempDirectory("frontdesk-paper"); // readable by this user alone
            Path file = folder.resolve(name);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            Files.write(file, pdf);
            viewer.accept(file.toUri().toString());
        } catch (IOException full) {
            log.warn("A paper cannot be written", full);
            refused.run();
        }
    }

    @Override
    public void keep(String name, byte[] content) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen == null) {
            return;
        }
        try {
            Files.write(chosen.toPath(), content);
        } catch (IOException full) {
            log.warn("A file cannot be written", full);
            refused.run();
        }
    }

    @Override
    public Optional<Path> choose(String title, String kind, String pattern) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }
}
