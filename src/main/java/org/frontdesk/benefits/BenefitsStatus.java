package org.frontdesk.benefits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.service.benefits.PlanReach;
import org.frontdesk.text.Strings;

/** What the screen says around the grid: changes, problems, conflicts, notices, and what undo and redo would do. */
public final class BenefitsStatus {
    private final Strings strings;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoTip = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoTip = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper changes = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reach = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problems = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper conflict = new ReadOnlyStringWrapper("");

    private Optional<PlanReach> reached = Optional.empty();
    private int notUnderstood;
    private String affected = "";
    private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");

    BenefitsStatus(Strings strings) {
        this.strings = strings;
    }

    void readOnly(boolean only) {
        readOnly.set(only ? strings.get("benefits.readOnly") : "");
    }

    /** Says that these keys may not change benefits, once a server said so; empty while nothing is known against it. */
    public ReadOnlyStringProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    void notice(String sentence) {
        notice.set(sentence);
    }

    void show(Optional<PlanWork> work, List<RowState> pending, BenefitTexts texts, List<BenefitRow> rows) {
        Optional<String> undo = work.flatMap(shown -> shown.edits.nextUndo()).map(texts::step);
        Optional<String> redo = work.flatMap(shown -> shown.edits.nextRedo()).map(texts::step);
        canUndo.set(undo.isPresent());
        canRedo.set(redo.isPresent());
        undoTip.set(undo.map(step -> strings.get("benefits.view.undo.tip", step))
                .orElseGet(() -> strings.get("benefits.view.undo.none")));
        redoTip.set(redo.map(step -> strings.get("benefits.view.redo.tip", step))
                .orElseGet(() -> strings.get("benefits.view.redo.none")));
        changes.set(texts.diff(pending));
        conflict.set(work.flatMap(shown -> shown.edits.conflicts().stream()
                        .findFirst()
                        .map(first -> texts.conflict(
                                first, shown.edits.row(first.row()).flatMap(RowState::mine))))
                .orElse(""));
        long toMend = rows.stream()
                .filter(row -> !row.problems().isEmpty())
                .flatMap(row -> Arrays.stream(BenefitColumn.values())
                        .filter(column -> !row.cell(column).complaint().isEmpty()))
                .count();
        problems.set(toMend == 0 ? "" : strings.get("benefits.view.problems", toMend));
        reached = work.flatMap(shown -> shown.reach);
        notUnderstood = work.map(shown -> shown.notUnderstood).orElse(0);
        showReach();
    }

    /** Says whom the unsaved changes affect in place of how many hold the plan, empty for nothing. */
    void affects(String sentence) {
        affected = sentence;
        showReach();
    }

    private void showReach() {
        String patients = reached.map(count -> count.atLeast()
                        ? strings.get("benefits.reach.atLeast", count.patients())
                        : strings.get("benefits.reach", count.patients()))
                .orElse("");
        String unknown = notUnderstood == 0 ? "" : strings.get("benefits.notice.unknown", notUnderstood);
        reach.set(((affected.isEmpty() ? patients : affected) + " " + unknown).strip());
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Names the step that undo takes back. */
    public ReadOnlyStringProperty undoTipProperty() {
        return undoTip.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoTipProperty() {
        return redoTip.getReadOnlyProperty();
    }

    /** All that a save would send, in one line. */
    public ReadOnlyStringProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How many patients the plan's rows hold for, or whom the unsaved changes affect; empty while unknown. */
    public ReadOnlyStringProperty reachProperty() {
        return reach.getReadOnlyProperty();
    }

    /** What the last save or load has to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** How many cells are to mend, empty for none. */
    public ReadOnlyStringProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The first thing that somebody else changed too, empty for none. */
    public ReadOnlyStringProperty conflictProperty() {
        return conflict.getReadOnlyProperty();
    }
}
