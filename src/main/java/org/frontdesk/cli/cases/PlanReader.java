package org.frontdesk.cli.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.frontdesk.domain.estimate.Substitution.Condition;

/** Reads insurance plans. */
final class PlanReader {
    private static final LocalDate EMPTY_BEFORE = LocalDate.of(1880, 1, 1);
    private static final Map<String, PlanKind> KINDS = Map.of(
            "category_percent", PlanKind.CATEGORY_PERCENT,
            "ppo", PlanKind.PPO,
            "flat_copay", PlanKind.FLAT_COPAY,
            "capitation", PlanKind.CAPITATION,
            "ppo_fixed_benefit", PlanKind.PPO_FIXED_BENEFIT);
    private static final Map<String, CobRule> RULES = Map.of(
            "basic", CobRule.BASIC,
            "standard", CobRule.STANDARD,
            "carve_out", CobRule.CARVE_OUT,
            "secondary_medicaid", CobRule.SECONDARY_MEDICAID);
    private static final Map<String, Condition> CONDITIONS = Map.of(
            "always", Condition.ALWAYS,
            "molar", Condition.MOLAR,
            "second_molar", Condition.SECOND_MOLAR,
            "posterior", Condition.POSTERIOR,
            "never", Condition.NEVER);
    private static final Map<String, Optional<Boolean>> EXCLUSION_FEES = Map.of(
            "practice_default", Optional.empty(),
            "do_nothing", Optional.of(false),
            "use_ucr_fee", Optional.of(true),
            "use_ucr", Optional.of(true));

    private final BenefitReader rows;
    private final FeeSchedule usualFees;

    /** @param usualFees of the office, unless a plan says otherwise */
    PlanReader(BenefitReader rows, FeeSchedule usualFees) {
        this.rows = rows;
        this.usualFees = usualFees;
    }

    InsurancePlan read(CaseNode plan) throws CaseProblem {
        String id = plan.needed("id");
        var benefits = new ArrayList<BenefitLine>();
        for (CaseNode row : plan.nodes("benefits")) {
            benefits.add(rows.read(row, id + "/benefits/" + benefits.size()));
        }
        plan.pass("name", "carrier");
        return new InsurancePlan(
                id,
                plan.word("type", KINDS).orElse(PlanKind.CATEGORY_PERCENT),
                plan.word("cob", RULES).orElse(CobRule.BASIC),
                plan.integer("renew_month", 0, 12).orElse(0),
                plan.date("effective_date").filter(date -> !date.isBefore(EMPTY_BEFORE)),
                fees(plan),
                plan.word("exclusion_fee_rule", EXCLUSION_FEES).flatMap(rule -> rule),
                plan.flag("zero_write_offs_on_annual_max"),
                plan.flag("zero_write_offs_on_freq_or_aging"),
                benefits,
                rows.general());
    }

    private PlanFees fees(CaseNode plan) throws CaseProblem {
        return new PlanFees(
                schedule(plan, "fees"),
                schedule(plan, "copay_fees"),
                schedule(plan, "out_of_network_fees"),
                schedule(plan, "fixed_benefit_fees"),
                schedule(plan, "provider_fees").orElse(usualFees),
                plan.isOn("no_substitutions") ? Map.of() : substitutions(plan),
                plan.flag("write_off_substituted").orElse(true));
    }

    static Optional<FeeSchedule> schedule(CaseNode node, String key) throws CaseProblem {
        return node.amounts(key).map(FeeSchedule::new);
    }

    private static Map<String, Substitution> substitutions(CaseNode plan) throws CaseProblem {
        var all = new HashMap<String, Substitution>();
        Optional<CaseNode> given = plan.node("substitutions");
        List<String> codes = given.map(CaseNode::keys).orElse(List.of());
        for (String code : codes) {
            CaseNode found = given.orElseThrow();
            if (found.isMapping(code)) {
                CaseNode one = found.node(code).orElseThrow();
                all.put(
                        code,
                        new Substitution(
                                one.needed("code"),
                                one.word("condition", CONDITIONS).orElse(Condition.ALWAYS)));
            } else {
                all.put(code, new Substitution(found.needed(code), Condition.ALWAYS));
            }
        }
        return all;
    }
}
