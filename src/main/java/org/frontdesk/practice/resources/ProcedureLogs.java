package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.of;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frontdesk.practice.estimates.KeptEstimates;
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

/** ProcedureLogs: the planned, completed and other procedures of patients. */
final class ProcedureLogs extends Resource {
    private static final String[] STATUSES = {"TP", "C", "EC", "EO", "R", "D", "Cn", "TPi"};
    private static final String[] PLACES = {
        "Office",
        "PatientsHome",
        "InpatHospital",
        "OutpatHospital",
        "SkilledNursFac",
        "CustodialCareFacility",
        "OtherLocation",
        "MobileUnit",
        "School",
        "MilitaryTreatFac",
        "FederalHealthCenter",
        "PublicHealthClinic",
        "RuralHealthClinic",
        "EmergencyRoomHospital",
        "AmbulatorySurgicalCenter",
        "TelehealthOutsideHome",
        "TelehealthInHome",
        "OutreachSiteOrStreet"
    };
    private static final List<String> DELETABLE = List.of("TP", "TPi", "C");
    private static final String DEFINED = "SELECT ItemName FROM definition WHERE DefNum = t.";

    ProcedureLogs() {
        super(
                "procedurelogs",
                "Procedure",
                "procedurelog",
                Stream.concat(work(), record()).toArray(Field[]::new));
        servesSingle();
        serves("GET", false, "", this::some);
        audits("ProcComplCreate", "ProcComplEdit", "ProcDelete");
        servesPost();
        servesPut();
        serves("DELETE", true, "", this::strikeOut);
        var history = new InsuranceHistory();
        serves("GET", false, "InsuranceHistory", history::dates);
        serves("POST", false, "InsuranceHistory", this::enterHistory);
        var notes = new GroupNotes();
        serves("GET", false, "GroupNotes", notes::ofPatient);
        serves("POST", false, "GroupNote", notes::make);
        serves("PUT", true, "GroupNote", notes::replace);
        serves("DELETE", true, "GroupNote", notes::strikeOut);
    }

    private static Stream<Field> work() {
        return Stream.of(
                id("ProcNum"),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                id("AptNum").settable().refers("appointment", "AptNum", "Appointment not found."),
                date("ProcDate").required().onPut(),
                of("ProcFee", Kinds.moneyAsText()).settable(),
                text("Surf", 10).settable(),
                text("ToothNum", 2).settable(),
                text("ToothRange", 100).settable(),
                id("Priority").settable(),
                derived("priority", DEFINED + "Priority"),
                choice("ProcStatus", STATUSES).required().onPut(),
                id("ProvNum").settable().refers("provider", "ProvNum", "Provider not found."),
                derived("provAbbr", "SELECT Abbr FROM provider WHERE ProvNum = t.ProvNum"),
                id("Dx").settable(),
                derived("dxName", DEFINED + "Dx"),
                id("PlannedAptNum").settable().refers("appointment", "AptNum", "Appointment not found."),
                choice("PlaceService", PLACES).settable(),
                choice("Prosthesis", Map.of("No", ""), "", "I", "R").settable(),
                date("DateOriginalProsth").settable(),
                text("ClaimNote", 80).settable(),
                date("DateEntryC"),
                id("ClinicNum").settable().refers("clinic", "ClinicNum", "Clinic not found."));
    }

    private static Stream<Field> record() {
        return Stream.of(
                id("CodeNum").settable().refers("procedurecode", "CodeNum", "ProcedureCode not found for CodeNum."),
                derived("procCode", "SELECT ProcCode FROM procedurecode WHERE CodeNum = t.CodeNum"),
                derived("descript", "SELECT Descript FROM procedurecode WHERE CodeNum = t.CodeNum"),
                whole("UnitQty", 1, Integer.MAX_VALUE),
                whole("BaseUnits", 0, Integer.MAX_VALUE),
                date("DateTP").settable(),
                id("SiteNum").settable(),
                flag("HideGraphics"),
                text("CanadianTypeCodes", 20),
                of("ProcTime", Kinds.time()).settable(),
                of("ProcTimeEnd", Kinds.time()).settable(),
                moment("DateTStamp"),
                id("Prognosis").settable(),
                flag("IsLocked"),
                text("BillingNote", 255).settable(),
                money("Discount").settable(),
                flag("IsDateProsthEst").settable(),
                moment("SecDateEntry"),
                derived("serverDateTime", "''"));
    }

    private Reply some(Call call) {
        Listing found = Listing.of(
                call,
                select(),
                "t.ProcNum",
                Filter.id("PatNum"),
                Filter.id("AptNum"),
                Filter.equal("ProcStatus", Kinds.choice(STATUSES)),
                Filter.id("PlannedAptNum"),
                Filter.id("ClinicNum"),
                Filter.id("CodeNum"),
                Filter.changedSince("DateTStamp"));
        return Reply.ok(stamped(call, found.write(call, this::write)));
    }

    /** A deleted procedure keeps its row, of status D; it leaves treatment plans and its estimates go. */
    private Reply strikeOut(Call call) {
        return call.store().write(rows -> {
            Row procedure = found(rows, call.key());
            checkRemoval(call, rows, procedure);
            rows.update("procedurelog", call.key(), Map.of("ProcStatus", "D", "DateTStamp", call.now()));
            rows.delete("treatplanattach", "ProcNum", call.key());
            rows.run("DELETE FROM claimproc WHERE ProcNum = ? AND ClaimNum = 0", call.key());
            recordDeletion(call, rows, procedure);
            return Reply.done();
        });
    }

    private Reply enterHistory(Call call) {
        return call.store().write(rows -> {
            Row made = found(rows, InsuranceHistory.enter(call, rows));
            recordCreation(call, rows, made);
            return Reply.created(write(made), "/procedurelogs/" + made.number("ProcNum"));
        });
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        NewProcedure.complete(call, rows, row);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        ChangedProcedure.check(call, rows, before, changes);
        if ("C".equals(changes.get("ProcStatus"))) {
            KeptEstimates.settle(rows, before.number("PatNum"), call.now()); // what is done keeps its last estimate
        }
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        ChangedProcedure.refuseGone(rows, row);
        if (!DELETABLE.contains(row.text("ProcStatus"))) {
            throw Refusal.invalid("Only a procedure with ProcStatus TP, TPi or C can be deleted.");
        }
        if (ChangedProcedure.isOnClaim(rows, row.number("ProcNum"))) {
            throw Refusal.invalid("Not allowed to delete a procedure that is attached to a claim.");
        }
        String paid = "SELECT 1 AS found FROM claimproc WHERE ProcNum = ? AND InsPayAmt <> 0";
        if (rows.row(paid, row.number("ProcNum")).isPresent()) {
            throw Refusal.invalid("Not allowed to delete a procedure that insurance has paid for.");
        }
    }
}
