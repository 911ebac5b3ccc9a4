package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what on the benefits screen. */
final class BenefitKeys {
    private final List<Bound> bound = new ArrayList<>();

    private record Bound(KeyCombination keys, boolean whileTyping, Runnable act) {}

    /** Acts wherever the keys are, also in the middle of a text. */
    BenefitKeys always(String keys, Runnable act) {
        bound.add(new Bound(KeyCombination.keyCombination(keys), true, act));
        return this;
    }

    /** Acts where no text is typed, which has its own use for such keys. */
    BenefitKeys outsideText(String keys, Runnable act) {
        bound.add(new Bound(KeyCombination.keyCombination(keys), false, act));
        return this;
    }

    /** Does what the key is for; nothing when it is for nothing here. */
    void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        for (Bound each : bound) {
            if (each.keys().match(key) && (each.whileTyping() || !typing)) {
                each.act().run();
                key.consume();
                return;
            }
        }
    }
}
