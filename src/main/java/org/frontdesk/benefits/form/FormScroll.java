package org.frontdesk.benefits.form;

import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/** Scrolls down only: it wants to be as wide as its blocks, one below the other or side by side, and a scroll bar. */
public final class FormScroll extends ScrollPane {
    private static final double SCROLL_BAR = 16;

    private boolean sideBySide;

    void setSideBySide(boolean wide) {
        sideBySide = wide;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        var blocks = (FlowPane) getContent();
        double width = sideBySide
                ? widths(blocks).sum()
                        + blocks.getHgap() * (blocks.getChildren().size() - 1)
                : widths(blocks).max().orElse(0);
        return Math.ceil(width) + SCROLL_BAR;
    }

    private static DoubleStream widths(FlowPane blocks) {
        return blocks.getChildren().stream().mapToDouble((Node block) -> block.prefWidth(-1));
    }
}
