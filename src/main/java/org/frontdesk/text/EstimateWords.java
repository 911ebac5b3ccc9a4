package org.frontdesk.text;

import java.util.Locale;
import org.frontdesk.domain.estimate.Step;
import org.frontdesk.domain.estimate.Unreckoned;

/** The sentences of an estimate's steps. */
public final class EstimateWords {
    private final Strings strings;

    public EstimateWords(Strings strings) {
        this.strings = strings;
    }

    /** One sentence without a full stop, {@code 50 % of 900.00}. */
    public String sentence(Step step) {
        return strings.get("estimate.step." + step.kind().word(), step.values().toArray());
    }

    /** Why something was not reckoned with. */
    public String doubt(Unreckoned left) {
        return doubt(left, left.values().toArray());
    }

    /** @param values as they are shown, in the place of the plain ones */
    public String doubt(Unreckoned left, Object[] values) {
        return strings.get("why.doubt." + left.kind().name().toLowerCase(Locale.ROOT), values);
    }
}
