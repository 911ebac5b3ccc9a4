package org.frontdesk.practice.resources;

import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** A later payment for a procedure whose claim has been received: a further ClaimProc of the same procedure and claim. */
final class SupplementalPayments {
    private static final List<String> AS_BEFORE = List.of(
            "ProcNum",
            "ClaimNum",
            "PatNum",
            "ProvNum",
            "PlanNum",
            "InsSubNum",
            "ClinicNum",
            "ProcDate",
            "CodeSent",
            "Percentage",
            "BaseEst",
            "InsEstTotal",
            "DedEst");

    private SupplementalPayments() {}

    /** Stores the payment and returns its key. */
    static long add(Call call, Writing rows) {
        Row paid = paid(call, rows);
        if (paid.number("ClaimNum") == 0 || !isReceived(paid)) {
            throw Refusal.invalid("ClaimProcNum must be of a procedure on a claim that has been received.");
        }
        long key = rows.insert(
                "claimproc",
                Map.of(
                        "PatNum", paid.number("PatNum"),
                        "Status", "Supplemental",
                        "InsPayAmt",
                                Kinds.money()
                                        .read(
                                                "InsPayAmt",
                                                call.sent("InsPayAmt").orElse("0")),
                        "DateCP", call.today(),
                        "DateEntry", call.today(),
                        "DateSuppReceived", call.today(),
                        "SecDateEntry", call.today(),
                        "SecDateTEdit", call.now()));
        String columns = String.join(", ", AS_BEFORE);
        rows.run(
                "UPDATE claimproc SET (" + columns + ") = (SELECT " + columns
                        + " FROM claimproc WHERE ClaimProcNum = ?) WHERE ClaimProcNum = ?",
                paid.number("ClaimProcNum"),
                key);
        return key;
    }

    static boolean isReceived(Row row) {
        return "Received".equals(row.text("Status")) || "Supplemental".equals(row.text("Status"));
    }

    private static Row paid(Call call, Reading rows) {
        String sent = call.sent("ClaimProcNum").orElseThrow(() -> Refusal.invalid("ClaimProcNum is required."));
        return rows.row(
                        "SELECT ClaimProcNum, PatNum, ClaimNum, Status FROM claimproc WHERE ClaimProcNum = ?",
                        Kinds.id().read("ClaimProcNum", sent))
                .orElseThrow(() -> Refusal.notFound("ClaimProc not found."));
    }
}
