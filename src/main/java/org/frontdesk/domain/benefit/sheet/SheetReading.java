package org.frontdesk.domain.benefit.sheet;

import java.util.List;
import org.frontdesk.domain.benefit.BenefitDraft;

/**
 * What a text of rows says, line by line; lines of empty cells say nothing.
 *
 * @param headed whether the first line names the columns
 * @param columns what is the matter with the columns
 */
public record SheetReading(boolean headed, List<SheetTrouble> columns, List<SheetRow> rows) {
    public SheetReading {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows that can be taken, whether the rules refuse them or not. */
    public List<BenefitDraft> drafts() {
        return rows.stream().flatMap(row -> row.draft().stream()).toList();
    }

    /** Whether all of it can be sent as it is. */
    public boolean isFine() {
        return columns.isEmpty() && rows.stream().allMatch(SheetRow::isFine);
    }
}
