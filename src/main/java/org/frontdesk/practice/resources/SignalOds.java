package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Signalods: what has changed since a moment, for those who keep copies. */
final class SignalOds extends Resource {
    SignalOds() {
        super(
                "signalods",
                "Signalod",
                "signalod",
                id("SignalNum"),
                date("DateViewing"),
                moment("SigDateTime"),
                id("FKey"),
                text("FKeyType", 50),
                text("IType", 50),
                text("RemoteRole", 50),
                note("MsgValue"),
                derived("serverDateTime", "''"));
        serves("GET", false, "", this::since);
    }

    private Reply since(Call call) {
        Filter newer =
                Filter.where("SigDateTime", Kinds.moment(), "t.SigDateTime > ?").needed();
        return Reply.ok(
                stamped(call, Listing.of(call, select(), "t.SignalNum", newer).write(call, this::write)));
    }
}
