package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** InsPlans: the insurance plans of the practice's patients. */
final class InsPlans extends Resource {
    private static final String[] OVERRIDES = {"Default", "Yes", "No"};
    private static final String[] COB_RULES = {"Basic", "Standard", "CarveOut", "SecondaryMedicaid"};

    InsPlans() {
        super(
                "insplans",
                "InsPlan",
                "insplan",
                id("PlanNum"),
                text("GroupName", 50).settable(),
                text("GroupNum", 50).settable(),
                note("PlanNote").settable(),
                id("FeeSched").settable().refers("feesched", "FeeSchedNum", "FeeSched not found"),
                choice("PlanType", "", "p", "f", "c").settable(),
                id("ClaimFormNum").settable(),
                flag("ClaimsUseUCR").settable(),
                id("CopayFeeSched").settable().refers("feesched", "FeeSchedNum", "CopayFeeSched not found"),
                id("EmployerNum").settable().refers("employer", "EmployerNum", "Employer not found"),
                id("CarrierNum").required().onPut().refers("carrier", "CarrierNum", "Carrier not found"),
                flag("IsMedical").settable(),
                id("FilingCode").settable(),
                flag("ShowBaseUnits").settable(),
                flag("CodeSubstNone").settable(),
                flag("IsHidden").settable(),
                whole("MonthRenew", 0, 12).settable(),
                id("FilingCodeSubtype").settable(),
                choice("CobRule", COB_RULES).settable(),
                id("SecUserNumEntry"),
                date("SecDateEntry"),
                moment("SecDateTEdit"),
                id("BillingType").settable(),
                choice("ExclusionFeeRule", "PracticeDefault", "DoNothing", "UseUcrFee")
                        .settable(),
                id("ManualFeeSchedNum").settable().refers("feesched", "FeeSchedNum", "ManualFeeSchedNum not found"),
                flag("IsBlueBookEnabled").settable(),
                choice("InsPlansZeroWriteOffsOnAnnualMaxOverride", OVERRIDES).settable(),
                choice("InsPlansZeroWriteOffsOnFreqOrAgingOverride", OVERRIDES).settable());
        servesList(
                Filter.equal("PlanType", Kinds.choice(Map.of("percentage", ""), "", "p", "f", "c")),
                Filter.id("CarrierNum"));
        servesSingle();
        serves("POST", false, "", call -> create(call).withStatus(200));
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        String type = row.getOrDefault("PlanType", "").toString();
        boolean showUcr = "1".equals(rows.preference("InsDefaultShowUCRonClaims", "0"));
        row.putIfAbsent("ClaimFormNum", Lookups.preferredKey(rows, "DefaultClaimForm"));
        row.putIfAbsent("ClaimsUseUCR", showUcr && type.isEmpty());
        row.putIfAbsent("CobRule", cobRule(rows));
        row.putIfAbsent("IsBlueBookEnabled", usesBlueBook(rows) && type.isEmpty());
        row.put("SecDateEntry", call.today());
        row.put("SecDateTEdit", call.now());
        check(rows, row, type, String.valueOf(row.get("IsBlueBookEnabled")));
    }

    @Override
    protected void afterNew(Call call, Writing rows, long key) {
        InsVerifies.begin(call, rows, "InsuranceBenefit", key);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if (!changes.getOrDefault("PlanType", "").toString().isEmpty()) {
            changes.putIfAbsent("IsBlueBookEnabled", "false");
            changes.putIfAbsent("ManualFeeSchedNum", 0L);
        }
        Row after = before.with(changes);
        check(rows, changes, after.text("PlanType"), after.text("IsBlueBookEnabled"));
        changes.put("SecDateTEdit", call.now());
    }

    private static boolean usesBlueBook(Reading rows) {
        return "BlueBook".equals(rows.preference("AllowedFeeSchedsAutomate", ""));
    }

    private static String cobRule(Reading rows) {
        String preferred = rows.preference("InsDefaultCobRule", "0");
        return preferred.matches("[0-3]") ? COB_RULES[Integer.parseInt(preferred)] : preferred;
    }

    private static void check(Reading rows, Map<String, Object> sent, String type, String blueBook) {
        if ("true".equals(blueBook) && !type.isEmpty()) {
            throw Refusal.invalid("IsBlueBookEnabled cannot be true unless PlanType is empty.");
        }
        boolean manual = !Long.valueOf(0).equals(sent.getOrDefault("ManualFeeSchedNum", 0L));
        if (manual && !(usesBlueBook(rows) && "true".equals(blueBook))) {
            throw Refusal.invalid("ManualFeeSchedNum is only allowed if the practice uses BlueBook and"
                    + " IsBlueBookEnabled is true.");
        }
        mustBeSchedule(rows, sent, "CopayFeeSched", "CoPay");
        mustBeSchedule(rows, sent, "ManualFeeSchedNum", "ManualBlueBook");
        Lookups.mustBeOf(rows, "BillingType", sent.get("BillingType"), Lookups.BILLING_TYPES);
    }

    private static void mustBeSchedule(Reading rows, Map<String, Object> sent, String field, String type) {
        Object number = sent.get(field);
        if (number != null
                && !Long.valueOf(0).equals(number)
                && !type.equals(rows.text("", "SELECT FeeSchedType FROM feesched WHERE FeeSchedNum = ?", number))) {
            throw Refusal.invalid(field + " must be a fee schedule of type " + type + ".");
        }
    }
}
