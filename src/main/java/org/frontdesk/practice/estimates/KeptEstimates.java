package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * The ClaimProcs of status Estimate that the practice keeps for planned procedures: one for each procedure and plan. They are
 * not reckoned when something changes but when somebody looks, and written only where the figures differ.
 */
public final class KeptEstimates {
    private static final String ON_CLAIMS = "SELECT ProcNum, InsSubNum FROM claimproc WHERE PatNum = ? AND ProcNum <> 0"
            + " AND Status NOT IN ('Estimate', 'CapEstimate', 'Preauth', 'InsHist')";

    private final Reading rows;
    private final PatientCase patient;
    private final List<Change> changes = new ArrayList<>();

    /**
     * One row to be written.
     *
     * @param key 0 for a new one
     * @param values none for one to be deleted
     */
    private record Change(long key, Map<String, Object> values) {}

    /** Which line of a claim a procedure has. */
    private record Line(long procedure, long subscription) {}

    private KeptEstimates(PracticeLists lists, long patient, LocalDate today) {
        rows = lists.rows();
        this.patient = PatientCase.of(lists, patient, today);
    }

    /** Whether a patient's estimates are as they would be reckoned now. */
    static boolean areRight(Reading rows, long patient, LocalDate today) {
        return changes(new PracticeLists(rows), patient, today).isEmpty();
    }

    /** Brings a patient's estimates up to date. */
    public static void settle(Writing rows, long patient, LocalDateTime now) {
        settle(rows, new PracticeLists(rows), patient, now);
    }

    static void settle(Writing rows, PracticeLists lists, long patient, LocalDateTime now) {
        for (Change change : changes(lists, patient, now.toLocalDate())) {
            if (change.values().isEmpty()) {
                rows.delete("claimproc", "ClaimProcNum", change.key());
            } else {
                var values = new LinkedHashMap<>(change.values());
                values.put("SecDateTEdit", now);
                if (change.key() == 0) {
                    values.put("SecDateEntry", now.toLocalDate());
                    rows.insert("claimproc", values);
                } else {
                    rows.update("claimproc", change.key(), values);
                }
            }
        }
    }

    private static List<Change> changes(PracticeLists lists, long patient, LocalDate today) {
        List<Row> planned = PlannedRows.ofPatient(lists.rows(), patient);
        if (planned.isEmpty()) {
            return List.of();
        }
        var kept = new KeptEstimates(lists, patient, today);
        kept.dropOfFormerPlans(planned);
        if (!kept.patient.coverage().isEmpty()) {
            kept.reckon(planned);
        }
        return kept.changes;
    }

    /** A plan that the patient no longer has pays for nothing planned. */
    private void dropOfFormerPlans(List<Row> planned) {
        for (Row line : patient.kept()) {
            boolean ofPlanned = planned.stream().anyMatch(row -> row.number("ProcNum") == line.number("ProcNum"));
            boolean covered = patient.coverage().stream()
                    .anyMatch(plan -> plan.number("InsSubNum") == line.number("InsSubNum")
                            && plan.number("PlanNum") == line.number("PlanNum"));
            if (ofPlanned && !covered && line.number("ClaimNum") == 0) {
                changes.add(new Change(line.number("ClaimProcNum"), Map.of()));
            }
        }
    }

    /** Procedures of the active plan count for each other, those of each inactive plan among themselves. */
    private void reckon(List<Row> planned) {
        List<Line> onClaims = rows.rows(ON_CLAIMS, patient.patient().number("PatNum")).stream()
                .map(row -> new Line(row.number("ProcNum"), row.number("InsSubNum")))
                .toList();
        var lists = new TreeMap<Long, List<Row>>();
        planned.forEach(row -> lists.computeIfAbsent(row.number("inactivePlan"), plan -> new ArrayList<>())
                .add(row));
        for (List<Row> list : lists.values()) {
            List<ProcedureEstimate> estimates = patient.estimates(list);
            for (int i = 0; i < list.size(); i++) {
                keep(list.get(i), estimates.get(i).plans(), onClaims);
            }
        }
    }

    private void keep(Row procedure, List<PlanEstimate> plans, List<Line> onClaims) {
        Money paid = Money.ZERO;
        for (int i = 0; i < plans.size(); i++) {
            Row plan = patient.coverage().get(i);
            var line = new Line(procedure.number("ProcNum"), plan.number("InsSubNum"));
            if (!onClaims.contains(line)) {
                Optional<Money> others = i == 0 ? Optional.empty() : Optional.of(paid);
                keep(new EstimateColumns(procedure, plan, plans.get(i), others), before(line));
            }
            paid = paid.plus(plans.get(i).insurance());
        }
    }

    private void keep(EstimateColumns columns, Optional<Row> before) {
        Map<String, Object> values = before.map(columns::otherThan).orElseGet(columns::asNew);
        if (!values.isEmpty()) {
            changes.add(new Change(before.map(row -> row.number("ClaimProcNum")).orElse(0L), values));
        }
    }

    private Optional<Row> before(Line line) {
        return patient.kept().stream()
                .filter(row ->
                        row.number("ProcNum") == line.procedure() && row.number("InsSubNum") == line.subscription())
                .findFirst();
    }
}
