package org.frontdesk.domain.benefit.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.Wanted;
import org.frontdesk.domain.edits.RowKey;

/**
 * A plan's rows beside those of another plan or of a template, matched by what they mean.
 *
 * @param there the other's rows in their order, each beside the row here that it meets
 * @param here the plan's rows that nothing there meets
 */
public record Likeness(List<Wanted> there, List<RowState> here) {
    public Likeness {
        there = List.copyOf(there);
        here = List.copyOf(here);
    }

    /**
     * Compares. The patient's own rows and removed ones stay out of it; the other's benefit year is read as this plan's.
     *
     * @param rows of the plan here, in their order
     * @param other the rows there
     * @param year this plan's kind of benefit year, calendar or service
     */
    public static Likeness of(List<RowState> rows, List<BenefitDraft> other, TimePeriod year) {
        List<RowState> free = new ArrayList<>(rows.stream()
                .filter(row -> !row.isRemoved() && row.shown().owner() == BenefitOwner.PLAN)
                .toList());
        Wanted[] found = new Wanted[other.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            BenefitDraft row = asHere(other.get(i), year);
            Optional<RowState> equal =
                    free.stream().filter(mine -> mine.shown().equals(row)).findFirst();
            equal.ifPresent(free::remove);
            found[i] = new Wanted(row, equal);
            if (equal.isEmpty()) {
                open.add(i);
            }
        }
        // only what is not there word for word is matched by meaning, so that no equal row is taken for a changed one
        List<Wanted> rest =
                Wanted.beside(free, open.stream().map(at -> found[at].row()).toList());
        for (int i = 0; i < rest.size(); i++) {
            found[open.get(i)] = rest.get(i);
        }
        Set<RowKey> met = new HashSet<>();
        rest.forEach(row -> row.present().ifPresent(mine -> met.add(mine.key())));
        free.removeIf(row -> met.contains(row.key()));
        return new Likeness(List.of(found), free);
    }

    private static BenefitDraft asHere(BenefitDraft row, TimePeriod year) {
        BenefitDraft ours = row.with(BenefitField.OWNER, BenefitOwner.PLAN);
        return switch (row.period()) {
            case CALENDAR_YEAR, SERVICE_YEAR -> ours.with(BenefitField.PERIOD, year);
            case NONE, LIFETIME, YEARS, NUMBER_IN_LAST_12_MONTHS -> ours;
        };
    }

    /** How many rows are equal. */
    public int same() {
        return count(Wanted.Standing.SAME);
    }

    public int differing() {
        return count(Wanted.Standing.CHANGED);
    }

    public int onlyThere() {
        return count(Wanted.Standing.NEW);
    }

    /** How many rows there are to compare, those that meet counted once. */
    public int total() {
        return there.size() + here.size();
    }

    /** The likest first, by the share of equal rows. */
    public static Comparator<Likeness> likestFirst() {
        return Comparator.comparingDouble(like -> like.total() == 0 ? 0 : -(double) like.same() / like.total());
    }

    /** What brings the other's rows here; what is only here stays. */
    public List<RowChange> takingOver() {
        return there.stream().flatMap(row -> row.change().stream()).toList();
    }

    /** What makes this plan's rows read as the other's. */
    public List<RowChange> becoming() {
        return Stream.concat(takingOver().stream(), here.stream().map(row -> new RowChange.Remove(row.key())))
                .toList();
    }

    private int count(Wanted.Standing standing) {
        return (int) there.stream().filter(row -> row.standing() == standing).count();
    }
}
