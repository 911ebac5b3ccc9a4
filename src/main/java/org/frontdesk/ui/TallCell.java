package org.frontdesk.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell of a narrow list whose text runs over several lines: as tall as it needs at the list's width. */
public abstract class TallCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 16;
    private final Region line;

    /** @param line what the cell shows of an item */
    protected TallCell(Region line) {
        this.line = line;
        line.setPrefWidth(1); // the list's width counts, not the text's
    }

    /** Fills the line. */
    protected abstract void show(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty ? null : line);
        if (empty) {
            setAccessibleText(null);
        } else {
            show(item);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double around = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double inner = Math.max(1, getListView().getWidth() - around);
        return snappedTopInset() + line.prefHeight(inner) + snappedBottomInset();
    }

    /** Shows a node only where there is something in it. */
    protected static void shown(Node node, boolean filled) {
        node.setVisible(filled);
        node.setManaged(filled);
    }
}
