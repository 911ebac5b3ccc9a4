package org.frontdesk.text;

import org.frontdesk.domain.estimate.Step;

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
}
