package org.frontdesk.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.frontdesk.settings.WindowSize;

/** Gives the window the size it had, as far as the screen allows, and tells its size when it is left. */
final class WindowFrame {
    private final Stage stage;
    private WindowSize size;

    WindowFrame(Stage stage, WindowSize remembered) {
        this.stage = stage;
        this.size = remembered;
    }

    void open() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        WindowSize fitting = size.within(screen.getWidth(), screen.getHeight());
        stage.setMinWidth(Math.min(WindowSize.LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(WindowSize.LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(fitting.width());
        stage.setHeight(fitting.height());
        stage.setX(screen.getMinX() + (screen.getWidth() - fitting.width()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - fitting.height()) / 2);
        stage.setMaximized(size.maximized());
    }

    /** Keeps the window's size when it is to be closed, and the window when something is not saved. */
    void askBeforeClosing(Wiring wiring) {
        stage.setOnCloseRequest(close -> {
            wiring.left(left());
            if (wiring.asksBeforeLeaving(stage::close)) {
                close.consume();
            }
        });
    }

    /** The size to remember; of a maximized window, the size it had before. */
    WindowSize left() {
        boolean maximized = stage.isMaximized();
        size = maximized
                ? new WindowSize(size.width(), size.height(), true)
                : new WindowSize(stage.getWidth(), stage.getHeight(), false);
        return size;
    }
}
