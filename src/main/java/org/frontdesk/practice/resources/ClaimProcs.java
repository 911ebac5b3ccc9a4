package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.frontdesk.practice.estimates.EstimatesInView;
import org.frontdesk.practice.estimates.KeptEstimates;
import org.frontdesk.practice.estimates.StalePlans;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** ClaimProcs: what insurance is expected to pay, or has paid, for one procedure; -1 stands for "not reckoned". */
final class ClaimProcs extends Resource {
    private static final String[] STATUSES = {
        "NotReceived",
        "Received",
        "Preauth",
        "Adjustment",
        "Supplemental",
        "CapClaim",
        "Estimate",
        "CapComplete",
        "CapEstimate",
        "InsHist"
    };

    private static final List<String> ESTIMATED = List.of("Estimate", "CapEstimate");

    private final EstimatesInView estimates;

    ClaimProcs(StalePlans stalePlans) {
        super(
                "claimprocs",
                "ClaimProc",
                "claimproc",
                id("ClaimProcNum"),
                id("ProcNum"),
                id("ClaimNum"),
                id("PatNum"),
                id("ProvNum").onPut().refers("provider", "ProvNum", "Provider not found."),
                money("FeeBilled").onPut(),
                money("InsPayEst"),
                money("DedApplied").onPut(),
                choice("Status", STATUSES).onPut(),
                money("InsPayAmt").onPut(),
                note("Remarks").onPut(),
                id("ClaimPaymentNum").onPut(),
                id("PlanNum"),
                date("DateCP"),
                money("WriteOff").onPut(),
                text("CodeSent", 15).onPut(),
                money("AllowedOverride"),
                whole("Percentage", -1, 100),
                whole("PercentOverride", -1, 100).onPut(),
                money("CopayAmt"),
                flag("NoBillIns").onPut(),
                money("PaidOtherIns"),
                money("BaseEst"),
                money("CopayOverride").onPut(),
                date("ProcDate"),
                date("DateEntry"),
                money("DedEst"),
                money("DedEstOverride").onPut(),
                money("InsEstTotal"),
                money("InsEstTotalOverride").onPut(),
                money("PaidOtherInsOverride").onPut(),
                note("EstimateNote"),
                money("WriteOffEst"),
                money("WriteOffEstOverride").onPut(),
                id("ClinicNum"),
                id("InsSubNum"),
                id("PaymentRow"),
                id("PayPlanNum"),
                id("ClaimPaymentTracking").onPut(),
                derived(
                        "claimPaymentTracking",
                        "SELECT ItemName FROM definition WHERE DefNum = t.ClaimPaymentTracking"),
                id("SecUserNumEntry"),
                date("SecDateEntry"),
                moment("SecDateTEdit"),
                date("DateSuppReceived"),
                date("DateInsFinalized"),
                flag("IsTransfer"),
                note("ClaimAdjReasonCodes"));
        estimates = new EstimatesInView(stalePlans);
        Filter[] filters = {
            Filter.id("ProcNum"),
            Filter.id("ClaimNum"),
            Filter.id("PatNum"),
            Filter.equal("Status", Kinds.choice(STATUSES)),
            Filter.id("ClaimPaymentNum"),
            Filter.id("PlanNum"),
            Filter.equal("DateCP", Kinds.date())
        };
        serves("GET", false, "", call -> {
            reckonWhatIsAsked(call);
            return list(call, key() + " ASC", filters);
        });
        serves("GET", true, "", call -> {
            estimates.ofLine(call.store(), call.key(), call.now());
            return call.store().read(rows -> Reply.ok(write(found(rows, call.key()))));
        });
        servesPut();
        serves("PUT", false, "InsAdjust", ClaimProcs::settle);
        serves("POST", false, "InsAdjust", call -> added(call, InsAdjustments::add));
        serves("POST", false, "Supplemental", call -> added(call, SupplementalPayments::add));
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        ClaimProcChanges.check(rows, before, changes);
        ClaimProcChanges.complete(call, before, changes);
    }

    @Override
    protected void afterChange(Call call, Writing rows, Row before) {
        Row after = found(rows, call.key());
        ClaimProcChanges.payAlike(call, rows, before, after);
        if (ESTIMATED.contains(before.text("Status")) || ESTIMATED.contains(after.text("Status"))) {
            KeptEstimates.settle(rows, before.number("PatNum"), call.now());
        }
    }

    /** Estimates are on no claim and no check; a list of others leaves them as they are. */
    private void reckonWhatIsAsked(Call call) {
        boolean others = call.parameter("Status")
                .filter(status -> !ESTIMATED.contains(status))
                .isPresent();
        if (others || key(call, "ClaimNum") > 0 || key(call, "ClaimPaymentNum") > 0) {
            return;
        }
        if (key(call, "PatNum") > 0) {
            estimates.ofPatient(call.store(), key(call, "PatNum"), call.now());
        } else if (key(call, "ProcNum") > 0) {
            estimates.ofProcedure(call.store(), key(call, "ProcNum"), call.now());
        } else {
            estimates.ofAll(call.store(), call.now());
        }
    }

    private static long key(Call call, String parameter) {
        return call.parameter(parameter)
                .map(sent -> (Long) Kinds.id().read(parameter, sent))
                .orElse(0L);
    }

    private static Reply settle(Call call) {
        call.store().write(rows -> {
            InsAdjustments.settle(call, rows);
            return true;
        });
        return Reply.done();
    }

    private Reply added(Call call, ToLongBiFunction<Call, Writing> adding) {
        return call.store().write(rows -> {
            long key = adding.applyAsLong(call, rows);
            return Reply.created(write(found(rows, key)), "/claimprocs/" + key);
        });
    }
}
