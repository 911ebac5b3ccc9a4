package org.frontdesk.treatmentplans;

import java.util.Set;
import java.util.function.Consumer;
import org.frontdesk.service.treatmentplans.PlanNotes;
import org.frontdesk.text.Strings;

/** Which columns of a table are shown, by their fields' names; remembered on this desk. */
final class ColumnMemory {
    private final PlanNotes notes;
    private final String table;
    private final Strings strings;
    private final Consumer<String> say;

    /** @param table names the table */
    ColumnMemory(PlanNotes notes, String table, Strings strings, Consumer<String> say) {
        this.notes = notes;
        this.table = table;
        this.strings = strings;
        this.say = say;
    }

    /** Hands on which were shown last; nothing while none were chosen. */
    void recall(Consumer<Set<String>> shown) {
        notes.columns(table).start(kept -> kept.ifPresent(columns -> shown.accept(columns.shown())), unknown -> {});
    }

    void keep(Set<String> shown) {
        notes.choose(table, new PlanNotes.Columns(shown))
                .start(kept -> {}, problem -> say.accept(problem.sentence(strings)));
    }
}
