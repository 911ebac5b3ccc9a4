package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.text.Strings;

/** Takes rows of the plan shown to the clipboard's text, and such a text into the plan. */
final class RowClip {
    private final PlanSheet sheet;
    private final Strings strings;

    /**
     * What became of a pasted text.
     *
     * @param taken the rows that it made
     * @param said how many, for the line below the grid
     * @param complaints each line, cell or column that could not be taken or breaks a rule, with what is wrong
     */
    record Pasted(List<RowKey> taken, String said, List<String> complaints) {}

    RowClip(PlanSheet sheet, Strings strings) {
        this.sheet = sheet;
        this.strings = strings;
    }

    /** The rows in their order, below a line with the names of the columns. */
    String copy(List<RowKey> rows) {
        var wanted = new HashSet<>(rows);
        return page().map(page -> new BenefitClip(page, strings)
                        .text(page.rows().stream()
                                .filter(row -> wanted.contains(row.key()))
                                .toList()))
                .orElse("");
    }

    /** Adds a row for each line that can be taken, below a row or at the end, as one step. */
    Pasted paste(String text, Optional<RowKey> below) {
        return page().map(page -> paste(new BenefitClip(page, strings).read(text), below))
                .orElse(nothing());
    }

    private Pasted paste(BenefitClip.Pasted read, Optional<RowKey> below) {
        if (read.rows().isEmpty() && read.notTaken().isEmpty()) {
            return nothing();
        }
        var complaints = new ArrayList<>(read.notTaken());
        complaints.addAll(read.toMend());
        List<RowKey> added = sheet.apply(
                Edit.Kind.PASTE,
                read.rows().stream()
                        .<RowChange>map(row -> new RowChange.Add(row, below))
                        .toList());
        String said = complaints.isEmpty()
                ? strings.get("benefits.clip.pasted", added.size())
                : strings.get("benefits.clip.partly", added.size(), complaints.size());
        return new Pasted(added, said, complaints);
    }

    private Pasted nothing() {
        return new Pasted(List.of(), strings.get("benefits.clip.nothing"), List.of());
    }

    private Optional<PlanPage> page() {
        return sheet.pageProperty().get();
    }
}
