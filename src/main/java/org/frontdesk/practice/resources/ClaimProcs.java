package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.whole;

import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Resource;

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

    ClaimProcs() {
        super(
                "claimprocs",
                "ClaimProc",
                "claimproc",
                id("ClaimProcNum"),
                id("ProcNum"),
                id("ClaimNum"),
                id("PatNum"),
                id("ProvNum"),
                money("FeeBilled"),
                money("InsPayEst"),
                money("DedApplied"),
                choice("Status", STATUSES),
                money("InsPayAmt"),
                note("Remarks"),
                id("ClaimPaymentNum"),
                id("PlanNum"),
                date("DateCP"),
                money("WriteOff"),
                note("CodeSent"),
                money("AllowedOverride"),
                whole("Percentage", -1, 100),
                whole("PercentOverride", -1, 100),
                money("CopayAmt"),
                flag("NoBillIns"),
                money("PaidOtherIns"),
                money("BaseEst"),
                money("CopayOverride"),
                date("ProcDate"),
                date("DateEntry"),
                money("DedEst"),
                money("DedEstOverride"),
                money("InsEstTotal"),
                money("InsEstTotalOverride"),
                money("PaidOtherInsOverride"),
                note("EstimateNote"),
                money("WriteOffEst"),
                money("WriteOffEstOverride"),
                id("ClinicNum"),
                id("InsSubNum"),
                id("PaymentRow"),
                id("PayPlanNum"),
                id("ClaimPaymentTracking"),
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
        servesList(
                Filter.id("ProcNum"),
                Filter.id("ClaimNum"),
                Filter.id("PatNum"),
                Filter.equal("Status", Kinds.choice(STATUSES)),
                Filter.id("ClaimPaymentNum"),
                Filter.id("PlanNum"));
        servesSingle();
    }
}
