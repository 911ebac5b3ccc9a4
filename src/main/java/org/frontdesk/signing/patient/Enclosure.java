package org.frontdesk.signing.patient;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Gives a screen the whole window, which then can be neither closed nor made small by a key. */
final class Enclosure {
    private final EventHandler<WindowEvent> stay = WindowEvent::consume;
    private final Stage stage;
    private final boolean wasFull;

    private Enclosure(Stage stage) {
        this.stage = stage;
        this.wasFull = stage.isFullScreen();
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, stay);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
    }

    static Enclosure of(Scene scene) {
        return new Enclosure((Stage) scene.getWindow());
    }

    void open() {
        stage.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, stay);
        stage.setFullScreen(wasFull);
    }
}
