package org.frontdesk.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.frontdesk.settings.Folders;
import org.frontdesk.ui.Fonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with its window. */
public final class FrontdeskApp extends Application {
    private static final Logger log = LoggerFactory.getLogger(FrontdeskApp.class);
    /** JavaFX makes the application itself, so what it is to use is laid down here first. */
    private static final AtomicReference<Start> START = new AtomicReference<>();

    private Wiring wiring;
    private WindowFrame frame;

    /** @param pictures where pictures of the screens go, for a run that only takes those */
    private record Start(Folders folders, Optional<Path> pictures) {}

    /** Opens the window and returns when it is closed. */
    public static void open(Folders folders) {
        START.set(new Start(folders, Optional.empty()));
        launch(FrontdeskApp.class);
    }

    /** Opens the window, keeps a picture of each screen in the folder, and returns. */
    static void takePictures(Folders folders, Path out) {
        START.set(new Start(folders, Optional.of(out)));
        launch(FrontdeskApp.class);
    }

    @Override
    public void init() {
        Fonts.load();
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, defect) -> log.error("A defect on the window's thread", defect));
        var scene = new Scene(new Group());
        scene.getStylesheets().add("/theme/frontdesk.css");
        wiring = new Wiring(
                START.get().folders(),
                new org.frontdesk.service.connection.SystemKeychain(),
                scene::setRoot,
                getHostServices()::showDocument);
        frame = new WindowFrame(stage, wiring.settings().window());
        stage.setTitle("Frontdesk");
        stage.setScene(scene);
        frame.open();
        frame.askBeforeClosing(wiring);
        stage.show();
        wiring.open();
        START.get().pictures().ifPresent(out -> new Pictures(wiring, scene, out).take(stage::close));
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
    }
}
