package org.frontdesk.domain.benefit.health;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * What the practice set up that rows point at.
 *
 * @param year the plan's kind of benefit year, calendar or service
 * @param general the categories that mean everything, by their CovCatNum
 * @param categories how each category stands, by its CovCatNum
 * @param groups how each group of codes stands, by its CodeGroupNum
 * @param knownCode whether the practice has a procedure code
 */
public record HealthFacts(
        TimePeriod year,
        Set<Long> general,
        Map<Long, Standing> categories,
        Map<Long, Standing> groups,
        Predicate<String> knownCode) {
    /** How something stands that a row points at. */
    public enum Standing {
        USED,
        HIDDEN,
        /** A group without codes. */
        EMPTY
    }

    public HealthFacts {
        general = Set.copyOf(general);
        categories = Map.copyOf(categories);
        groups = Map.copyOf(groups);
    }
}
