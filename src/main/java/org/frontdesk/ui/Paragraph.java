package org.frontdesk.ui;

import javafx.scene.control.Label;

/** Text that wraps and is never cut off: it keeps the height that its lines need. */
public final class Paragraph extends Label {
    public Paragraph(String text, String... styles) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
