package org.frontdesk.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.text.Strings;

/**
 * The keys that belong to one screen or panel, as the sheet of keys shows them beside {@link Shortcuts}. The screens bind them themselves; a
 * test holds the two against each other.
 */
public enum ScreenKeys {
    ADD_PLAN(Group.COVERAGE, "Shortcut+N"),
    JOIN_DISCOUNT(Group.COVERAGE, "Shortcut+D"),
    PLAN_ORDER(Group.COVERAGE, "Alt+Up", "Alt+Down"),
    MAKE_PRIMARY(Group.COVERAGE, "Alt+P"),
    VERIFIED(Group.COVERAGE, "Alt+V"),
    DROP_PLAN(Group.COVERAGE, "Delete"),
    TRY_NOW(Group.ACTIVITY, "Alt+T"),
    SEND_REFUSED(Group.ACTIVITY, "Alt+R"),
    DISCARD(Group.ACTIVITY, "Alt+D"),
    GO_THERE(Group.ACTIVITY, "Enter"),
    VERIFY_JOURNAL(Group.ACTIVITY, "Alt+V"),
    ONE_PATIENT(Group.ACTIVITY, "Alt+P"),
    WRITE_JOURNAL(Group.ACTIVITY, "Alt+X"),
    NEW_DISCOUNT(Group.DISCOUNT_PLANS, "Shortcut+N"),
    HIDE_DISCOUNT(Group.DISCOUNT_PLANS, "Alt+H"),
    FORM_OR_ROWS(Group.BENEFITS, "F6"),
    FOLD_FORM(Group.BENEFITS, "Shortcut+B"),
    FIND_ROWS(Group.BENEFITS, "Shortcut+F"),
    NEXT_PROBLEM(Group.BENEFITS, "F8"),
    EDIT_CELL(Group.BENEFITS, "F2"),
    ADD_ROW(Group.BENEFITS, "Shortcut+N"),
    DUPLICATE_ROW(Group.BENEFITS, "Shortcut+D"),
    REMOVE_ROW(Group.BENEFITS, "Delete"),
    MARK_ROW(Group.BENEFITS, "Shortcut+Space"),
    MARK_ALL(Group.BENEFITS, "Shortcut+A"),
    CLIP_ROWS(Group.BENEFITS, "Shortcut+C", "Shortcut+X", "Shortcut+V"),
    OTHER_PLAN(Group.BENEFITS, "Shortcut+Page Up", "Shortcut+Page Down"),
    FOR_WHOLE_PLAN(Group.BENEFITS, "Alt+Up"),
    FOR_PATIENT(Group.BENEFITS, "Alt+Down"),
    KEEP_MINE(Group.BENEFITS, "Alt+M"),
    TAKE_THEIRS(Group.BENEFITS, "Alt+T"),
    ENTRY_APPLY(Group.QUICK_ENTRY, "Enter"),
    ENTRY_RECALL(Group.QUICK_ENTRY, "Up", "Down"),
    ENTRY_HELP(Group.QUICK_ENTRY, "F1"),
    CALL_NEXT(Group.CALL, "Enter"),
    CALL_WALK(Group.CALL, "Up", "Down"),
    CALL_SECTION(Group.CALL, "Tab"),
    CALL_LINE(Group.CALL, "F2"),
    CALL_NOT_SAID(Group.CALL, "Alt+W"),
    CALL_PAUSE(Group.CALL, "Alt+P"),
    CALL_END(Group.CALL, "Shortcut+Enter"),
    HEALTH_GO(Group.HEALTH, "Enter"),
    HEALTH_REPAIR(Group.HEALTH, "R"),
    HEALTH_CHOOSE(Group.HEALTH, "1", "2"),
    HEALTH_ALL(Group.HEALTH, "A"),
    HOLDERS_ONE(Group.HOLDERS, "Alt+J"),
    LIKE_FIND(Group.LIKENESS, "F"),
    LIKE_LISTS(Group.LIKENESS, "Right", "Left"),
    LIKE_TAKE(Group.LIKENESS, "Enter"),
    LIKE_ALL(Group.LIKENESS, "A"),
    LIKE_BECOME(Group.LIKENESS, "M"),
    TEMPLATE_APPLY(Group.TEMPLATES, "Enter"),
    TEMPLATE_NAME(Group.TEMPLATES, "N"),
    TEMPLATE_RENAME(Group.TEMPLATES, "F2"),
    TEMPLATE_REMOVE(Group.TEMPLATES, "Delete"),
    TEMPLATE_UNDO(Group.TEMPLATES, "U"),
    TEMPLATE_EXTRA(Group.TEMPLATES, "X"),
    HISTORY_GO(Group.HISTORY, "Enter"),
    NEW_TREATMENT(Group.TREATMENT_PLANS, "Shortcut+N"),
    DETAILS(Group.TREATMENT_PLANS, "Shortcut+E"),
    PRIORITY(Group.TREATMENT_PLANS, "Alt+Up", "Alt+Down"),
    PATIENT_PAYS(Group.TREATMENT_PLANS, "Shortcut+B"),
    AS_OF(Group.TREATMENT_PLANS, "Shortcut+T"),
    COLUMNS(Group.TREATMENT_PLANS, "Shortcut+L"),
    COMPARE(Group.TREATMENT_PLANS, "Shortcut+G"),
    GOOD_FAITH(Group.TREATMENT_PLANS, "Shortcut+U"),
    WHAT_CHANGED(Group.TREATMENT_PLANS, "Shortcut+I"),
    RENEW(Group.TREATMENT_PLANS, "Shortcut+R"),
    FREEZE(Group.TREATMENT_PLANS, "Shortcut+D"),
    DELETE_TREATMENT(Group.TREATMENT_PLANS, "Shortcut+Delete"),
    SIGN(Group.TREATMENT_PLANS, "Shortcut+Enter"),
    SUPPOSE(Group.WHY, "Alt+W"),
    SUPPOSE_ORDER(Group.WHY, "Alt+Up", "Alt+Down"),
    PRINT_WHY(Group.WHY, "Shortcut+P"),
    EXPORT_WHY(Group.WHY, "Shortcut+E"),
    RELOAD_WHY(Group.WHY, "F5");

    /** A screen, or a panel that is opened by a key of its own. */
    public enum Group {
        COVERAGE("patients.page.tab.coverage", "coverage", Optional.empty()),
        ACTIVITY("shell.rail.activity", "activity", Optional.empty()),
        DISCOUNT_PLANS("shell.rail.discountPlans", "discountplans", Optional.empty()),
        BENEFITS("patients.page.tab.benefits", "benefits", Optional.empty()),
        QUICK_ENTRY(
                "shell.keys.group.entry", "benefits/entry", Optional.of(KeyCombination.keyCombination("Shortcut+E"))),
        CALL("shell.keys.group.call", "benefits/call", Optional.of(SidePanel.CALL.key())),
        HEALTH("benefits.panel.HEALTH", "benefits/health", Optional.of(SidePanel.HEALTH.key())),
        HOLDERS("benefits.panel.HOLDERS", "benefits/holders", Optional.of(SidePanel.HOLDERS.key())),
        LIKENESS("benefits.panel.LIKENESS", "benefits/likeness", Optional.of(SidePanel.LIKENESS.key())),
        TEMPLATES("benefits.panel.TEMPLATES", "benefits/templates", Optional.of(SidePanel.TEMPLATES.key())),
        HISTORY("benefits.panel.HISTORY", "benefits/history", Optional.of(SidePanel.HISTORY.key())),
        TREATMENT_PLANS("patients.page.tab.treatment_plans", "treatmentplans", Optional.empty()),
        WHY("shell.keys.group.why", "why", Optional.of(Shortcuts.WHY.keys()));

        private final String titleKey;
        private final String folder;
        private final Optional<KeyCombination> opener;

        Group(String titleKey, String folder, Optional<KeyCombination> opener) {
            this.titleKey = titleKey;
            this.folder = folder;
            this.opener = opener;
        }

        public String title(Strings strings) {
            String title = strings.get(titleKey);
            return titleKey.startsWith("benefits.panel.") ? strings.get("shell.keys.group.panel", title) : title;
        }

        /** Where its screen lies below the root package, with slashes. */
        String folder() {
            return folder;
        }

        /** The key that opens it, as printed on the keyboard; empty for one that is reached another way. */
        public String opener() {
            return opener.map(Shortcuts::display).orElse("");
        }

        public List<ScreenKeys> keys() {
            return Stream.of(ScreenKeys.values())
                    .filter(key -> key.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final List<KeyCombination> keys;

    ScreenKeys(Group group, String... keys) {
        this.group = group;
        this.keys = Stream.of(keys).map(KeyCombination::keyCombination).toList();
    }

    /** More than one where they belong together, as up and down. */
    public List<KeyCombination> keys() {
        return keys;
    }

    /** The keys as they are printed on this computer's keyboard. */
    public String display() {
        return keys.stream().map(Shortcuts::display).collect(Collectors.joining("  "));
    }
}
