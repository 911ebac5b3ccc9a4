package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.edits.RowKey;

/** A cell of the grid, for the keys to go to. */
public record Place(RowKey row, BenefitColumn column) {
    /** The next cell to mend below and right of a place, then from the top; empty when there is none. */
    static Optional<Place> nextProblem(List<BenefitRow> rows, Optional<Place> from) {
        var places = new ArrayList<Place>();
        int next = 0;
        for (BenefitRow row : rows) {
            for (BenefitColumn column : BenefitColumn.values()) {
                var place = new Place(row.key(), column);
                if (!row.problems().isEmpty() && !row.cell(column).complaint().isEmpty()) {
                    places.add(place);
                }
                if (from.filter(place::equals).isPresent()) {
                    next = places.size();
                }
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(next % places.size()));
    }
}
