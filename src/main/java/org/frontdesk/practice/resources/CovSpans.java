package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** CovSpans: the procedure codes a coverage category spans, compared as text. */
final class CovSpans extends Resource {
    CovSpans() {
        super(
                "covspans",
                "CovSpan",
                "covspan",
                id("CovSpanNum"),
                id("CovCatNum").required().refers("covcat", "CovCatNum", "CovCat not found."),
                text("FromCode", 15).required().onPut(),
                text("ToCode", 15).required().onPut());
        servesList(Filter.id("CovCatNum").of("covcat", "CovCatNum", "CovCat not found."));
        servesSingle();
        servesPost();
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        refuseBackwards(row.get("FromCode"), row.get("ToCode"));
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        Row after = before.with(changes);
        refuseBackwards(after.value("FromCode"), after.value("ToCode"));
    }

    private static void refuseBackwards(Object from, Object to) {
        if (from.toString().compareTo(to.toString()) >= 0) {
            throw Refusal.invalid("FromCode must come before ToCode.");
        }
    }
}
