package org.frontdesk.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pale bars where rows will be, while nothing is known yet. */
final class SkeletonRows extends VBox {
    private static final double[] WIDTHS = {0.9, 0.7, 0.8, 0.6, 0.85, 0.5};

    SkeletonRows() {
        getStyleClass().add("skeleton-rows");
        for (double width : WIDTHS) {
            var bar = new Region();
            bar.getStyleClass().add("skeleton-row");
            bar.maxWidthProperty().bind(widthProperty().multiply(width));
            getChildren().add(bar);
        }
    }
}
