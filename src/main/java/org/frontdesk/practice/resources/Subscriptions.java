package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.HashMap;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Subscriptions: what a customer key wants to hear of. They are kept; the practice server sends no events. */
final class Subscriptions extends Resource {
    Subscriptions() {
        super(
                "subscriptions",
                "Subscription",
                "subscription",
                id("SubscriptionNum"),
                text("EndPointUrl", 255).required().onPut(),
                text("Workstation", 255).settable(),
                text("CustomerKey", 50),
                choice(
                                "WatchTable",
                                "",
                                "Appointment",
                                "AppointmentDeleted",
                                "Operatory",
                                "PatField",
                                "Patient",
                                "Provider",
                                "Schedule",
                                "ToothInitial")
                        .onPost(),
                whole("PollingSeconds", 0, Integer.MAX_VALUE).settable(),
                choice("UiEventType", "", "PatientSelected").onPost(),
                moment("DateTimeStart").settable(),
                moment("DateTimeStop").settable(),
                text("Note", 255).settable());
        serves("GET", false, "", this::own);
        servesPost();
        serves("PUT", true, "", call -> change(call).withoutBody());
        servesDelete();
    }

    private Reply own(Call call) {
        String select = "SELECT * FROM (" + select() + ") AS t";
        Filter mine = Filter.equal("CustomerKey", Kinds.text(50));
        Call asked = call.asking(with(call.query(), call.caller().customerKey()));
        return Reply.ok(Listing.of(asked, select, "t.SubscriptionNum", mine).write(call, this::write));
    }

    private static Map<String, String> with(Map<String, String> query, String key) {
        Map<String, String> asked = new HashMap<>(query);
        asked.put("CustomerKey", key);
        return asked;
    }

    private static void refuseOthers(Call call, Row row) {
        if (!row.text("CustomerKey").equals(call.caller().customerKey())) {
            throw Refusal.notFound("Subscription not found.");
        }
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        refuseOthers(call, row);
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        boolean table = !row.getOrDefault("WatchTable", "").equals("");
        boolean act = !row.getOrDefault("UiEventType", "").equals("");
        if (table == act) {
            throw Refusal.invalid("Either WatchTable or UiEventType is required, and only one of them.");
        }
        if (table && row.getOrDefault("PollingSeconds", 0L).equals(0L)) {
            throw Refusal.invalid("PollingSeconds is required with WatchTable and must be at least 1.");
        }
        checkAddress(row);
        row.putIfAbsent("DateTimeStart", call.now());
        row.put("CustomerKey", call.caller().customerKey());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        refuseOthers(call, before);
        checkAddress(changes);
        boolean table = !before.text("WatchTable").isEmpty();
        if (table && Long.valueOf(0).equals(changes.get("PollingSeconds"))) {
            throw Refusal.invalid("PollingSeconds must be at least 1 with a WatchTable.");
        }
    }

    private static void checkAddress(Map<String, Object> values) {
        Object address = values.getOrDefault("EndPointUrl", "http://a");
        if (!address.toString().matches("https?://[^\\s]+")) {
            throw Refusal.invalid("EndPointUrl must be a web address that begins with http:// or https://.");
        }
    }
}
