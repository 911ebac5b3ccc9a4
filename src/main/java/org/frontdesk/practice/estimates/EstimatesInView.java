package org.frontdesk.practice.estimates;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Store;

/**
 * Sees to it that estimates are right before somebody looks at them. A patient's are reckoned at every look; those of the whole
 * practice only when something has been written since the last look, since there is no telling whom a change of a fee or a plan
 * concerns.
 */
public final class EstimatesInView {
    private static final String PLANNED = "SELECT DISTINCT PatNum FROM procedurelog WHERE ProcStatus IN ('TP', 'TPi')";
    private static final String OF_A_LINE =
            "SELECT PatNum FROM claimproc WHERE ClaimProcNum = ? AND Status IN ('Estimate', 'CapEstimate')";

    /** The state of the practice in which all estimates were found right. */
    private record Seen(long commits, LocalDateTime midnight) {}

    private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());

    /** Before all estimates may be looked at. */
    public void ofAll(Store store, LocalDateTime now) {
        var state = new Seen(store.commits(), now.toLocalDate().atStartOfDay());
        if (seen.get().equals(Optional.of(state))) {
            return;
        }
        List<Long> patients = store.read(rows ->
                rows.rows(PLANNED).stream().map(row -> row.number("PatNum")).toList());
        patients.forEach(patient -> ofPatient(store, patient, now));
        if (store.commits() == state.commits()) {
            seen.set(Optional.of(state));
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
