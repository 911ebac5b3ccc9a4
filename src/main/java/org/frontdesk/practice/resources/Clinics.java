package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Clinics: the clinics in use; none means the practice works without clinics. */
final class Clinics extends Resource {
    Clinics() {
        super(
                "clinics",
                "Clinic",
                "clinic",
                id("ClinicNum"),
                text("Description", 255).onPut(),
                text("Address", 255),
                text("Address2", 255),
                text("City", 255),
                text("State", 255),
                text("Zip", 255),
                text("BillingAddress", 255).onPut(),
                text("BillingAddress2", 255).onPut(),
                text("BillingCity", 255).onPut(),
                text("BillingState", 255).onPut(),
                text("BillingZip", 255).onPut(),
                text("PayToAddress", 255).onPut(),
                text("PayToAddress2", 255).onPut(),
                text("PayToCity", 255).onPut(),
                text("PayToState", 255).onPut(),
                text("PayToZip", 255).onPut(),
                text("Phone", 255).onPut(),
                text("Abbr", 255).onPut(),
                flag("IsHidden").onPut());
        serves("GET", false, "", this::inUse);
        announces("Providers");
        serves("PUT", true, "", call -> change(call).withoutBody());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        String phone = changes.getOrDefault("Phone", "").toString();
        if (!phone.isEmpty() && !phone.matches("[0-9]{10}")) {
            throw Refusal.invalid("Phone must be exactly ten digits.");
        }
        boolean hides = "true".equals(changes.get("IsHidden"));
        if (hides && rows.exists("patient", "ClinicNum", call.key())) {
            throw Refusal.invalid("IsHidden cannot be \"true\" while patients are attached to the clinic.");
        }
    }

    private Reply inUse(Call call) {
        return Reply.ok(Listing.of(call, select() + " WHERE t.IsHidden = 'false'", "t.ClinicNum")
                .write(call, this::write));
    }
}
