package org.frontdesk.benefits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The way of the keys through the form: on in reading order, and up and down within what stands in one column. */
final class FormPath {
    private final ScrollPane scroll;
    private final List<Node> order = new ArrayList<>();
    private final List<List<Node>> columns = new ArrayList<>();

    FormPath(ScrollPane scroll) {
        this.scroll = scroll;
    }

    void clear() {
        order.clear();
        columns.clear();
    }

    /** The next ones in reading order. */
    void append(List<? extends Node> nodes) {
        order.addAll(nodes);
        nodes.forEach(node -> node.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(node);
            }
        }));
    }

    void column(List<? extends Node> nodes) {
        columns.add(List.copyOf(nodes));
    }

    boolean contains(Node node) {
        return order.contains(node);
    }

    Optional<Node> first() {
        return order.stream().findFirst();
    }

    /** Where the keys go from a node; empty at the end. */
    Optional<Node> step(Node from, int step) {
        return at(order, order.indexOf(from), step);
    }

    /** The node above (-1) or below (1) in the same column. */
    Optional<Node> vertical(Node from, int step) {
        return columns.stream()
                .filter(column -> column.contains(from))
                .findFirst()
                .flatMap(column -> at(column, column.indexOf(from), step));
    }

    private static Optional<Node> at(List<Node> nodes, int from, int step) {
        int to = from + step;
        return from >= 0 && to >= 0 && to < nodes.size() ? Optional.of(nodes.get(to)) : Optional.empty();
    }

    private void reveal(Node node) {
        Parent content = (Parent) scroll.getContent();
        double height = content.getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (seen <= 0 || height <= seen) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = scroll.getVvalue() * (height - seen);
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - bounds.getHeight()) / (height - seen));
        } else if (bounds.getMaxY() > top + seen) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + bounds.getHeight() - seen) / (height - seen)));
        }
    }
}
