package org.frontdesk.practice;

import java.nio.file.Path;
import java.util.Map;
import org.frontdesk.practice.store.RowSink;
import org.frontdesk.practice.store.Store;

/** A small office for tests: the lists and fees a treatment plan needs, with known keys, and one patient. */
final class PracticeOffice {
    static final long PATIENT = 11;
    static final long PRIORITY = 20;
    static final long OTHER_PRIORITY = 21;
    static final long DISCOUNT_TYPE = 10;
    static final long PLAIN_TYPE = 12;
    static final long MEMBER_FEES = 53;
    static final long FILLING = 101;
    static final long CLEANING = 102;
    static final long FILLING_PROCEDURE = 501;
    static final long CLEANING_PROCEDURE = 502;
    static final long ACTIVE_PLAN = 301;
    static final long DISCOUNT_PLAN = 601;
    static final long PLAN = 801;
    static final long SUBSCRIPTION = 901;
    static final long CATEGORY = 1;

    private PracticeOffice() {}

    static void fill(Path folder, boolean insured) {
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                lists(rows);
                fees(rows);
                patient(rows);
                if (insured) {
                    insurance(rows);
                }
                return rows.insert("preference", Map.of("PrefName", "TreatmentPlanNote", "ValueString", "Estimate."));
            });
        }
    }

    private static void lists(RowSink rows) {
        definition(rows, DISCOUNT_TYPE, 1, 0, "Discount Plan", "dp");
        definition(rows, PLAIN_TYPE, 1, 1, "Write-off", "-");
        definition(rows, 18, 18, 0, "Letters", "");
        definition(rows, 19, 18, 1, "Treatment plans", "R");
        definition(rows, PRIORITY, 20, 0, "1", "");
        definition(rows, OTHER_PRIORITY, 20, 1, "Wait", "");
        rows.insert("sheetdef", Map.of("SheetDefNum", 70, "Description", "Plan", "SheetType", "TreatmentPlan"));
        rows.insert(
                "sheetfielddef", Map.of("SheetDefNum", 70, "FieldType", "InputField", "FieldName", "SignatureText"));
        rows.insert("preference", Map.of("PrefName", "SheetsDefaultTreatmentPlan", "ValueString", "70"));
        rows.insert("preference", Map.of("PrefName", "TreatPlanSaveSignedToPdf", "ValueString", "1"));
        rows.insert("covcat", Map.of("CovCatNum", CATEGORY, "Description", "General", "CovOrder", 0));
        rows.insert("covspan", Map.of("CovCatNum", CATEGORY, "FromCode", "D0000", "ToCode", "D7999"));
        rows.insert("covcat", Map.of("CovCatNum", 2, "Description", "Restorative", "CovOrder", 1));
        rows.insert("covspan", Map.of("CovCatNum", 2, "FromCode", "D2000", "ToCode", "D2999"));
        rows.insert("userod", Map.of("UserNum", 5, "UserName", "front"));
    }

    private static void definition(RowSink rows, long key, int category, int order, String name, String value) {
        rows.insert(
                "definition",
                Map.of("DefNum", key, "Category", category, "ItemOrder", order, "ItemName", name, "ItemValue", value));
    }

    private static void fees(RowSink rows) {
        for (long schedule : new long[] {51, 52, MEMBER_FEES}) {
            rows.insert("feesched", Map.of("FeeSchedNum", schedule, "Description", "Schedule " + schedule));
        }
        rows.insert("provider", Map.of("ProvNum", 1, "Abbr", "DOC1", "FeeSched", 51));
        code(rows, FILLING, "D2392", "Two surface filling", "Surf", 204, 160, 150);
        code(rows, CLEANING, "D1110", "Cleaning", "Mouth", 72.5, 60, 50);
    }

    private static void code(
            RowSink rows, long key, String code, String words, String area, double office, double ppo, double member) {
        rows.insert("procedurecode", Map.of("CodeNum", key, "ProcCode", code, "Descript", words, "TreatArea", area));
        rows.insert("fee", Map.of("FeeSched", 51, "CodeNum", key, "Amount", office));
        rows.insert("fee", Map.of("FeeSched", 52, "CodeNum", key, "Amount", ppo));
        rows.insert("fee", Map.of("FeeSched", MEMBER_FEES, "CodeNum", key, "Amount", member));
    }

    private static void patient(RowSink rows) {
        rows.insert("patient", Map.of("PatNum", PATIENT, "LName", "N\u00fa\u00f1ez", "FName", "Ana", "PriProv", 1));
        rows.insert(
                "procedurelog",
                Map.of(
                        "ProcNum",
                        FILLING_PROCEDURE,
                        "PatNum",
                        PATIENT,
                        "CodeNum",
                        FILLING,
                        "ProcFee",
                        204,
                        "ToothNum",
                        "13",
                        "Surf",
                        "MO",
                        "ProvNum",
                        1));
        rows.insert(
                "procedurelog",
                Map.of("ProcNum", CLEANING_PROCEDURE, "PatNum", PATIENT, "CodeNum", CLEANING, "ProcFee", 72.5));
        rows.insert(
                "treatplan",
                Map.of(
                        "TreatPlanNum",
                        ACTIVE_PLAN,
                        "PatNum",
                        PATIENT,
                        "Heading",
                        "Active Treatment Plan",
                        "TPStatus",
                        "Active",
                        "Note",
                        "Please read."));
        rows.insert("treatplanattach", Map.of("TreatPlanNum", ACTIVE_PLAN, "ProcNum", FILLING_PROCEDURE));
        rows.insert(
                "treatplanattach",
                Map.of("TreatPlanNum", ACTIVE_PLAN, "ProcNum", CLEANING_PROCEDURE, "Priority", PRIORITY));
        rows.insert(
                "discountplan",
                Map.of(
                        "DiscountPlanNum",
                        DISCOUNT_PLAN,
                        "Description",
                        "Members",
                        "FeeSchedNum",
                        MEMBER_FEES,
                        "DefNum",
                        DISCOUNT_TYPE));
    }

    private static void insurance(RowSink rows) {
        rows.insert("carrier", Map.of("CarrierNum", 701, "CarrierName", "Cascade"));
        rows.insert("insplan", Map.of("PlanNum", PLAN, "CarrierNum", 701, "PlanType", "p", "FeeSched", 52));
        rows.insert("insplan", Map.of("PlanNum", 802, "CarrierNum", 701, "MonthRenew", 10));
        rows.insert("inssub", Map.of("InsSubNum", SUBSCRIPTION, "PlanNum", PLAN, "Subscriber", PATIENT));
        rows.insert("inssub", Map.of("InsSubNum", 902, "PlanNum", 802, "Subscriber", PATIENT));
        rows.insert("patplan", Map.of("PatPlanNum", 1001, "PatNum", PATIENT, "InsSubNum", SUBSCRIPTION));
        rows.insert("patplan", Map.of("PatPlanNum", 1002, "PatNum", PATIENT, "InsSubNum", 902, "Ordinal", 2));
        percent(rows, "PlanNum", PLAN, CATEGORY, 100);
        percent(rows, "PlanNum", PLAN, 2, 50);
        percent(rows, "PatPlanNum", 1002, 2, 80);
    }

    private static void percent(RowSink rows, String owner, long key, long category, int percent) {
        rows.insert(
                "benefit",
                Map.of(
                        owner,
                        key,
                        "CovCatNum",
                        category,
                        "BenefitType",
                        "CoInsurance",
                        "Percent",
                        percent,
                        "TimePeriod",
                        "CalendarYear"));
    }
}
