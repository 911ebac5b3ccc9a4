package org.frontdesk.service.benefits;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.RowKey;

/**
 * One thing to be done to a benefit row.
 *
 * @param base the row as it was when the person changed or removed it; empty for a new row
 * @param fields what of a changed row is sent
 * @param wanted what the row is to say; empty for one that is removed
 */
public record BenefitWrite(
        RowKey row,
        BenefitOwner owner,
        Optional<StoredBenefit> base,
        Set<BenefitField> fields,
        Optional<Benefit> wanted) {
    public BenefitWrite {
        fields = fields.isEmpty() ? EnumSet.noneOf(BenefitField.class) : EnumSet.copyOf(fields);
    }

    /** What a save has to send for a pending row, which must be readable. */
    public static BenefitWrite of(RowState row) {
        if (row.isRemoved()) {
            return remove(row.key(), row.stored().orElseThrow());
        }
        Benefit wanted = row.shown().read().orElseThrow();
        return row.isNew()
                ? create(row.key(), row.shown().owner(), wanted)
                : change(row.key(), row.stored().orElseThrow(), row.changed(), wanted);
    }

    public static BenefitWrite create(RowKey row, BenefitOwner owner, Benefit benefit) {
        return new BenefitWrite(row, owner, Optional.empty(), EnumSet.allOf(BenefitField.class), Optional.of(benefit));
    }

    /** Only the named fields are sent. */
    public static BenefitWrite change(RowKey row, StoredBenefit base, Set<BenefitField> fields, Benefit benefit) {
        return new BenefitWrite(row, base.owner(), Optional.of(base), fields, Optional.of(benefit));
    }

    public static BenefitWrite remove(RowKey row, StoredBenefit base) {
        return new BenefitWrite(row, base.owner(), Optional.of(base), Set.of(), Optional.empty());
    }

    boolean isNew() {
        return base.isEmpty();
    }

    boolean isRemoval() {
        return wanted.isEmpty();
    }
}
