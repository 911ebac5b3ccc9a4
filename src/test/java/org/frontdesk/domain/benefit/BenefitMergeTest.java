package org.frontdesk.domain.benefit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.edits.MergeTable;

/** Benefit rows: the category, the percentage and the kind of area. */
class BenefitMergeTest extends MergeTable<StoredBenefit, BenefitDraft, BenefitField> {
    BenefitMergeTest() {
        super(
                "benefits",
                BenefitKind.BENEFITS,
                new EnumMap<>(Map.of(
                        BenefitField.CATEGORY, "name", BenefitField.PERCENT, "first", BenefitField.AREA, "second")));
    }

    @Override
    protected StoredBenefit stored(long number, String about, String first, String second) {
        return new StoredBenefit(
                new BenefitId(number),
                BenefitOwner.PLAN,
                new Benefit(
                        BenefitType.COINSURANCE,
                        CoverageLevel.NONE,
                        about.charAt(0),
                        "",
                        0,
                        OptionalInt.of(Integer.parseInt(first)),
                        Optional.empty(),
                        TimePeriod.CALENDAR_YEAR,
                        QuantityQualifier.NONE,
                        0,
                        TreatmentArea.values()["xyzw".indexOf(second)]));
    }

    @Override
    protected long number(StoredBenefit stored) {
        return stored.id().number();
    }

    @Override
    protected String text(BenefitDraft row, BenefitField field) {
        return switch (field) {
            case CATEGORY -> String.valueOf((char) row.category());
            case PERCENT -> row.percent();
            case AREA -> "xyzw".substring(row.area().ordinal(), row.area().ordinal() + 1);
            default -> throw new IllegalArgumentException(field.toString());
        };
    }
}
