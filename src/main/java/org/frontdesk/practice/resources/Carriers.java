package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Carriers: insurance companies. A phone number of ten digits is kept as (503)555-0142. */
final class Carriers extends Resource {
    Carriers() {
        super(
                "carriers",
                "Carrier",
                "carrier",
                id("CarrierNum"),
                text("CarrierName", 255).required().onPut(),
                text("Address", 255).settable(),
                text("Address2", 255).settable(),
                text("City", 255).settable(),
                text("State", 255).settable(),
                text("Zip", 255).settable(),
                text("Phone", 255).settable(),
                text("ElectID", 255).settable(),
                choice("NoSendElect", "SendElect", "NoSendElect", "NoSendSecondaryElect")
                        .settable(),
                flag("IsHidden").settable());
        servesList();
        servesSingle();
        servesPost();
        serves("PUT", true, "", call -> change(call).withoutBody());
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        shape(row);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        shape(changes);
    }

    private static void shape(Map<String, Object> values) {
        Shapes.mustFit(values, "Zip", "[0-9]{5}(-?[0-9]{4})?", " must be written as 12345, 12345-1234 or 123456789.");
        values.computeIfPresent("Phone", (field, phone) -> Phones.shaped(phone.toString()));
    }
}
