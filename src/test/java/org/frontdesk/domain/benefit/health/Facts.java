package org.frontdesk.domain.benefit.health;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.health.HealthFacts.Standing;

/** A practice whose category 12 (accidents) and group 113 are hidden and whose group 112 has no codes. */
final class Facts {
    private Facts() {}

    static HealthFacts of() {
        Map<Long, Standing> categories = new HashMap<>();
        for (long number = 1; number <= 13; number++) {
            categories.put(number, number == 12 ? Standing.HIDDEN : Standing.USED);
        }
        Map<Long, Standing> groups = new HashMap<>();
        for (long number = 101; number <= 111; number++) {
            groups.put(number, Standing.USED);
        }
        groups.put(112L, Standing.EMPTY);
        groups.put(113L, Standing.HIDDEN);
        return new HealthFacts(TimePeriod.CALENDAR_YEAR, Set.of(1L), categories, groups, "D2740"::equals);
    }
}
