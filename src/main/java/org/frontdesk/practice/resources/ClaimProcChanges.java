package org.frontdesk.practice.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** What a PUT of a ClaimProc may change and what changes with it. Estimates are not reckoned anew. */
final class ClaimProcChanges {
    private static final List<String> LOCKED =
            List.of("Adjustment", "InsHist", "CapClaim", "CapComplete", "CapEstimate");
    private static final List<String> OVERRIDES = List.of(
            "CopayOverride", "DedEstOverride", "InsEstTotalOverride", "PaidOtherInsOverride", "WriteOffEstOverride");
    /** What is taken away from a procedure that is not billed: amounts that then say "not reckoned". */
    private static final List<String> UNBILLED = List.of(
            "AllowedOverride",
            "Percentage",
            "PercentOverride",
            "CopayAmt",
            "CopayOverride",
            "DedEst",
            "DedEstOverride",
            "InsEstTotalOverride",
            "PaidOtherIns",
            "PaidOtherInsOverride",
            "WriteOffEst",
            "WriteOffEstOverride");

    private ClaimProcChanges() {}

    static void check(Writing rows, Row before, Map<String, Object> changes) {
        refuseLocked(before);
        if (LOCKED.contains(String.valueOf(changes.get("Status")))) {
            throw Refusal.invalid("Status is invalid.");
        }
        for (String override : OVERRIDES) {
            if (changes.get(override) instanceof BigDecimal amount
                    && amount.signum() < 0
                    && amount.compareTo(BigDecimal.ONE.negate()) != 0) {
                throw Refusal.invalid(override + " must be -1, for none, or 0 and more.");
            }
        }
        if (before.number("ClaimPaymentNum") != 0 && changes.containsKey("InsPayAmt")) {
            throw Refusal.invalid("InsPayAmt cannot be changed once the procedure is on a check.");
        }
        Lookups.mustBeOf(rows, "ClaimPaymentTracking", changes.get("ClaimPaymentTracking"), Lookups.PAYMENT_TRACKING);
        refusePayment(rows, before.with(changes), changes);
    }

    private static void refuseLocked(Row before) {
        if (before.flag("IsTransfer")) {
            throw Refusal.invalid("A ClaimProc with IsTransfer cannot be changed.");
        }
        String status = before.text("Status");
        if (LOCKED.contains(status)) {
            throw Refusal.invalid("A ClaimProc of Status " + status + " cannot be changed"
                    + ("Adjustment".equals(status) ? ", except by PUT InsAdjust." : "."));
        }
    }

    /** The practice server keeps no checks of its own: it knows those that procedures are on. */
    private static void refusePayment(Writing rows, Row after, Map<String, Object> changes) {
        long payment = (Long) changes.getOrDefault("ClaimPaymentNum", 0L);
        if (payment == 0) {
            return;
        }
        if (!rows.exists("claimproc", "ClaimPaymentNum", payment)) {
            throw Refusal.notFound("ClaimPayment not found.");
        }
        if (after.number("ClaimNum") == 0 || !SupplementalPayments.isReceived(after)) {
            throw Refusal.invalid("ClaimPaymentNum goes only with a received procedure on a claim.");
        }
    }

    /** Adds what follows from the changes. */
    static void complete(Call call, Row before, Map<String, Object> changes) {
        Object status = changes.get("Status");
        if ("Received".equals(status) || "Supplemental".equals(status)) {
            changes.put("DateEntry", call.today());
            changes.put("DateSuppReceived", call.today());
        }
        if ("true".equals(changes.get("NoBillIns"))) {
            UNBILLED.forEach(column -> changes.put(column, -1L));
            List.of("BaseEst", "InsEstTotal", "InsPayEst").forEach(column -> changes.put(column, 0L));
        } else {
            matchDeductibles(before.with(changes), changes);
            if (changes.containsKey("InsEstTotalOverride")) {
                Row after = before.with(changes);
                changes.put("InsPayEst", first(after, "InsEstTotalOverride", "InsEstTotal"));
            }
        }
        changes.put("SecDateTEdit", call.now());
    }

    /** Until a claim is received, the deductible applied and its override are one. */
    private static void matchDeductibles(Row after, Map<String, Object> changes) {
        if (!"NotReceived".equals(after.text("Status")) && !"Preauth".equals(after.text("Status"))) {
            return;
        }
        if (changes.containsKey("DedEstOverride")) {
            changes.put("DedApplied", first(after, "DedEstOverride", "DedEst"));
        } else if (changes.containsKey("DedApplied")) {
            changes.put("DedEstOverride", after.money("DedApplied"));
        }
    }

    /** The first of the amounts that is not -1, otherwise 0. */
    private static BigDecimal first(Row row, String... columns) {
        for (String column : columns) {
            if (row.money(column).signum() >= 0) {
                return row.money(column);
            }
        }
        return BigDecimal.ZERO;
    }

    /** What goes onto a check or off it takes the rest of its claim along. */
    static void payAlike(Call call, Writing rows, Row before, Row after) {
        long was = before.number("ClaimPaymentNum");
        long is = after.number("ClaimPaymentNum");
        if (was == is || after.number("ClaimNum") == 0) {
            return;
        }
        String alike = "UPDATE claimproc SET ClaimPaymentNum = ?, SecDateTEdit = ? WHERE ClaimNum = ?"
                + " AND ClaimPaymentNum = ? AND IsTransfer = 'false'";
        if (is == 0) {
            rows.run(alike, 0L, call.now(), after.number("ClaimNum"), was);
        } else {
            rows.run(
                    alike + " AND Status IN ('Received', 'Supplemental')",
                    is,
                    call.now(),
                    after.number("ClaimNum"),
                    0L);
        }
    }
}
