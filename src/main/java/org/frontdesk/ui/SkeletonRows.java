package org.frontdesk.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pale bars where rows will be, while nothing is known yet. */
final class SkeletonRows extends VBox {
    private static final double[] WIDTHS = {0.9, 0.7, 0.8, 0.6, 0.85, 0.5};

    SkeletonRows() {
        getStyleClass().add("skeleton-rows");
        show(WIDTHS.length);
    }

    /** @param rows how many bars stand in, at most six */
    void show(int rows) {
        getChildren().clear();
        for (int row = 0; row < Math.min(rows, WIDTHS.length); row++) {
            var bar = new Region();
            bar.getStyleClass().add("skeleton-row");
            bar.maxWidthProperty().bind(widthProperty().multiply(WIDTHS[row]));
            getChildren().add(bar);
        }
    }
}
