package org.frontdesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.settings.Folders;
import org.frontdesk.testing.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the whole program in a window, on a data folder of its own that begins empty. */
abstract class ProgramTest extends WindowTest {
    @TempDir
    private Path home;

    private final Keychain keychain = new SessionKeychain();
    private Wiring wiring;
    private final List<String> papers = new CopyOnWriteArrayList<>();

    @AfterEach
    final void end() {
        onWindowThread(() -> {
            wiring.close();
            return wiring;
        });
    }

    /** Opens the program in the light theme; its pages come when the practice has opened. */
    final void open() {
        show(() -> {
            var holder = new StackPane();
            wiring = new Wiring(
                    Folders.in(home), keychain(), root -> holder.getChildren().setAll(root), papers::add);
            return holder;
        });
        light();
        onWindowThread(() -> {
            wiring.open();
            return wiring;
        });
    }

    /** A keychain that forgets when the test ends, and is none for vaults. */
    Keychain keychain() {
        return keychain;
    }

    /** The addresses of the papers that were handed to the computer's viewer. */
    final List<String> papers() {
        return papers;
    }

    final Path home() {
        return home;
    }

    final Wiring wiring() {
        return wiring;
    }

    final TableView<?> patients() {
        return lookup("#patientsTable").query();
    }

    /** What the finder offers. */
    final ListView<?> offers() {
        return lookup("#finderList").query();
    }
}
