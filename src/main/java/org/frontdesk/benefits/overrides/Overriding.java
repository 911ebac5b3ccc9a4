package org.frontdesk.benefits.overrides;

import java.util.List;
import java.util.Optional;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.overrule.Overrides;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.text.Strings;

/** What can be done to a row because it is the plan's or the patient's own. */
public final class Overriding {
    private final PlanSheet sheet;
    private final Strings strings;

    public Overriding(PlanSheet sheet, Strings strings) {
        this.sheet = sheet;
        this.strings = strings;
    }

    /** Whether the act would do something to the row. */
    public boolean can(OverrideAct act, RowKey row) {
        return !changes(act, row).isEmpty();
    }

    /** Does it as one step, or says why it cannot be done; gives the row that the keys should go to. */
    public Optional<RowKey> carryOut(OverrideAct act, RowKey row) {
        List<RowChange> changes = changes(act, row);
        if (changes.isEmpty()) {
            sheet.say(strings.get("benefits.override.not." + act.name()));
            return act == OverrideAct.COPY_DOWN ? Overrides.ownOf(rows(), row) : Optional.empty();
        }
        Optional<RowKey> changed = changes.stream()
                .flatMap(change -> change instanceof RowChange.Change same
                        ? Optional.of(same.key()).stream()
                        : Optional.<RowKey>empty().stream())
                .findFirst();
        List<RowKey> added = sheet.apply(kind(act), changes);
        sheet.say(strings.get("benefits.override.done." + act.name()));
        return added.stream().findFirst().or(() -> changed);
    }

    private List<RowChange> changes(OverrideAct act, RowKey row) {
        return switch (act) {
            case PROMOTE -> Overrides.promote(rows(), row);
            case COPY_DOWN -> Overrides.copyDown(rows(), row);
            case REMOVE -> Overrides.remove(rows(), row);
        };
    }

    private static Edit.Kind kind(OverrideAct act) {
        return switch (act) {
            case PROMOTE -> Edit.Kind.PROMOTE;
            case COPY_DOWN -> Edit.Kind.COPY_DOWN;
            case REMOVE -> Edit.Kind.REMOVE;
        };
    }

    private List<RowState> rows() {
        return sheet.pageProperty().get().map(PlanPage::rows).orElse(List.of());
    }
}
