package org.frontdesk.app;

import java.util.List;
import javafx.scene.input.KeyCombination;

/** The one table of keys: those of the window, which act anywhere, and those that every screen understands in the same way. */
public enum Shortcuts {
    FIND("Shortcut+K", Reach.WINDOW),
    PATIENTS("Shortcut+1", Reach.WINDOW),
    DISCOUNT_PLANS("Shortcut+2", Reach.WINDOW),
    ACTIVITY("Shortcut+3", Reach.WINDOW),
    SETTINGS("Shortcut+4", Reach.WINDOW),
    FIRST_TAB("Alt+1", Reach.WINDOW),
    SECOND_TAB("Alt+2", Reach.WINDOW),
    THIRD_TAB("Alt+3", Reach.WINDOW),
    LOCK("Shift+Shortcut+L", Reach.WINDOW),
    KEYS("F1", Reach.WINDOW),
    WHY("F1", Reach.SCREEN),
    SAVE("Shortcut+S", Reach.SCREEN),
    UNDO("Shortcut+Z", Reach.SCREEN),
    REDO("Shift+Shortcut+Z", Reach.SCREEN),
    MAIN_ACT("Enter", Reach.SCREEN),
    BACK("Esc", Reach.SCREEN),
    NEXT_FIELD("Tab", Reach.SCREEN);

    private enum Reach {
        WINDOW,
        SCREEN
    }

    private final KeyCombination keys;
    private final Reach reach;

    Shortcuts(String keys, Reach reach) {
        this.keys = KeyCombination.keyCombination(keys);
        this.reach = reach;
    }

    public KeyCombination keys() {
        return keys;
    }

    /** The keys as they are printed on this computer's keyboard. */
    public String display() {
        return display(keys);
    }

    static String display(KeyCombination keys) {
        return keys.getDisplayText()
                .replace("Escape", "Esc")
                .replace("\u21b5", "Enter")
                .replace("Page ", "Pg");
    }

    /** Those that every screen understands in the same way. */
    public static List<Shortcuts> ofEveryScreen() {
        return List.of(values()).stream()
                .filter(shortcut -> shortcut.reach == Reach.SCREEN)
                .toList();
    }

    /** Those that act wherever the caret is. */
    public static List<Shortcuts> ofTheWindow() {
        return List.of(values()).stream()
                .filter(shortcut -> shortcut.reach == Reach.WINDOW)
                .toList();
    }
}
