package org.frontdesk.domain.benefit.overrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;

/**
 * The rows of a plan, without those of patients, as they are and as they are to be. A row in which a number cannot be read yet counts as it
 * is; a new row has a number that the server does not give.
 */
public record PlanTurn(List<StoredBenefit> before, List<StoredBenefit> after) {
    public static final PlanTurn NONE = new PlanTurn(List.of(), List.of());

    public PlanTurn {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public static PlanTurn of(List<RowState> rows) {
        var before = new ArrayList<StoredBenefit>();
        var after = new ArrayList<StoredBenefit>();
        for (RowState row : rows) {
            if (row.shown().owner() == BenefitOwner.PLAN) {
                row.stored().ifPresent(before::add);
                wanted(row)
                        .map(benefit -> new StoredBenefit(number(row), BenefitOwner.PLAN, benefit))
                        .ifPresent(after::add);
            }
        }
        return new PlanTurn(before, after);
    }

    private static Optional<Benefit> wanted(RowState row) {
        return row.mine().flatMap(mine -> mine.read().or(() -> row.stored().map(StoredBenefit::benefit)));
    }

    private static BenefitId number(RowState row) {
        return row.stored()
                .map(StoredBenefit::id)
                .orElseGet(() -> new BenefitId(Long.MAX_VALUE - row.key().number()));
    }
}
