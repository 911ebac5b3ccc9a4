package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Providers: the dentists and hygienists of the practice. */
final class Providers extends Resource {
    Providers() {
        super(
                "providers",
                "Provider",
                "provider",
                id("ProvNum"),
                text("Abbr", 255),
                text("LName", 100),
                text("FName", 100),
                text("MI", 100),
                text("Suffix", 100),
                id("FeeSched"),
                id("Specialty"),
                text("SSN", 12),
                text("StateLicense", 15),
                flag("IsSecondary"),
                text("provColor", 20),
                flag("IsHidden"),
                flag("UsingTIN"),
                flag("SigOnFile"),
                text("NationalProvID", 255),
                moment("DateTStamp"),
                flag("IsNotPerson"),
                text("ProvStatus", 20),
                flag("IsHiddenReport"),
                date("Birthdate"),
                text("SchedNote", 255),
                text("PreferredName", 100),
                derived("serverDateTime", "''"));
        servesSingle();
        serves("GET", false, "", this::all);
    }

    private Reply all(Call call) {
        Listing found = Listing.of(
                call,
                select(),
                "t.ProvNum",
                Filter.where("ClinicNum", Kinds.id(), "t.IsHidden = 'false' AND ? >= 0")
                        .of("clinic", "ClinicNum", "Clinic not found"),
                Filter.changedSince("DateTStamp"));
        boolean ofClinic = call.parameter("ClinicNum").isPresent();
        return Reply.ok(ofClinic ? found.write(call, this::write) : stamped(call, found.write(call, this::write)));
    }
}
