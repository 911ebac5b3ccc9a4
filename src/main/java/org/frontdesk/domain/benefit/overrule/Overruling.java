package org.frontdesk.domain.benefit.overrule;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.edits.RowKey;

/**
 * Which rows of a plan do not count for a patient because of the patient's own, and the other way about. It follows the order in which
 * estimates choose rows: a percentage or a frequency of the patient beats every one of the plan that speaks of the same procedures, a
 * deductible beats one with the same target, and of two maximums with the same target the lower one counts, whoever owns it. Waiting
 * periods, age limits and exclusions all count, so none overrules another.
 */
public final class Overruling {
    private static final Money NO_LIMIT = new Money(Long.MAX_VALUE);

    private final Reach reach;

    public Overruling(Reach reach) {
        this.reach = reach;
    }

    /** The rows that do not count, each with one that counts in its place. Removed rows and unreadable ones neither overrule nor are overruled. */
    public Map<RowKey, RowKey> overruled(List<RowState> rows) {
        List<Read> own = owned(rows, BenefitOwner.PATIENT, EnumSet.allOf(BenefitType.class));
        if (own.isEmpty()) {
            return Map.of();
        }
        // rows of different types never overrule one another, and of a long plan most are of another type
        Set<BenefitType> types = EnumSet.noneOf(BenefitType.class);
        own.forEach(row -> types.add(row.row().type()));
        var overruled = new HashMap<RowKey, RowKey>();
        for (Read ofPlan : owned(rows, BenefitOwner.PLAN, types)) {
            for (Read ofPatient : own) {
                if (overrules(ofPatient.row(), true, ofPlan.row())) {
                    overruled.putIfAbsent(ofPlan.key(), ofPatient.key());
                } else if (overrules(ofPlan.row(), false, ofPatient.row())) {
                    overruled.putIfAbsent(ofPatient.key(), ofPlan.key());
                }
            }
        }
        return Map.copyOf(overruled);
    }

    private record Read(RowKey key, Benefit row) {}

    /** Whether the first row counts in place of the second. */
    public boolean overrules(BenefitDraft row, BenefitDraft other) {
        Optional<Benefit> one = row.read();
        Optional<Benefit> two = other.read();
        if (row.owner() == other.owner() || one.isEmpty() || two.isEmpty()) {
            return false;
        }
        return overrules(one.get(), row.owner() == BenefitOwner.PATIENT, two.get());
    }

    private boolean overrules(Benefit row, boolean ofPatient, Benefit other) {
        if (isMaximum(row) && isMaximum(other)) {
            int difference = limit(row).compareTo(limit(other));
            return sameTarget(row, other) && (difference < 0 || ofPatient && difference == 0);
        }
        if (!ofPatient) {
            return false;
        }
        if (row.type() == BenefitType.COINSURANCE && other.type() == BenefitType.COINSURANCE) {
            return row.percent().isPresent() && reach.holds(row, other);
        }
        if (isDeductible(row) && isDeductible(other)) {
            return sameTarget(row, other);
        }
        return isCountedFrequency(row) && isCountedFrequency(other) && reach.holds(row, other);
    }

    private static List<Read> owned(List<RowState> rows, BenefitOwner owner, Set<BenefitType> types) {
        return rows.stream()
                .filter(row -> row.mine()
                        .filter(mine -> mine.owner() == owner && types.contains(mine.type()))
                        .isPresent())
                .flatMap(row -> row.shown().read().map(read -> new Read(row.key(), read)).stream())
                .toList();
    }

    private static boolean sameTarget(Benefit one, Benefit other) {
        return Reach.same(one, other)
                && (one.level() == CoverageLevel.FAMILY) == (other.level() == CoverageLevel.FAMILY);
    }

    private static boolean isMaximum(Benefit row) {
        return row.type() == BenefitType.LIMITATIONS && row.qualifier() == QuantityQualifier.NONE;
    }

    private static Money limit(Benefit row) {
        return row.amount().orElse(NO_LIMIT);
    }

    private static boolean isDeductible(Benefit row) {
        return row.type() == BenefitType.DEDUCTIBLE
                && (row.period() == TimePeriod.CALENDAR_YEAR
                        || row.period() == TimePeriod.SERVICE_YEAR
                        || row.period() == TimePeriod.LIFETIME);
    }

    /** A frequency on a category counts nothing. */
    private static boolean isCountedFrequency(Benefit row) {
        return row.isFrequency() && (row.codeGroup() != 0 || !row.code().isEmpty());
    }
}
