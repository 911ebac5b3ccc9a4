package org.frontdesk.domain.benefit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitProblem;

/**
 * What a line of a sheet says.
 *
 * @param line counted from 1
 * @param draft the row; empty when a cell of it cannot be taken
 * @param troubles what in its cells cannot be taken, or only with doubt
 * @param problems the rules that the row breaks; a person can still take it and mend it
 */
public record SheetRow(
        int line, Optional<BenefitDraft> draft, List<SheetTrouble> troubles, Set<BenefitProblem> problems) {
    public SheetRow {
        troubles = List.copyOf(troubles);
        problems = Set.copyOf(problems);
    }

    /** Whether the row can be sent as it is. */
    public boolean isFine() {
        return draft.isPresent() && troubles.isEmpty() && problems.isEmpty();
    }
}
