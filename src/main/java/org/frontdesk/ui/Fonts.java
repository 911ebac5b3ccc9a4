package org.frontdesk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface. */
public final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Bold.otf");
    private static final double BODY = 14;

    private Fonts() {}

    /** Makes the family Inter known to style sheets, before the first window. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (font == null || Font.loadFont(font, BODY) == null) {
                    throw new IllegalStateException("The bundled font " + file + " cannot be loaded");
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
