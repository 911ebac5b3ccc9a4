package org.frontdesk.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * A screen's wish for the keys. It is granted at once when there is something to show, else when that arrives; not, however, while somebody
 * types in a field of another screen.
 */
public final class FocusWish {
    private final Node root;
    private final ObservableBooleanValue ready;
    private final Runnable take;
    private boolean open;

    /**
     * @param root of the screen
     * @param ready whether its main control is there
     * @param take gives the keys to the main control
     */
    public FocusWish(Node root, ObservableBooleanValue ready, Runnable take) {
        this.root = root;
        this.ready = ready;
        this.take = take;
        ready.subscribe(this::grant);
        root.sceneProperty().subscribe(this::grant);
    }

    public void ask() {
        open = true;
        grant();
    }

    private void grant() {
        if (open && ready.get() && root.getScene() != null && !isTypingElsewhere()) {
            open = false;
            take.run();
        }
    }

    private boolean isTypingElsewhere() {
        return root.getScene().getFocusOwner() instanceof TextInputControl field && !isWithin(field);
    }

    private boolean isWithin(Node node) {
        return node != null && (node == root || isWithin(node.getParent()));
    }
}
