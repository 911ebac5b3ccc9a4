package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what on the benefits screen. */
final class BenefitKeys {
    private final List<Bound> bound = new ArrayList<>();

    private final List<Node> panels;

    private enum Where {
        ANYWHERE,
        OUTSIDE_TEXT,
        OUTSIDE_PANELS
    }

    private record Bound(KeyCombination keys, Where where, Runnable act) {}

    /** @param panels what stands beside the rows and has its own use for keys of rows */
    BenefitKeys(Node... panels) {
        this.panels = List.of(panels);
    }

    /** Acts wherever the keys are, also in the middle of a text. */
    BenefitKeys always(String keys, Runnable act) {
        bound.add(new Bound(KeyCombination.keyCombination(keys), Where.ANYWHERE, act));
        return this;
    }

    /** Acts where no text is typed, which has its own use for such keys. */
    BenefitKeys outsideText(String keys, Runnable act) {
        bound.add(new Bound(KeyCombination.keyCombination(keys), Where.OUTSIDE_TEXT, act));
        return this;
    }

    /** Acts on rows: neither where text is typed nor in a panel beside them. */
    BenefitKeys outsidePanels(String keys, Runnable act) {
        bound.add(new Bound(KeyCombination.keyCombination(keys), Where.OUTSIDE_PANELS, act));
        return this;
    }

    /** Does what the key is for; nothing when it is for nothing here. */
    void pressed(KeyEvent key) {
        for (Bound each : bound) {
            if (each.keys().match(key) && acts(each.where(), key.getTarget())) {
                each.act().run();
                key.consume();
                return;
            }
        }
    }

    private boolean acts(Where where, EventTarget target) {
        boolean typing = target instanceof TextInputControl;
        return switch (where) {
            case ANYWHERE -> true;
            case OUTSIDE_TEXT -> !typing;
            case OUTSIDE_PANELS -> !typing && panels.stream().noneMatch(panel -> isInside(panel, target));
        };
    }

    private static boolean isInside(Node place, EventTarget target) {
        return target instanceof Node node && (node == place || isInside(place, node.getParent()));
    }
}
