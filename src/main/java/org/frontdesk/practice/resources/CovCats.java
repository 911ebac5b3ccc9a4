package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** CovCats: the categories insurance percentages are given for; of two that fit, the later in order wins. */
final class CovCats extends Resource {
    CovCats() {
        super(
                "covcats",
                "CovCat",
                "covcat",
                id("CovCatNum"),
                text("Description", 50).required().onPut(),
                whole("DefaultPercent", -1, 100).settable(),
                whole("CovOrder", 0, Integer.MAX_VALUE).onPut(),
                flag("IsHidden").settable(),
                choice(
                                "EbenefitCat",
                                "None",
                                "General",
                                "Diagnostic",
                                "Periodontics",
                                "Restorative",
                                "Endodontics",
                                "MaxillofacialProsth",
                                "Crowns",
                                "Accident",
                                "Orthodontics",
                                "Prosthodontics",
                                "OralSurgery",
                                "RoutinePreventive",
                                "DiagnosticXRay",
                                "Adjunctive")
                        .settable());
        servesList();
        servesSingle();
        servesPost();
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        row.put("CovOrder", Long.valueOf(rows.text("0", "SELECT COALESCE(max(CovOrder) + 1, 0) AS next FROM covcat")));
        refuseSecond(rows, row, 0);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        refuseSecond(rows, changes, call.key());
    }

    /** Each kind of category is there once; only None may repeat. */
    private static void refuseSecond(Writing rows, Map<String, Object> values, long except) {
        Object kind = values.get("EbenefitCat");
        String same = "SELECT CovCatNum FROM covcat WHERE EbenefitCat = ? AND EbenefitCat <> 'None' AND CovCatNum <> ?";
        if (kind != null && rows.row(same, kind, except).isPresent()) {
            throw Refusal.invalid("EbenefitCat is already used by another CovCat.");
        }
    }
}
