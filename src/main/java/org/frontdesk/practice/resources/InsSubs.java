package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** InsSubs: subscribers of insurance plans. */
final class InsSubs extends Resource {
    InsSubs() {
        super(
                "inssubs",
                "InsSub",
                "inssub",
                id("InsSubNum"),
                id("PlanNum").required().onPut().refers("insplan", "PlanNum", "InsPlan not found"),
                id("Subscriber").required().onPut().refers("patient", "PatNum", "Subscriber does not exist"),
                date("DateEffective").settable(),
                date("DateTerm").settable(),
                text("SubscriberID", 255).required().onPut(),
                note("BenefitNotes").settable(),
                flag("ReleaseInfo").settable(),
                flag("AssignBen").settable(),
                note("SubscNote").settable(),
                moment("SecDateTEdit"));
        servesList(Filter.id("PlanNum"), Filter.id("Subscriber"), Filter.changedSince("SecDateTEdit"));
        servesSingle();
        serves("POST", false, "", call -> create(call).withoutLocation());
        serves("PUT", true, "", call -> change(call).withoutBody());
        servesDelete();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        if (!row.containsKey("AssignBen")) {
            boolean assign = !"0".equals(rows.preference("InsDefaultAssignBen", "1"));
            row.put("AssignBen", assign);
        }
        row.put("SecDateTEdit", call.now());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        changes.put("SecDateTEdit", call.now());
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        if (rows.exists("patplan", "InsSubNum", call.key())) {
            throw Refusal.invalid("Can't delete InsSub because PatPlans are still attached.");
        }
    }
}
