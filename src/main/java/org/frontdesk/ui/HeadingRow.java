package org.frontdesk.ui;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A heading with what can be done at its right; where both do not fit side by side the acts come below, so that neither is cut. Its first
 * child is the heading, the second the acts.
 */
public final class HeadingRow extends Pane {
    private static final double GAP = 8;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(heading().minWidth(-1), acts().minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return heading().prefWidth(-1) + GAP + acts().prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = heading().prefHeight(-1);
        double second = acts().prefHeight(-1);
        return width < 0 || fits(width) ? Math.max(first, second) : first + GAP + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = acts().prefWidth(-1);
        if (fits(width)) {
            layoutInArea(heading(), 0, 0, width - wanted - GAP, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(acts(), width - wanted, 0, wanted, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double first = heading().prefHeight(-1);
            layoutInArea(heading(), 0, 0, width, first, 0, HPos.LEFT, VPos.CENTER);
            double below = getHeight() - first - GAP;
            layoutInArea(
                    acts(), 0, first + GAP, Math.max(width, acts().minWidth(-1)), below, 0, HPos.LEFT, VPos.CENTER);
        }
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }

    private Node heading() {
        return getChildren().getFirst();
    }

    private Node acts() {
        return getChildren().getLast();
    }
}
