package org.frontdesk.benefits.likeness;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.Wanted;
import org.frontdesk.domain.benefit.likeness.Likeness;

/**
 * A row in which the plan shown and something else are not equal, ready to show.
 *
 * @param says what the row grants, here if it is here
 * @param difference what becomes another when it is taken over, empty where a row is on one side only
 * @param change what takes it over
 */
public record DiffRow(Kind kind, String says, String difference, RowChange change) {
    /** Where the row is. */
    public enum Kind {
        DIFFERS,
        THERE,
        HERE
    }

    /** All of them: what differs, what is only there, what is only here. */
    public static List<DiffRow> of(Likeness like, PlanSheet sheet) {
        var differing = new ArrayList<DiffRow>();
        var there = new ArrayList<DiffRow>();
        for (Wanted row : like.there()) {
            row.change()
                    .ifPresent(change -> row.present()
                            .ifPresentOrElse(
                                    mine -> differing.add(new DiffRow(
                                            Kind.DIFFERS,
                                            sheet.says(mine.shown()),
                                            sheet.difference(mine.shown(), row.row()),
                                            change)),
                                    () -> there.add(new DiffRow(Kind.THERE, sheet.says(row.row()), "", change))));
        }
        differing.addAll(there);
        like.here()
                .forEach(row -> differing.add(
                        new DiffRow(Kind.HERE, sheet.says(row.shown()), "", new RowChange.Remove(row.key()))));
        return List.copyOf(differing);
    }
}
