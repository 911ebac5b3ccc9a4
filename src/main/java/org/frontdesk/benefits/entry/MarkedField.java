package org.frontdesk.benefits.entry;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A text field that underlines pieces of what is typed. */
public final class MarkedField extends Pane {
    private static final double THICK = 2;
    private static final double EDGE = 4;

    private final TextField field = new TextField();
    private List<EntryMark> marks = List.of();

    public MarkedField() {
        getChildren().add(field);
        widthProperty().subscribe(this::redraw);
        field.textProperty().subscribe(this::redraw);
        field.skinProperty().subscribe(skin -> {
            if (skin != null && field.lookup(".text") instanceof Text shown) {
                shown.layoutXProperty().subscribe(this::redraw); // a long text scrolls
            }
        });
    }

    /** Where the text is typed. */
    public TextField field() {
        return field;
    }

    /** Underlines these pieces, and none besides. */
    public void mark(List<EntryMark> now) {
        marks = now;
        redraw();
    }

    private void redraw() {
        getChildren().removeIf(node -> node instanceof Rectangle);
        if (field.lookup(".text") instanceof Text shown) {
            marks.forEach(mark -> underline(mark, shown));
        }
    }

    private void underline(EntryMark mark, Text shown) {
        int end = Math.min(mark.span().end(), shown.getText().length());
        int start = Math.min(mark.span().start(), end);
        double from = Math.max(x(shown, start), EDGE);
        double to = Math.min(x(shown, end), getWidth() - EDGE);
        if (to > from) {
            var line = new Rectangle(from, getHeight() - THICK - EDGE, to - from, THICK);
            line.getStyleClass()
                    .addAll("entry-mark", "entry-mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
            line.setMouseTransparent(true);
            getChildren().add(line);
        }
    }

    /** Where a character begins, in this pane. */
    private double x(Text shown, int at) {
        PathElement[] caret = shown.caretShape(at, true);
        double inText = caret.length > 0 && caret[0] instanceof MoveTo begin ? begin.getX() : 0;
        return sceneToLocal(shown.localToScene(inText, 0)).getX();
    }

    @Override
    protected void layoutChildren() {
        field.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return field.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return field.minHeight(width);
    }
}
