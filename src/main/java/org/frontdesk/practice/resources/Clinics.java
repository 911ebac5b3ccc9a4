package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Clinics: the clinics in use; none means the practice works without clinics. */
final class Clinics extends Resource {
    Clinics() {
        super(
                "clinics",
                "Clinic",
                "clinic",
                id("ClinicNum"),
                text("Description", 255),
                text("Address", 255),
                text("Address2", 255),
                text("City", 255),
                text("State", 255),
                text("Zip", 255),
                text("BillingAddress", 255),
                text("BillingAddress2", 255),
                text("BillingCity", 255),
                text("BillingState", 255),
                text("BillingZip", 255),
                text("PayToAddress", 255),
                text("PayToAddress2", 255),
                text("PayToCity", 255),
                text("PayToState", 255),
                text("PayToZip", 255),
                text("Phone", 255),
                text("Abbr", 255),
                flag("IsHidden"));
        serves("GET", false, "", this::inUse);
    }

    private Reply inUse(Call call) {
        return Reply.ok(Listing.of(call, select() + " WHERE t.IsHidden = 'false'", "t.ClinicNum")
                .write(call, this::write));
    }
}
