package org.frontdesk.practice.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frontdesk.practice.store.RowSink;

/** Rows laid out before a test: short ways to write them, and a small practice most rules can be tried on. */
final class PracticeRows {
    static final long ANNA = 1;
    static final long BRUNO = 2;
    static final long CARLA = 3;
    static final long CARRIER = 4;
    static final long JANUARY_PLAN = 10;
    static final long JULY_PLAN = 11;
    static final long ANNAS_SUBSCRIPTION = 100;
    static final long SECOND_SUBSCRIPTION = 101;
    static final long THIRD_SUBSCRIPTION = 102;
    static final long ANNAS_PATPLAN = 1000;
    static final long GENERAL = 1;
    static final long PREVENTIVE = 2;
    static final long ADULT_CLEANING = 157;
    static final long CHILD_CLEANING = 158;
    static final long CLEANINGS = 1;
    static final long MEMBER_FEES = 54;
    static final long DISCOUNT = 336;
    static final long OTHER_ADJUSTMENT = 337;
    static final long URGENT = 340;
    static final long CAN_WAIT = 341;
    static final long MEMBERSHIP = 7;
    static final long PRESENTER = 5;

    private PracticeRows() {}

    static Map<String, Object> row(Object... fields) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            row.put((String) fields[i], fields[i + 1]);
        }
        return row;
    }

    static void patient(RowSink rows, long number, String first, String last) {
        rows.insert("patient", row("PatNum", number, "FName", first, "LName", last, "Guarantor", number));
    }

    static void code(RowSink rows, long number, String code, String words) {
        rows.insert("procedurecode", row("CodeNum", number, "ProcCode", code, "Descript", words));
    }

    static void plan(RowSink rows, long number, int monthRenew) {
        rows.insert("insplan", row("PlanNum", number, "CarrierNum", CARRIER, "MonthRenew", monthRenew));
    }

    static void carrier(RowSink rows) {
        rows.insert("carrier", row("CarrierNum", CARRIER, "CarrierName", "Cascade Dental Mutual"));
    }

    static void subscription(RowSink rows, long number, long plan, long subscriber) {
        rows.insert(
                "inssub",
                row("InsSubNum", number, "PlanNum", plan, "Subscriber", subscriber, "SubscriberID", "CDM-" + number));
    }

    static void patPlan(RowSink rows, long number, long patient, long subscription, int ordinal) {
        rows.insert(
                "patplan", row("PatPlanNum", number, "PatNum", patient, "InsSubNum", subscription, "Ordinal", ordinal));
    }

    static void definition(RowSink rows, long number, int category, String name, String value) {
        rows.insert("definition", row("DefNum", number, "Category", category, "ItemName", name, "ItemValue", value));
    }

    static void preference(RowSink rows, String name, String value) {
        rows.insert("preference", row("PrefName", name, "ValueString", value));
    }

    /** A treatment plan sheet and the field types or names on it, made the office's default. */
    static void sheet(RowSink rows, Map<String, String> typesByName) {
        long sheet = rows.insert("sheetdef", row("Description", "Treatment plan", "SheetType", "TreatmentPlan"));
        typesByName.forEach((name, type) ->
                rows.insert("sheetfielddef", row("SheetDefNum", sheet, "FieldType", type, "FieldName", name)));
        preference(rows, "SheetsDefaultTreatmentPlan", String.valueOf(sheet));
    }

    /** Three patients, a plan renewing in January and one in July, and what benefits and plans refer to. */
    static void basic(RowSink rows) {
        patient(rows, ANNA, "Anna", "Keller");
        patient(rows, BRUNO, "Bruno", "Marsh");
        patient(rows, CARLA, "Carla", "Ibarra");
        carrier(rows);
        plan(rows, JANUARY_PLAN, 0);
        plan(rows, JULY_PLAN, 7);
        subscription(rows, ANNAS_SUBSCRIPTION, JANUARY_PLAN, ANNA);
        subscription(rows, SECOND_SUBSCRIPTION, JULY_PLAN, BRUNO);
        subscription(rows, THIRD_SUBSCRIPTION, JULY_PLAN, CARLA);
        patPlan(rows, ANNAS_PATPLAN, ANNA, ANNAS_SUBSCRIPTION, 1);
        rows.insert("covcat", row("CovCatNum", GENERAL, "Description", "All", "EbenefitCat", "General"));
        rows.insert("covcat", row("CovCatNum", PREVENTIVE, "Description", "Cleanings", "CovOrder", 1));
        code(rows, ADULT_CLEANING, "D1110", "Cleaning, adult");
        code(rows, CHILD_CLEANING, "D1120", "Cleaning, child");
        rows.insert("codegroup", row("CodeGroupNum", CLEANINGS, "GroupName", "Cleanings", "ProcCodes", "D1110,D1120"));
        rows.insert("feesched", row("FeeSchedNum", MEMBER_FEES, "Description", "Members"));
        definition(rows, DISCOUNT, 1, "Member discount", "dp");
        definition(rows, OTHER_ADJUSTMENT, 1, "Courtesy", "-");
        definition(rows, URGENT, 20, "Urgent", "");
        definition(rows, CAN_WAIT, 20, "Can wait", "");
        rows.insert("userod", row("UserNum", PRESENTER, "UserName", "Presenter"));
        rows.insert(
                "discountplan",
                row(
                        "DiscountPlanNum",
                        MEMBERSHIP,
                        "Description",
                        "Members",
                        "FeeSchedNum",
                        MEMBER_FEES,
                        "DefNum",
                        DISCOUNT));
    }
}
