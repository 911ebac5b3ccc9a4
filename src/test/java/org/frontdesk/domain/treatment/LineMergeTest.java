package org.frontdesk.domain.treatment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.edits.MergeTable;

/** Lines of a saved plan: the tooth, the fee and the diagnosis. */
class LineMergeTest extends MergeTable<StoredLine, PlanLine, LineField> {
    LineMergeTest() {
        super(
                "lines",
                LineKind.LINES,
                new EnumMap<>(Map.of(LineField.TOOTH, "name", LineField.FEE, "first", LineField.DIAGNOSIS, "second")));
    }

    @Override
    protected StoredLine stored(long number, String about, String first, String second) {
        return new StoredLine(
                new PlanLineId(number),
                new PlanLine(
                        0,
                        Map.of(LineField.TOOTH, about, LineField.DIAGNOSIS, second),
                        Map.of(LineField.FEE, Money.dollars(new BigDecimal(first))),
                        Money.ZERO));
    }

    @Override
    protected long number(StoredLine stored) {
        return stored.id().number();
    }

    @Override
    protected String text(PlanLine row, LineField field) {
        return field == LineField.FEE
                ? row.amount(LineField.FEE).toDollars().stripTrailingZeros().toPlainString()
                : row.text(field);
    }
}
