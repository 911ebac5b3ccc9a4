package org.frontdesk.benefits.health;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.health.Finding;
import org.frontdesk.domain.benefit.health.Health;
import org.frontdesk.domain.benefit.health.Repair;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.text.Strings;

/** The list of what looks wrong, and what a person makes of it. */
public final class HealthViewModel {
    private final PlanHealth health;
    private final PlanSheet sheet;
    private final Strings strings;
    private final ReadOnlyObjectWrapper<List<FindingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper all = new ReadOnlyStringWrapper("");
    private final Subscription looking;

    public HealthViewModel(PlanHealth health, PlanSheet sheet, Strings strings) {
        this.health = health;
        this.sheet = sheet;
        this.strings = strings;
        this.looking = health.healthProperty().subscribe(this::show);
    }

    private void show(Optional<Health> found) {
        Optional<FindingWords> words = sheet.pageProperty().get().map(page -> new FindingWords(sheet, strings, page));
        List<Finding> findings = found.map(Health::findings).orElse(List.of());
        rows.set(words.map(say -> findings.stream().map(say::row).toList()).orElse(List.of()));
        summary.set(
                strings.get("benefits.health.summary", found.map(Health::wrong).orElse(0)));
        int safe = found.map(now -> now.safe().size()).orElse(0);
        all.set(safe == 0 ? "" : strings.get("benefits.health.all", safe));
    }

    /** Lets go of the rows. */
    public void close() {
        looking.unsubscribe();
    }

    /** Puts the keys on the row that a finding is about; where a row is missing it is begun. */
    public void go(FindingRow row) {
        Finding finding = row.finding();
        if (!finding.rows().isEmpty()) {
            sheet.go(finding.rows().getFirst(), finding.place());
        } else if (finding.repairs().size() == 1) {
            repair(row, 0);
        }
    }

    /**
     * Carries one of a finding's repairs out. A row that was begun by it takes the keys, for its amount is missing.
     *
     * @param which of the finding's repairs, from 0; nothing happens where there is none
     */
    public void repair(FindingRow row, int which) {
        Finding finding = row.finding();
        if (which < 0 || which >= finding.repairs().size() || !isStillSo(finding)) {
            return;
        }
        Repair repair = finding.repairs().get(which);
        List<RowKey> added = sheet.apply(Edit.Kind.REPAIR, repair.changes());
        sheet.say(
                strings.get("benefits.health.repaired", row.repairs().get(which).words()));
        added.forEach(begun -> sheet.go(begun, finding.place()));
    }

    private boolean isStillSo(Finding finding) {
        health.settle();
        return health.healthProperty()
                .get()
                .filter(now -> now.findings().contains(finding))
                .isPresent();
    }

    /** Repairs all that needs no choice, as one step. */
    public void repairAll() {
        health.settle();
        health.healthProperty().get().filter(now -> !now.safe().isEmpty()).ifPresent(now -> {
            int repaired = now.safe().size();
            sheet.apply(Edit.Kind.REPAIR, now.safeChanges());
            sheet.say(strings.get("benefits.health.repairedAll", repaired));
        });
    }

    /** What was found, the worst first. */
    public ReadOnlyObjectProperty<List<FindingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many look wrong, or that nothing does. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the button for all safe repairs says, empty where there are none. */
    public ReadOnlyStringProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    Strings strings() {
        return strings;
    }
}
