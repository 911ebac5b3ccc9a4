package org.frontdesk.cli.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Service;

/** Reads a case that asks whether a service comes too often. */
final class FrequencyReader {
    private FrequencyReader() {}

    static CaseAnswer answer(String id, CaseNode node, Set<String> unread) throws CaseProblem {
        List<InsurancePlan> plans = EstimateReader.plans(node);
        if (plans.isEmpty()) {
            throw new CaseProblem("plans is missing or empty.");
        }
        Optional<LocalDate> today = node.date("as_of");
        List<CaseNode> history = node.nodes("history");
        var met = new ArrayList<Boolean>();
        for (CaseNode check : node.nodes("checks")) {
            met.add(isMet(check, plans.getFirst(), history, today));
        }
        if (met.isEmpty()) {
            throw new CaseProblem("checks is missing or empty.");
        }
        return new CaseAnswer.Checks(id, met, List.copyOf(unread));
    }

    private static boolean isMet(CaseNode check, InsurancePlan plan, List<CaseNode> history, Optional<LocalDate> today)
            throws CaseProblem {
        check.pass("met");
        LocalDate date = check.date("date")
                .or(() -> today)
                .orElseThrow(() -> new CaseProblem(check.place("date") + " is missing."));
        var lines = new ArrayList<ClaimLine>();
        for (CaseNode line : history) {
            lines.add(HistoryReader.read(line, "history/" + lines.size(), date));
        }
        for (CaseNode line : check.nodes("more_history")) {
            lines.add(HistoryReader.read(line, "more_history/" + lines.size(), date));
        }
        boolean plansOnly = check.isOn("ignore_patient_rows");
        List<BenefitLine> rows = plan.benefits().stream()
                .filter(row -> !plansOnly || !row.ofPatient())
                .toList();
        return new Service(check.needed("code"), date, HistoryReader.place(check))
                .isLimited(plan.withBenefits(rows), today.orElse(date), lines);
    }
}
