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

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.stream.Stream;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Field;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Patients: one in full, the full list ("Simple") and the short list of a patient search. */
final class Patients extends Resource {
    private static final String[] METHODS = {
        "None", "DoNotCall", "HmPhone", "WkPhone", "WirelessPh", "Email", "SeeNotes", "Mail", "TextMessage"
    };
    private static final String[] STATUSES = {
        "Patient", "NonPatient", "Inactive", "Archived", "Deleted", "Deceased", "Prospective"
    };
    private static final String[] ASKED_STATUSES = {
        "Patient", "NonPatient", "Inactive", "Archived", "Deceased", "Prospective"
    };
    /** Patients whose folded name contains what was asked. */
    private static final String NAMES = "t.PatNum IN (SELECT s.PatNum FROM (SELECT fold(?) AS part) AS asked CROSS JOIN"
            + " patientsearch AS s WHERE instr(s.%s, asked.part) > 0)";

    private static final String PROVIDER = "SELECT Abbr FROM provider WHERE ProvNum = t.";

    private final PatientSearch search = new PatientSearch();

    Patients() {
        super(
                "patients",
                "Patient",
                "patient",
                Stream.concat(person(), practice()).toArray(Field[]::new));
        audits("PatientCreate", "PatientEdit", "");
        servesSingle();
        serves("GET", false, "", search::find);
        serves("GET", false, "Simple", this::simple);
        servesPost();
        servesPut();
    }

    private static Stream<Field> person() {
        return Stream.of(
                id("PatNum"),
                text("LName", 100).required().onPut(),
                text("FName", 100).required().onPut(),
                text("MiddleI", 100).settable(),
                text("Preferred", 100).settable(),
                choice("PatStatus", STATUSES).settable(),
                choice("Gender", "Male", "Female", "Unknown", "Other").settable(),
                choice("Position", "Single", "Married", "Child", "Widowed", "Divorced")
                        .settable(),
                date("Birthdate").settable(),
                text("SSN", 100).settable(),
                text("Address", 100).settable(),
                text("Address2", 100).settable(),
                text("City", 100).settable(),
                text("State", 100).settable(),
                text("Zip", 100).settable(),
                text("HmPhone", 30).settable(),
                text("WkPhone", 30).settable(),
                text("WirelessPhone", 30).settable(),
                id("Guarantor").settable().refers("patient", "PatNum", "Guarantor does not exist"),
                text("Email", 100).settable());
    }

    private static Stream<Field> practice() {
        return Stream.of(
                money("EstBalance"),
                id("PriProv").settable().refers("provider", "ProvNum", "PriProv does not exist"),
                derived("priProvAbbr", PROVIDER + "PriProv"),
                id("SecProv").settable().refers("provider", "ProvNum", "SecProv does not exist"),
                derived("secProvAbbr", PROVIDER + "SecProv"),
                id("FeeSched").settable().refers("feesched", "FeeSchedNum", "FeeSched not found"),
                derived("BillingType", "SELECT ItemName FROM definition WHERE DefNum = t.BillingType"),
                text("ImageFolder", 100),
                note("FamFinUrgNote").settable(),
                text("ChartNumber", 15).settable(),
                text("MedicaidID", 20).settable(),
                money("BalTotal"),
                id("EmployerNum").settable().refers("employer", "EmployerNum", "Employer not found"),
                date("DateFirstVisit").settable(),
                id("ClinicNum").settable().refers("clinic", "ClinicNum", "Clinic not found"),
                derived("clinicAbbr", "SELECT Abbr FROM clinic WHERE ClinicNum = t.ClinicNum"),
                flag("Premed").settable(),
                text("Ward", 255).settable(),
                choice("PreferConfirmMethod", METHODS).settable(),
                choice("PreferContactMethod", METHODS).settable(),
                choice("PreferRecallMethod", METHODS).settable(),
                text("Language", 100).settable(),
                date("AdmitDate").settable(),
                text("siteDesc", 255),
                moment("DateTStamp"),
                id("SuperFamily").settable().refers("patient", "PatNum", "SuperFamily does not exist"),
                choice("TxtMsgOk", "Unknown", "Yes", "No").settable(),
                date("SecDateEntry"));
    }

    private Reply simple(Call call) {
        ArrayNode found = Listing.of(
                        call,
                        select(),
                        "t.PatNum",
                        Filter.where("LName", Kinds.text(100), NAMES.formatted("LName")),
                        Filter.where("FName", Kinds.text(100), NAMES.formatted("FName")),
                        Filter.equal("Birthdate", Kinds.date()),
                        Filter.id("ClinicNum"),
                        Filter.equal("PatStatus", Kinds.choice(ASKED_STATUSES)),
                        Filter.changedSince("DateTStamp"),
                        Filter.id("PriProv"),
                        Filter.equal("Gender", Kinds.choice("Male", "Female", "Unknown", "Other")),
                        Filter.equal("Position", Kinds.choice("Single", "Married", "Child", "Widowed", "Divorced")),
                        Filter.id("Guarantor"),
                        Filter.id("SuperFamily"),
                        Filter.id("EmployerNum"),
                        Filter.id("FeeSched"))
                .write(call, this::write);
        return Reply.ok(stamped(call, found));
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        check(call, rows, row);
        long payer = (Long) row.getOrDefault("Guarantor", 0L);
        PatientChecks.familyNote(payer == 0, row);
        refuseDuplicate(rows, row);
        row.putIfAbsent("PriProv", Long.valueOf(rows.preference("PracticeDefaultProv", "0")));
        row.putIfAbsent("BillingType", Long.valueOf(rows.preference("PracticeDefaultBillType", "0")));
        row.put("SecDateEntry", call.today());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if ("Deleted".equals(before.text("PatStatus"))) {
            throw Refusal.invalid("Patient has been deleted.");
        }
        check(call, rows, changes);
        PatientChecks.newGuarantor(rows, before, changes);
        Row after = before.with(changes);
        PatientChecks.familyNote(after.number("Guarantor") == after.number("PatNum"), changes);
    }

    private static void check(Call call, Writing rows, Map<String, Object> values) {
        PatientChecks.twoFamilies(call);
        PatientChecks.forms(rows, values);
        call.sent("BillingType")
                .ifPresent(name ->
                        values.put("BillingType", Lookups.named(rows, "BillingType", Lookups.BILLING_TYPES, name)));
        values.put("DateTStamp", call.now());
    }

    @Override
    protected void afterNew(Call call, Writing rows, long key) {
        if (found(rows, key).number("Guarantor") == 0) {
            rows.update("patient", key, Map.of("Guarantor", key));
        }
    }

    private static void refuseDuplicate(Writing rows, Map<String, Object> row) {
        String sql = "SELECT p.PatNum FROM patientsearch s JOIN patient p ON p.PatNum = s.PatNum"
                + " WHERE s.LName = fold(?) AND s.FName = fold(?)"
                + " AND Birthdate = ? AND PatStatus <> 'Deleted' AND (Email = ? AND Email <> ''"
                + " OR HmPhone = ? AND HmPhone <> '' OR WirelessPhone = ? AND WirelessPhone <> '')";
        boolean known = rows.row(
                        sql,
                        row.get("LName"),
                        row.get("FName"),
                        row.getOrDefault("Birthdate", Kinds.NO_DATE),
                        row.getOrDefault("Email", ""),
                        row.getOrDefault("HmPhone", ""),
                        row.getOrDefault("WirelessPhone", ""))
                .isPresent();
        if (known) {
            throw Refusal.invalid("A patient with this LName, FName, Birthdate and Email or phone already exists.");
        }
    }
}
