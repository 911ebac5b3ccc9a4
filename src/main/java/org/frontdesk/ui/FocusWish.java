package org.frontdesk.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * A screen's wish for the keys. It is granted at once when there is something to show, else when that arrives; while somebody types in a
 * field of another screen it waits.
 */
public final class FocusWish {
    private static final int MOST_TRIES = 50;

    private final Node root;
    private final ObservableBooleanValue ready;
    private final Runnable take;
    private final PauseTransition soon = new PauseTransition(Duration.millis(20));
    private boolean open;
    private int tries;

    /**
     * @param root of the screen
     * @param ready whether its main control is there
     * @param take gives the keys to the main control
     */
    public FocusWish(Node root, ObservableBooleanValue ready, Runnable take) {
        this.root = root;
        this.ready = ready;
        this.take = take;
        soon.setOnFinished(over -> tryAgain());
        ready.subscribe(this::grant);
        root.sceneProperty().subscribe(this::grant);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::grant);
    }

    public void ask() {
        open = true;
        tries = 0;
        grant();
    }

    /** Whoever types in a field of this screen by now has taken the keys. */
    private void tryAgain() {
        boolean typing = root.getScene() != null
                && root.getScene().getFocusOwner() instanceof TextInputControl field
                && isWithin(field);
        if (typing) {
            open = false;
        } else {
            grant();
        }
    }

    private void grant() {
        if (open && ready.get() && root.getScene() != null && !isTypingElsewhere()) {
            take.run();
            if (isWithin(root.getScene().getFocusOwner())) {
                open = false;
                tries = 0;
            } else if (tries < MOST_TRIES) {
                tries++; // what is just becoming visible takes no keys yet
                soon.playFromStart();
            }
        }
    }

    private boolean isTypingElsewhere() {
        return root.getScene().getFocusOwner() instanceof TextInputControl field && !isWithin(field);
    }

    private boolean isWithin(Node node) {
        return node != null && (node == root || isWithin(node.getParent()));
    }
}
