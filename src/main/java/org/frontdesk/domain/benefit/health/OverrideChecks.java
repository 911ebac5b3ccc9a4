package org.frontdesk.domain.benefit.health;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.health.Finding.Kind;

/** The patient's own rows beside the plan's. */
final class OverrideChecks {
    private final HealthFacts facts;
    private final Set<BenefitDraft> plan = new HashSet<>();
    private final Set<Subject> subjects = new HashSet<>();

    OverrideChecks(List<LiveRow> rows, HealthFacts facts) {
        this.facts = facts;
        rows.stream().filter(LiveRow::isOfPlan).forEach(row -> {
            plan.add(row.inYear(facts));
            subjects.add(Subject.of(row.row(), facts));
            Subject.counted(row.row(), facts).ifPresent(subjects::add);
        });
    }

    List<Finding> of(LiveRow row) {
        var findings = new ArrayList<Finding>();
        if (!row.isOfPlan()) {
            if (plan.contains(row.asOfPlan(facts))) {
                findings.add(finding(Kind.OVERRIDE_SAME, row));
            } else if (!overrides(row)) {
                findings.add(finding(Kind.OVERRIDE_ALONE, row));
            }
        }
        return findings;
    }

    private boolean overrides(LiveRow row) {
        return subjects.contains(Subject.of(row.row(), facts).ofPlan())
                || Subject.counted(row.row(), facts)
                        .map(Subject::ofPlan)
                        .filter(subjects::contains)
                        .isPresent();
    }

    private static Finding finding(Kind kind, LiveRow row) {
        return new Finding(kind, List.of(row.key()), BenefitField.OWNER, List.of(Repair.remove(List.of(row.key()))));
    }
}
