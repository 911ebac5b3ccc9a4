package org.frontdesk.cli.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.OfficeFee;
import org.frontdesk.domain.estimate.Payment;
import org.frontdesk.domain.estimate.PlanWord;
import org.frontdesk.domain.estimate.Preferences;
import org.frontdesk.domain.estimate.Procedure;

/** Reads the procedures of a case. */
final class ProcedureReader {
    private static final Map<String, Boolean> COMPLETE =
            Map.of("planned", false, "treatment_planned", false, "complete", true, "completed", true);

    private final LocalDate today;
    private final OptionalInt age;
    private final List<InsurancePlan> plans;
    private final Preferences preferences;

    /** @param age of the patient, for procedures that name none */
    ProcedureReader(LocalDate today, OptionalInt age, List<InsurancePlan> plans, Preferences preferences) {
        this.today = today;
        this.age = age;
        this.plans = plans;
        this.preferences = preferences;
    }

    Procedure read(CaseNode node) throws CaseProblem {
        String code = node.needed("code");
        Money fee = node.has("fee")
                ? node.money("fee").orElseThrow()
                : OfficeFee.of(code, plans, preferences)
                        .orElseThrow(() -> new CaseProblem(node.place("fee") + " is missing."));
        for (String plan : node.texts("claims")) {
            known(node, "claims", plan);
        }
        OptionalInt own = node.integer("patient_age", 0, 150);
        return new Procedure(
                node.needed("id"),
                code,
                fee,
                node.integer("quantity", 1, 999).orElse(1),
                node.date("date").orElse(today),
                node.word("status", COMPLETE).orElse(false),
                HistoryReader.place(node),
                own.isPresent() ? own : age,
                node.money("adjustment").orElse(Money.ZERO),
                words(node),
                payments(node),
                notBilled(node));
    }

    private Map<String, PlanWord> words(CaseNode procedure) throws CaseProblem {
        var all = new HashMap<String, PlanWord>();
        for (CaseNode node : procedure.nodes("overrides")) {
            int percent = node.integer("percent", -1, 100).orElse(-1);
            all.put(
                    plan(node),
                    new PlanWord(
                            node.amount("insurance"),
                            node.amount("allowed"),
                            percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                            node.amount("deductible"),
                            node.amount("copay"),
                            node.amount("paid_other"),
                            node.amount("write_off")));
        }
        return all;
    }

    private Map<String, Payment> payments(CaseNode procedure) throws CaseProblem {
        var all = new HashMap<String, Payment>();
        for (CaseNode node : procedure.nodes("received")) {
            all.put(
                    plan(node),
                    new Payment(
                            node.money("amount").orElse(Money.ZERO),
                            node.amount("write_off"),
                            node.money("deductible").orElse(Money.ZERO)));
        }
        return all;
    }

    private Set<String> notBilled(CaseNode procedure) throws CaseProblem {
        var all = new HashSet<String>();
        for (String plan : procedure.texts("no_bill")) {
            if (plan.equals("true")) {
                plans.forEach(every -> all.add(every.id()));
            } else if (!plan.equals("false")) {
                known(procedure, "no_bill", plan);
                all.add(plan);
            }
        }
        return all;
    }

    private String plan(CaseNode node) throws CaseProblem {
        String plan =
                node.text("plan").orElse(plans.isEmpty() ? "" : plans.getFirst().id());
        known(node, "plan", plan);
        return plan;
    }

    private void known(CaseNode node, String key, String plan) throws CaseProblem {
        if (plans.stream().noneMatch(every -> every.id().equals(plan))) {
            throw node.problem(key, "the id of one of the case's plans");
        }
    }
}
