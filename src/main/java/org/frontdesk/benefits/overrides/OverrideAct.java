package org.frontdesk.benefits.overrides;

import javafx.scene.input.KeyCombination;

/** An act on one row, with its key. */
public enum OverrideAct {
    /** The plan's row says what the patient's own says, which goes. */
    PROMOTE("Alt+Up"),
    /** The patient gets a row of their own that says what the plan's says. */
    COPY_DOWN("Alt+Down"),
    /** The patient's own row goes; the plan's counts again. */
    REMOVE("Delete");

    private final KeyCombination key;

    OverrideAct(String key) {
        this.key = KeyCombination.keyCombination(key);
    }

    public KeyCombination key() {
        return key;
    }
}
