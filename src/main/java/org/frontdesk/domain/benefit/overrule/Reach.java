package org.frontdesk.domain.benefit.overrule;

import java.util.Map;
import java.util.Set;
import org.frontdesk.domain.benefit.Benefit;

/**
 * What rows speak of, as far as it can be told from their categories, groups and codes.
 *
 * @param categories the API's names of the categories (EbenefitCat) by their numbers
 * @param groups the codes of the code groups by their numbers
 */
public record Reach(Map<Long, String> categories, Map<Long, Set<String>> groups) {
    private static final String GENERAL = "General";
    private static final String ORTHODONTICS = "Orthodontics";

    public Reach {
        categories = Map.copyOf(categories);
        groups = Map.copyOf(groups);
    }

    /** Whether both speak of the same, named in the same way. */
    static boolean same(Benefit one, Benefit other) {
        return one.category() == other.category()
                && one.codeGroup() == other.codeGroup()
                && one.code().equals(other.code());
    }

    /** Whether all that the inner row speaks of is spoken of by the outer one, too. Where that cannot be told it is not. */
    boolean holds(Benefit outer, Benefit inner) {
        if (same(outer, inner) || speaksOfEverything(outer)) {
            return true;
        }
        if (outer.codeGroup() != 0) {
            Set<String> codes = codes(inner);
            return !codes.isEmpty() && codesOf(outer.codeGroup()).containsAll(codes);
        }
        return outer.category() != 0 && isGeneral(outer) && isInGeneral(inner);
    }

    private static boolean speaksOfEverything(Benefit row) {
        return row.category() == 0 && row.codeGroup() == 0 && row.code().isEmpty();
    }

    private boolean isGeneral(Benefit row) {
        return GENERAL.equals(categories.get(row.category()));
    }

    /** Orthodontics lies outside of the General category. */
    private boolean isInGeneral(Benefit row) {
        if (row.category() != 0) {
            return categories.containsKey(row.category()) && !ORTHODONTICS.equals(categories.get(row.category()));
        }
        Set<String> codes = codes(row);
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.matches("D[0-79].*"));
    }

    private Set<String> codes(Benefit row) {
        if (!row.code().isEmpty()) {
            return Set.of(row.code());
        }
        return row.codeGroup() != 0 ? codesOf(row.codeGroup()) : Set.of();
    }

    private Set<String> codesOf(long group) {
        return groups.getOrDefault(group, Set.of());
    }
}
