package org.frontdesk.domain.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;

/** The order in which a patient's plans are billed: 1 is primary, 2 secondary, and so on without a gap. */
public final class PlanOrder {
    private PlanOrder() {}

    /** A plan where it stands or should stand, counted from 1. */
    public record Place(PatPlanId plan, int ordinal) {}

    /**
     * The order with one member moved; the others keep theirs.
     *
     * @param place counted from 0; what lies outside is taken as the nearest end
     * @return the same order when it does not hold the member
     */
    public static <T> List<T> moved(List<T> order, T which, int place) {
        if (!order.contains(which)) {
            return List.copyOf(order);
        }
        var others = new ArrayList<>(order);
        others.remove(which);
        return inserted(others, which, place);
    }

    /**
     * The order with one member more.
     *
     * @param place counted from 0; what lies outside is taken as the nearest end
     */
    public static <T> List<T> inserted(List<T> order, T which, int place) {
        var more = new ArrayList<>(order);
        more.add(Math.clamp(place, 0, more.size()), which);
        return List.copyOf(more);
    }

    /**
     * The next ordinal to set so that the plans come to stand as wanted, from the first place on. Setting an ordinal may move other plans,
     * and servers differ in how, so after each step the places are read again. A wanted plan that the patient does not hold is passed
     * over; one that is held and not wanted goes to the end.
     *
     * @return empty once every plan stands where it should
     */
    public static Optional<Place> next(List<Place> now, List<PatPlanId> wanted) {
        List<Place> standing = now.stream()
                .sorted(Comparator.comparingInt(place -> rank(wanted, place.plan())))
                .toList();
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).ordinal() != i + 1) {
                return Optional.of(new Place(standing.get(i).plan(), i + 1));
            }
        }
        return Optional.empty();
    }

    private static int rank(List<PatPlanId> wanted, PatPlanId plan) {
        int place = wanted.indexOf(plan);
        return place < 0 ? wanted.size() : place;
    }
}
