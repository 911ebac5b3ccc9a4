package org.frontdesk.domain.benefit.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.RowKey;

/**
 * How a plan's rows are.
 *
 * @param findings the worst first; of the same kind in the order of the rows
 */
public record Health(List<Finding> findings) {
    public Health {
        findings = List.copyOf(findings);
    }

    /** @param rows of one plan and of one patient on it, removed ones among them */
    public static Health of(List<RowState> rows, HealthFacts facts) {
        List<LiveRow> live = LiveRow.of(rows);
        var checks = new RowChecks(facts);
        var overrides = new OverrideChecks(live, facts);
        var findings = new ArrayList<Finding>();
        for (LiveRow row : live) {
            findings.addAll(checks.of(row));
            findings.addAll(overrides.of(row));
        }
        findings.addAll(new TwinChecks(facts).of(live));
        findings.addAll(new PlanChecks(facts).of(live));
        findings.sort(Comparator.comparing(Finding::kind));
        return new Health(findings);
    }

    /** How many look wrong; what is only good to know is not among them. */
    public int wrong() {
        return (int) findings.stream()
                .filter(finding -> finding.kind().weight() != Finding.Weight.KNOW)
                .count();
    }

    /** What can be repaired without a choice and without changing what the plan grants. */
    public List<Finding> safe() {
        return findings.stream()
                .filter(finding -> finding.kind().isSafe() && finding.repairs().size() == 1)
                .toList();
    }

    /** All of that as one step; a row that one repair removes is not changed by another. */
    public List<RowChange> safeChanges() {
        Map<RowKey, RowChange> changes = new LinkedHashMap<>();
        for (Finding finding : safe()) {
            for (RowChange change : finding.repairs().getFirst().changes()) {
                switch (change) {
                    case RowChange.Remove remove -> changes.put(remove.key(), remove);
                    case RowChange.Change other -> changes.putIfAbsent(other.key(), other);
                    case RowChange.Add add -> throw new IllegalStateException("A safe repair adds nothing");
                }
            }
        }
        return List.copyOf(changes.values());
    }
}
