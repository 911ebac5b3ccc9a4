package org.frontdesk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.frontdesk.text.Strings;

/** Loads the FXML file that lies beside a view's class and has its name. */
public final class Screens {
    private final Strings strings;

    public Screens(Strings strings) {
        this.strings = strings;
    }

    /** A screen on stage: its nodes and the view behind them. */
    public record Shown<S extends Screen>(Parent root, S screen) {}

    /**
     * Loads the view's FXML, with the view as its controller.
     *
     * @throws IllegalStateException when the view has no FXML file, which a test of each screen finds
     */
    public <S extends Screen> Shown<S> show(S view) {
        String file = view.getClass().getSimpleName() + ".fxml";
        URL fxml = view.getClass().getResource(file);
        if (fxml == null) {
            throw new IllegalStateException("No " + file + " beside " + view.getClass());
        }
        var loader = new FXMLLoader(fxml, strings.bundle());
        loader.setController(view);
        try {
            return new Shown<>(loader.load(), view);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot load " + file, broken);
        }
    }
}
