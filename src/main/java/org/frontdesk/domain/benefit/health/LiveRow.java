package org.frontdesk.domain.benefit.health;

import java.util.List;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.RowKey;

/** A row that is not removed. */
record LiveRow(RowKey key, BenefitDraft row) {
    static List<LiveRow> of(List<RowState> rows) {
        return rows.stream()
                .filter(row -> !row.isRemoved())
                .map(row -> new LiveRow(row.key(), row.shown()))
                .toList();
    }

    static List<RowKey> keys(List<LiveRow> rows) {
        return rows.stream().map(LiveRow::key).toList();
    }

    boolean isOfPlan() {
        return row.owner() == BenefitOwner.PLAN;
    }

    /** The row as the plan's own of the plan's kind of year would read. */
    BenefitDraft asOfPlan(HealthFacts facts) {
        return inYear(facts).with(BenefitField.OWNER, BenefitOwner.PLAN);
    }

    BenefitDraft inYear(HealthFacts facts) {
        return Subject.isYear(row.period()) ? row.with(BenefitField.PERIOD, facts.year()) : row;
    }

    boolean isInOtherYear(HealthFacts facts) {
        return Subject.isYear(row.period()) && row.period() != facts.year();
    }
}
