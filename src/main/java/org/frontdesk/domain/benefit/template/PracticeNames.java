package org.frontdesk.domain.benefit.template;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What a practice has of one kind, its categories or its code groups, those that are hidden left out.
 *
 * @param all in the practice's order
 */
public record PracticeNames(List<Numbered> all) {
    /** One of them. */
    public record Numbered(long number, Called called) {}

    public PracticeNames {
        all = List.copyOf(all);
    }

    /**
     * The one that is meant: first of the same name and kind, then the only one of the standard kind, then one of the name where neither is
     * standard.
     */
    OptionalLong find(Called sought) {
        OptionalLong same = only(one ->
                one.name().equalsIgnoreCase(sought.name()) && one.standard().equals(sought.standard()));
        if (same.isPresent()) {
            return same;
        }
        return sought.isStandard()
                ? only(one -> one.standard().equals(sought.standard()))
                : only(one -> !one.isStandard() && one.name().equalsIgnoreCase(sought.name()));
    }

    private OptionalLong only(Predicate<Called> like) {
        List<Numbered> found =
                all.stream().filter(one -> like.test(one.called())).toList();
        return found.size() == 1 ? OptionalLong.of(found.getFirst().number()) : OptionalLong.empty();
    }
}
