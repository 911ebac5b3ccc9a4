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

import java.util.Map;
import java.util.stream.Stream;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Field;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Writing;

/** ProcedureLogs: the planned, completed and other procedures of patients. */
final class ProcedureLogs extends Resource {
    private static final String[] STATUSES = {"TP", "C", "EC", "EO", "R", "D", "Cn", "TPi"};
    private static final String DEFINED = "SELECT ItemName FROM definition WHERE DefNum = t.";

    ProcedureLogs() {
        super(
                "procedurelogs",
                "Procedure",
                "procedurelog",
                Stream.concat(work(), record()).toArray(Field[]::new));
        servesSingle();
        serves("GET", false, "", this::some);
        serves("POST", false, "", this::create);
    }

    private static Stream<Field> work() {
        return Stream.of(
                id("ProcNum"),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                id("AptNum").onPost().refers("appointment", "AptNum", "Appointment not found."),
                date("ProcDate").required(),
                of("ProcFee", Kinds.moneyAsText()).onPost(),
                text("Surf", 10).onPost(),
                text("ToothNum", 2).onPost(),
                text("ToothRange", 100).onPost(),
                id("Priority").onPost(),
                derived("priority", DEFINED + "Priority"),
                choice("ProcStatus", STATUSES).required(),
                id("ProvNum").onPost().refers("provider", "ProvNum", "Provider not found."),
                derived("provAbbr", "SELECT Abbr FROM provider WHERE ProvNum = t.ProvNum"),
                id("Dx").onPost(),
                derived("dxName", DEFINED + "Dx"),
                id("PlannedAptNum").onPost().refers("appointment", "AptNum", "Appointment not found."),
                text("PlaceService", 30),
                text("Prosthesis", 1),
                date("DateOriginalProsth").onPost(),
                text("ClaimNote", 80).onPost(),
                date("DateEntryC"),
                id("ClinicNum").onPost().refers("clinic", "ClinicNum", "Clinic not found."));
    }

    private static Stream<Field> record() {
        return Stream.of(
                id("CodeNum").onPost().refers("procedurecode", "CodeNum", "ProcedureCode not found for CodeNum."),
                derived("procCode", "SELECT ProcCode FROM procedurecode WHERE CodeNum = t.CodeNum"),
                derived("descript", "SELECT Descript FROM procedurecode WHERE CodeNum = t.CodeNum"),
                whole("UnitQty", 1, Integer.MAX_VALUE),
                whole("BaseUnits", 0, Integer.MAX_VALUE),
                date("DateTP").onPost(),
                id("SiteNum"),
                flag("HideGraphics"),
                text("CanadianTypeCodes", 20),
                of("ProcTime", Kinds.time()).onPost(),
                of("ProcTimeEnd", Kinds.time()).onPost(),
                moment("DateTStamp"),
                id("Prognosis").onPost(),
                flag("IsLocked"),
                text("BillingNote", 255).onPost(),
                money("Discount").onPost(),
                flag("IsDateProsthEst").onPost(),
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

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        NewProcedure.complete(call, rows, row);
    }
}
