package org.frontdesk.practice.estimates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.estimate.Substitution;
import org.frontdesk.domain.estimate.Substitution.Condition;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** The cheaper codes that a plan pays for instead: its own word on a code, else what the code itself says. */
final class SubstituteRows {
    private static final Map<String, Condition> CONDITIONS = Map.of(
            "Always", Condition.ALWAYS,
            "Molar", Condition.MOLAR,
            "SecondMolar", Condition.SECOND_MOLAR,
            "Posterior", Condition.POSTERIOR,
            "Never", Condition.NEVER);
    private static final String LINKS = "SELECT c.ProcCode AS code, l.SubstitutionCode AS instead, l.SubstOnlyIf AS"
            + " insteadIf FROM substitutionlink l JOIN procedurecode c ON c.CodeNum = l.CodeNum WHERE l.PlanNum = ?"
            + " ORDER BY l.SubstitutionLinkNum";

    private SubstituteRows() {}

    /** By code; empty for a plan that pays for no substitutes. */
    static Map<String, Substitution> of(Reading rows, Row plan, List<Row> procedures) {
        if (plan.flag("CodeSubstNone")) {
            return Map.of();
        }
        var all = new HashMap<String, Substitution>();
        procedures.forEach(procedure -> add(all, procedure));
        rows.rows(LINKS, plan.number("PlanNum")).forEach(link -> add(all, link));
        return all;
    }

    private static void add(Map<String, Substitution> all, Row row) {
        if (!row.text("instead").isEmpty()) {
            Condition condition = CONDITIONS.getOrDefault(row.text("insteadIf"), Condition.NEVER);
            all.put(row.text("code"), new Substitution(row.text("instead"), condition));
        }
    }
}
