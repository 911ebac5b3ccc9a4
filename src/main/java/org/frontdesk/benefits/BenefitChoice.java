package org.frontdesk.benefits;

import java.util.Map;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;

/**
 * One line of a cell's list.
 *
 * @param words the practice's words
 * @param term the API's term or the kind of thing, shown small beside
 * @param values what choosing it puts into the row
 * @param why it cannot be chosen in this row, empty when it can
 */
public record BenefitChoice(String words, String term, Map<BenefitField, Object> values, String why) {
    BenefitChoice(String words, String term, Map<BenefitField, Object> values) {
        this(words, term, values, "");
    }

    public BenefitChoice {
        values = Map.copyOf(values);
    }

    public boolean isOffered() {
        return why.isEmpty();
    }

    BenefitChoice refused(String because) {
        return new BenefitChoice(words, term, values, because);
    }

    /** The row with this chosen. */
    BenefitDraft in(BenefitDraft row) {
        BenefitDraft chosen = row;
        for (Map.Entry<BenefitField, Object> value : values.entrySet()) {
            chosen = chosen.with(value.getKey(), value.getValue());
        }
        return chosen;
    }
}
