package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Appointments: who comes when, to read. Those of a day or of days are listed as they come, others by number. */
final class Appointments extends Resource {
    private static final String[] STATUSES = {
        "Scheduled", "Complete", "UnschedList", "ASAP", "Broken", "Planned", "PtNote", "PtNoteCompleted"
    };
    private static final String DEFINED = "SELECT ItemName FROM definition WHERE DefNum = t.";

    Appointments() {
        super(
                "appointments",
                "Appointment",
                "appointment",
                id("AptNum"),
                id("PatNum"),
                text("AptStatus", 20),
                text("Pattern", 255),
                id("Confirmed"),
                derived("confirmed", DEFINED + "Confirmed"),
                flag("TimeLocked"),
                id("Op"),
                note("Note"),
                id("ProvNum"),
                derived("provAbbr", "SELECT Abbr FROM provider WHERE ProvNum = t.ProvNum"),
                id("ProvHyg"),
                moment("AptDateTime"),
                id("NextAptNum"),
                id("UnschedStatus"),
                derived("unschedStatus", DEFINED + "UnschedStatus"),
                flag("IsNewPatient"),
                note("ProcDescript"),
                id("ClinicNum"),
                flag("IsHygiene"),
                moment("DateTStamp"),
                moment("DateTimeArrived"),
                moment("DateTimeSeated"),
                moment("DateTimeDismissed"),
                id("InsPlan1"),
                id("InsPlan2"),
                moment("DateTimeAskedToArrive"),
                text("colorOverride", 20),
                id("AppointmentTypeNum"),
                moment("SecDateTEntry"),
                text("Priority", 20),
                text("PatternSecondary", 255),
                whole("ItemOrderPlanned", 0, Integer.MAX_VALUE));
        serves("GET", false, "", this::some);
        serves("GET", true, "", this::one);
    }

    private Reply one(Call call) {
        return call.store().read(rows -> {
            ArrayNode alone = Json.array().add(write(found(rows, call.key())));
            return Reply.ok(timed(call, alone).get(0));
        });
    }

    private Reply some(Call call) {
        boolean byDay = call.query().keySet().stream().anyMatch(name -> name.startsWith("date"));
        Listing page = Listing.of(
                call,
                select(),
                byDay ? "t.AptDateTime, t.AptNum" : "t.AptNum",
                Filter.id("PatNum"),
                Filter.equal("AptStatus", Kinds.choice(STATUSES)),
                Filter.id("Op"),
                Filter.where("date", Kinds.date(), "substr(t.AptDateTime, 1, 10) = ?"),
                Filter.where("dateStart", Kinds.date(), "t.AptDateTime >= ?"),
                Filter.where("dateEnd", Kinds.date(), "substr(t.AptDateTime, 1, 10) <= ?"),
                Filter.id("ClinicNum"),
                Filter.changedAfter("DateTStamp"));
        return Reply.ok(timed(call, page.write(call, this::write)));
    }

    /** The rows with the server's time before their other fields, unlike in other lists. */
    private static ArrayNode timed(Call call, ArrayNode rows) {
        ArrayNode timed = Json.array();
        for (var row : stamped(call, rows)) {
            timed.addObject()
                    .<ObjectNode>set("serverDateTime", row.get("serverDateTime"))
                    .setAll((ObjectNode) row);
        }
        return timed;
    }
}
