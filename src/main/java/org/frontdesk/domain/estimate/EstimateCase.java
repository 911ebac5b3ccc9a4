package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything an estimate needs to know.
 *
 * @param today the day for which planned procedures are judged
 * @param chained whether each procedure counts for the next; otherwise each is reckoned alone
 * @param plans the first is the primary
 * @param history earlier claim lines by plan
 * @param procedures in the order in which they are reckoned
 */
public record EstimateCase(
        LocalDate today,
        boolean chained,
        List<InsurancePlan> plans,
        Map<String, List<ClaimLine>> history,
        Preferences preferences,
        List<Procedure> procedures) {

    public EstimateCase {
        plans = List.copyOf(plans);
        history = Map.copyOf(history);
        procedures = List.copyOf(procedures);
    }
}
