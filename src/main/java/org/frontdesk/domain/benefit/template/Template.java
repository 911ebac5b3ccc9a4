package org.frontdesk.domain.benefit.template;

import java.util.List;
import java.util.function.LongFunction;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;

/**
 * A plan's rows under a name. It holds nothing of the plan they came from and nothing of any patient.
 *
 * @param name as a person typed it
 */
public record Template(String name, List<TemplateRow> rows) {
    public Template {
        name = name.strip();
        rows = List.copyOf(rows);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A template needs a name");
        }
    }

    /**
     * Makes one of a plan's own rows; a patient's rows, removed ones and those whose numbers cannot be read stay out.
     *
     * @param category what the practice calls a CovCatNum
     * @param group what it calls a CodeGroupNum
     */
    public static Template of(
            String name, List<RowState> rows, LongFunction<Called> category, LongFunction<Called> group) {
        return new Template(
                name,
                rows.stream()
                        .filter(row -> !row.isRemoved())
                        .map(RowState::shown)
                        .filter(row -> row.owner() == BenefitOwner.PLAN)
                        .filter(row -> row.unreadable().isEmpty())
                        .map(row -> TemplateRow.of(row, category, group))
                        .toList());
    }

    public Template named(String other) {
        return new Template(other, rows);
    }

    /** Whether a person would take the two names for one. */
    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }
}
