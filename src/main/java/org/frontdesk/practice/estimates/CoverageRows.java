package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.CobRule;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.PlanFees;
import org.frontdesk.domain.estimate.PlanKind;
import org.frontdesk.domain.estimate.Substitution;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** A patient's dental plans in their order; medical ones pay for no dental work. */
final class CoverageRows {
    private static final LocalDate EMPTY_BEFORE = LocalDate.of(1880, 1, 1);
    private static final String FIXED_BENEFIT = "FixedBenefit";
    private static final String PLANS = "SELECT l.PatPlanNum, l.InsSubNum, s.DateEffective, p.*,"
            + " COALESCE((SELECT FeeSchedType FROM feesched f WHERE f.FeeSchedNum = p.CopayFeeSched), '') AS copayType"
            + " FROM patplan l JOIN inssub s ON s.InsSubNum = l.InsSubNum JOIN insplan p ON p.PlanNum = s.PlanNum"
            + " WHERE l.PatNum = ? AND p.IsMedical = 'false' ORDER BY l.Ordinal, l.PatPlanNum";
    private static final Map<String, CobRule> COB_RULES = Map.of(
            "Basic", CobRule.BASIC,
            "Standard", CobRule.STANDARD,
            "CarveOut", CobRule.CARVE_OUT,
            "SecondaryMedicaid", CobRule.SECONDARY_MEDICAID);

    private CoverageRows() {}

    /** A row for each plan, with the keys of the link, the subscription and the plan. */
    static List<Row> of(Reading rows, long patient) {
        return rows.rows(PLANS, patient);
    }

    /** The name under which the estimate speaks of the plan. */
    static String name(Row plan) {
        return plan.text("InsSubNum");
    }

    static boolean isCapitation(Row plan) {
        return "c".equals(plan.text("PlanType"));
    }

    static InsurancePlan plan(
            Row plan, FeeRows fees, FeeSchedule usual, Map<String, Substitution> instead, List<BenefitLine> benefits) {
        LocalDate effective = LocalDate.parse(plan.text("DateEffective"));
        return new InsurancePlan(
                name(plan),
                kind(plan),
                COB_RULES.getOrDefault(plan.text("CobRule"), CobRule.BASIC),
                Math.toIntExact(plan.number("MonthRenew")),
                effective.isBefore(EMPTY_BEFORE) ? Optional.empty() : Optional.of(effective),
                fees(plan, fees, usual, instead),
                choice(plan.text("ExclusionFeeRule"), "UseUcrFee", "DoNothing"),
                choice(plan.text("InsPlansZeroWriteOffsOnAnnualMaxOverride"), "Yes", "No"),
                choice(plan.text("InsPlansZeroWriteOffsOnFreqOrAgingOverride"), "Yes", "No"),
                benefits);
    }

    private static PlanFees fees(Row plan, FeeRows fees, FeeSchedule usual, Map<String, Substitution> instead) {
        Optional<FeeSchedule> copays = fees.schedule(plan.number("CopayFeeSched"));
        boolean fixed = isFixedBenefit(plan);
        return new PlanFees(
                fees.schedule(plan.number("FeeSched")),
                fixed ? Optional.empty() : copays,
                Optional.empty(), // the API tells of no schedule for those out of network
                fixed ? copays : Optional.empty(),
                usual,
                instead,
                true);
    }

    private static PlanKind kind(Row plan) {
        return switch (plan.text("PlanType")) {
            case "p" -> isFixedBenefit(plan) ? PlanKind.PPO_FIXED_BENEFIT : PlanKind.PPO;
            case "f" -> PlanKind.FLAT_COPAY;
            case "c" -> PlanKind.CAPITATION;
            default -> PlanKind.CATEGORY_PERCENT;
        };
    }

    private static boolean isFixedBenefit(Row plan) {
        return "p".equals(plan.text("PlanType")) && FIXED_BENEFIT.equals(plan.text("copayType"));
    }

    private static Optional<Boolean> choice(String word, String yes, String no) {
        if (word.equals(yes)) {
            return Optional.of(true);
        }
        return word.equals(no) ? Optional.of(false) : Optional.empty();
    }
}
