package org.frontdesk.domain.benefit.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/**
 * What granted rows make of the rows that a plan has: one that says the same of it changes, others are added, and one to which the answer
 * was "no such limit" goes.
 *
 * @param same how many rows stand there already
 */
record RowFitting(Map<BenefitDraft, RowChange> fits, List<RowChange> changes, int same) {
    static RowFitting of(Granted granted, PresentRows present, Listening listening) {
        Map<BenefitDraft, RowChange> fits = new LinkedHashMap<>();
        int same = 0;
        for (BenefitDraft wanted : granted.rows()) {
            Optional<RowState> there = present.like(wanted);
            BenefitDraft row = there.map(state -> fitted(state.shown(), wanted)).orElse(wanted);
            if (there.isEmpty()) {
                fits.put(wanted, new RowChange.Add(row));
            } else if (row.equals(there.get().shown())) {
                same++;
            } else {
                fits.put(wanted, new RowChange.Change(there.get().key(), row));
            }
        }
        var changes = new ArrayList<>(fits.values());
        if (!granted.ended().isEmpty()) {
            present.rows().stream()
                    .filter(row -> isEnded(row.shown(), granted, listening))
                    .forEach(row -> changes.add(new RowChange.Remove(row.key())));
        }
        return new RowFitting(fits, List.copyOf(changes), same);
    }

    private static boolean isEnded(BenefitDraft row, Granted granted, Listening listening) {
        return granted.ended().stream().anyMatch(question -> listening.owns(question, row))
                && !granted.bySlot().containsKey(Slot.of(row));
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
