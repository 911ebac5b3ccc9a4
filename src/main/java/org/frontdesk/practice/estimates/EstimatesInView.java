package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Store;

/**
 * Sees to it that estimates are right before somebody looks at them. A patient's are reckoned at every look; those of the whole
 * practice only where something has been written that they depend on, which the database marks, and all of them once a day.
 */
public final class EstimatesInView {
    private static final String MARKED = "SELECT 1 AS found FROM staleestimate LIMIT 1";
    private static final String PLANNED =
            "SELECT DISTINCT p.PatNum FROM procedurelog p" + " WHERE p.ProcStatus IN ('TP', 'TPi')";
    private static final String STALE = PLANNED
            + " AND (EXISTS (SELECT 1 FROM staleestimate WHERE Of = 'everybody')"
            + " OR EXISTS (SELECT 1 FROM staleestimate WHERE Of = 'patient' AND Number = p.PatNum)"
            + " OR EXISTS (SELECT 1 FROM patplan l JOIN inssub s ON s.InsSubNum = l.InsSubNum"
            + " JOIN staleestimate m ON m.Of = 'plan' AND m.Number = s.PlanNum WHERE l.PatNum = p.PatNum))";
    private static final String OF_A_LINE =
            "SELECT PatNum FROM claimproc WHERE ClaimProcNum = ? AND Status IN ('Estimate', 'CapEstimate')";

    /** The day for which all were last reckoned, as benefit years and ages change by themselves. */
    private final AtomicReference<Optional<LocalDate>> day = new AtomicReference<>(Optional.empty());

    private final StalePlans stalePlans;

    public EstimatesInView(StalePlans stalePlans) {
        this.stalePlans = stalePlans;
    }

    /** Before all estimates may be looked at. */
    public void ofAll(Store store, LocalDateTime now) {
        Optional<LocalDate> today = Optional.of(now.toLocalDate());
        boolean newDay = !day.get().equals(today);
        if (newDay
                || !stalePlans.isEmpty()
                || store.read(rows -> rows.row(MARKED).isPresent())) {
            Map<StalePlans.Owner, Integer> owners = store.write(rows -> {
                Map<StalePlans.Owner, Integer> sofar = stalePlans.sofar();
                StalePlans.mark(rows, sofar.keySet());
                var lists = new PracticeLists(rows);
                rows.rows(newDay ? PLANNED : STALE)
                        .forEach(row -> KeptEstimates.settle(rows, lists, row.number("PatNum"), now));
                rows.run("DELETE FROM staleestimate");
                return sofar;
            });
            stalePlans.forget(owners);
            day.set(today);
        }
    }

    /** Before a patient's estimates are looked at. */
    public void ofPatient(Store store, long patient, LocalDateTime now) {
        if (!store.read(rows -> KeptEstimates.areRight(rows, patient, now.toLocalDate()))) {
            store.write(rows -> {
                KeptEstimates.settle(rows, patient, now);
                return true;
            });
        }
    }

    /** Before the estimates of a procedure are looked at. */
    public void ofProcedure(Store store, long procedure, LocalDateTime now) {
        ofFound(store, "SELECT PatNum FROM procedurelog WHERE ProcNum = ?", procedure, now);
    }

    /** Before a line is looked at that may be an estimate. */
    public void ofLine(Store store, long line, LocalDateTime now) {
        ofFound(store, OF_A_LINE, line, now);
    }

    private void ofFound(Store store, String question, long key, LocalDateTime now) {
        Optional<Row> found = store.read(rows -> rows.row(question, key));
        found.ifPresent(row -> ofPatient(store, row.number("PatNum"), now));
    }
}
