package org.frontdesk.domain.benefit.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitMeaning;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.edits.RowKey;

/**
 * What granted rows make of the rows that a plan has: one that says the same of it changes, others are added, and one to which the answer
 * was "no such limit" goes.
 *
 * @param same how many rows stand there already
 */
record RowFitting(List<RowChange> changes, int same) {
    static RowFitting of(Granted granted, List<RowState> present, Listening listening) {
        List<RowState> mine = present.stream()
                .filter(row -> !row.isRemoved() && row.shown().owner() == BenefitOwner.PLAN)
                .toList();
        var changes = new ArrayList<RowChange>();
        Set<RowKey> met = new HashSet<>();
        int same = 0;
        for (BenefitDraft wanted : granted.rows()) {
            Optional<RowState> there = like(wanted, mine);
            there.ifPresent(row -> met.add(row.key()));
            BenefitDraft row = there.map(state -> fitted(state.shown(), wanted)).orElse(wanted);
            if (there.isEmpty()) {
                changes.add(new RowChange.Add(row));
            } else if (row.equals(there.get().shown())) {
                same++;
            } else {
                changes.add(new RowChange.Change(there.get().key(), row));
            }
        }
        for (RowState row : mine) {
            boolean ended = granted.ended().stream().anyMatch(question -> listening.owns(question, row.shown()));
            if (ended && !met.contains(row.key()) && !granted.bySlot().containsKey(Slot.of(row.shown()))) {
                changes.add(new RowChange.Remove(row.key()));
            }
        }
        return new RowFitting(List.copyOf(changes), same);
    }

    /** The present row about the same, rather one of the same meaning. */
    private static Optional<RowState> like(BenefitDraft wanted, List<RowState> present) {
        BenefitMeaning meaning = BenefitMeaning.of(wanted);
        return present.stream()
                .filter(row -> Slot.of(row.shown()).equals(Slot.of(wanted)))
                .min(Comparator.comparing(row -> !BenefitMeaning.of(row.shown()).equals(meaning)));
    }

    /** What the answer did not speak of stays: the kind of year, that a person is meant, the part of the mouth. */
    private static BenefitDraft fitted(BenefitDraft present, BenefitDraft wanted) {
        BenefitDraft row = wanted;
        if (isPerson(present) && isPerson(wanted)) {
            row = row.with(BenefitField.LEVEL, present.level());
        }
        boolean counted = row.read().filter(Benefit::isFrequency).isPresent();
        boolean timeless = wanted.type() == present.type()
                && switch (wanted.type()) {
                    case COINSURANCE, EXCLUSIONS, WAITING_PERIOD, COPAYMENT -> true;
                    case DEDUCTIBLE, LIMITATIONS, ACTIVE_COVERAGE -> false;
                };
        if (timeless || (isYear(present) && isYear(wanted))) {
            row = row.with(BenefitField.PERIOD, present.period());
        }
        if (counted && row.area() == TreatmentArea.NONE) {
            row = row.with(BenefitField.AREA, present.area());
        }
        return row;
    }

    private static boolean isPerson(BenefitDraft row) {
        return row.level() != CoverageLevel.FAMILY;
    }

    private static boolean isYear(BenefitDraft row) {
        return row.period() == TimePeriod.CALENDAR_YEAR || row.period() == TimePeriod.SERVICE_YEAR;
    }
}
