package org.frontdesk.benefits.holders;

import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.ShareChange;

/**
 * What is known of the effect that the unsaved changes of a plan's rows have.
 *
 * @param patients how many hold the plan
 * @param allKnown whether these are all of them
 * @param read for how many it is known what is planned
 * @param plans their active and inactive treatment plans that something is planned on
 * @param procedures that are planned
 * @param unread patients of whom it could not be read
 * @param unreckoned patients whose shares could not be reckoned
 * @param shares what becomes of the shares, of those for whom it is reckoned
 */
public record Impact(
        int patients,
        boolean allKnown,
        int read,
        int plans,
        int procedures,
        int unread,
        int unreckoned,
        Map<PatientId, ShareChange> shares) {
    public static final Impact UNKNOWN = new Impact(0, false, 0, 0, 0, 0, 0, Map.of());

    public Impact {
        shares = Map.copyOf(shares);
    }

    public Money before() {
        return shares.values().stream().map(ShareChange::before).reduce(Money.ZERO, Money::plus);
    }

    public Money after() {
        return shares.values().stream().map(ShareChange::after).reduce(Money.ZERO, Money::plus);
    }

    /** Below zero when patients pay less. */
    public Money difference() {
        return after().minus(before());
    }

    /** How many patients would have other shares. */
    public int patientsChanged() {
        return (int) shares.values().stream().filter(one -> one.changed() > 0).count();
    }

    public int proceduresChanged() {
        return shares.values().stream().mapToInt(ShareChange::changed).sum();
    }

    /** For how many patients the amounts may be off. */
    public int rough() {
        return (int) shares.values().stream()
                .filter(one -> one.certainty() != Certainty.EXACT)
                .count();
    }
}
