package org.frontdesk.testing;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Types as a person does and counts each key that goes down: Shift and Ctrl, too. */
public final class Strokes {
    private static final String WITH_SHIFT = "~!@#$%^&*()_+{}|:\"<>?";

    private final FxRobot robot;
    private int count;

    public Strokes(FxRobot robot) {
        this.robot = robot;
    }

    public Strokes text(String text) {
        for (char sign : text.toCharArray()) {
            robot.write(String.valueOf(sign), 0);
            boolean shift = Character.isUpperCase(sign) || WITH_SHIFT.indexOf(sign) >= 0;
            count += shift ? 2 : 1;
        }
        return this;
    }

    /** Presses keys together, the last one while the others are down. */
    public Strokes keys(KeyCode... together) {
        robot.push(together);
        count += together.length;
        return this;
    }

    public Strokes each(List<KeyCode> keys) {
        keys.forEach(this::keys);
        return this;
    }

    public int count() {
        return count;
    }
}
