package org.frontdesk.benefits;

import java.util.Locale;
import javafx.scene.input.KeyCombination;

/** What can be opened at the right of the rows, one at a time, each by a key of its own. */
public enum SidePanel {
    /** A call to the insurer, question by question. */
    CALL("F9", "mdi2p-phone-in-talk-outline"),
    /** What looks wrong in the plan, with a repair for each. */
    HEALTH("F7", "mdi2h-heart-pulse"),
    /** Who holds the plan, and what the unsaved changes do to them. */
    HOLDERS("F4", "mdi2a-account-group-outline"),
    /** Plans of the same group, and how their rows differ. */
    LIKENESS("Shortcut+L", "mdi2c-compare-horizontal"),
    /** Sets of rows that were kept under a name. */
    TEMPLATES("Shortcut+T", "mdi2b-bookmark-outline"),
    /** What was done here, step by step, and the plan as it was after earlier saves. */
    HISTORY("Shortcut+H", "mdi2h-history");

    private final KeyCombination key;
    private final String icon;

    SidePanel(String key, String icon) {
        this.key = KeyCombination.keyCombination(key);
        this.icon = icon;
    }

    public KeyCombination key() {
        return key;
    }

    String icon() {
        return icon;
    }

    /** Whether it takes the place of the form while it is open. */
    boolean isWide() {
        return this == CALL;
    }

    /** The string that names it. */
    String nameKey() {
        return "benefits.panel." + name();
    }

    String id() {
        return "benefits-panel-" + name().toLowerCase(Locale.ROOT);
    }
}
