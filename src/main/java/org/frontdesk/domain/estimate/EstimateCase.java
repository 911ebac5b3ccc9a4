package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an estimate needs to know.
 *
 * @param today the day for which planned procedures are judged
 * @param chained whether each procedure counts for the next; otherwise each is reckoned alone
 * @param plans the first is the primary
 * @param history earlier claim lines by plan
 * @param procedures in the order in which they are reckoned
 * @param membership of a discount plan, which a patient has instead of insurance
 */
public record EstimateCase(
        LocalDate today,
        boolean chained,
        List<InsurancePlan> plans,
        Map<String, List<ClaimLine>> history,
        Preferences preferences,
        List<Procedure> procedures,
        Optional<DiscountMembership> membership) {

    public EstimateCase {
        plans = List.copyOf(plans);
        history = Map.copyOf(history);
        procedures = List.copyOf(procedures);
    }

    /** A case of a patient without a discount plan. */
    public EstimateCase(
            LocalDate today,
            boolean chained,
            List<InsurancePlan> plans,
            Map<String, List<ClaimLine>> history,
            Preferences preferences,
            List<Procedure> procedures) {
        this(today, chained, plans, history, preferences, procedures, Optional.empty());
    }

    /** The same on another day. */
    public EstimateCase on(LocalDate day) {
        return new EstimateCase(day, chained, plans, history, preferences, procedures, membership);
    }

    /** The same, each procedure counting for the next or reckoned alone. */
    public EstimateCase chained(boolean wanted) {
        return new EstimateCase(today, wanted, plans, history, preferences, procedures, membership);
    }

    /** The same with other plans. */
    public EstimateCase withPlans(List<InsurancePlan> others) {
        return new EstimateCase(today, chained, others, history, preferences, procedures, membership);
    }

    /** The same with other earlier claim lines. */
    public EstimateCase withHistory(Map<String, List<ClaimLine>> lines) {
        return new EstimateCase(today, chained, plans, lines, preferences, procedures, membership);
    }

    /** The same with other procedures, or in another order. */
    public EstimateCase withProcedures(List<Procedure> others) {
        return new EstimateCase(today, chained, plans, history, preferences, others, membership);
    }

    /** The same for a member of a discount plan. */
    public EstimateCase withMembership(Optional<DiscountMembership> found) {
        return new EstimateCase(today, chained, plans, history, preferences, procedures, found);
    }
}
