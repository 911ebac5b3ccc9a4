package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** FeeScheds: the fee schedules of the practice, hidden ones included. */
final class FeeScheds extends Resource {
    FeeScheds() {
        super(
                "feescheds",
                "FeeSched",
                "feesched",
                id("FeeSchedNum"),
                text("Description", 255).required().onPut(),
                choice("FeeSchedType", "Normal", "CoPay", "OutNetwork", "FixedBenefit", "ManualBlueBook")
                        .required(),
                whole("ItemOrder", 0, Integer.MAX_VALUE),
                flag("IsHidden").settable(),
                flag("IsGlobal").settable(),
                id("SecUserNumEntry"),
                date("SecDateEntry"),
                moment("SecDateTEdit"));
        servesList();
        serves("POST", false, "", call -> create(call).withStatus(200));
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        String sql = "SELECT COALESCE(max(ItemOrder) + 1, 0) AS next FROM feesched WHERE FeeSchedType = ?";
        row.put("ItemOrder", Long.valueOf(rows.text("0", sql, row.get("FeeSchedType"))));
        row.put("SecDateEntry", call.today());
        row.put("SecDateTEdit", call.now());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        changes.put("SecDateTEdit", call.now());
    }
}
