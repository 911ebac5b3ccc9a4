package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.HashMap;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Definitions: the lists of the practice, grouped by a category number. Hidden ones are left out unless asked for. */
final class Definitions extends Resource {
    Definitions() {
        super(
                "definitions",
                "Definition",
                "definition",
                id("DefNum"),
                text("ItemName", 255),
                text("ItemValue", 255),
                id("Category"),
                derived("category", Categories.SQL),
                derived("isHidden", "t.IsHidden"));
        serves("GET", false, "", this::inOrder);
    }

    private Reply inOrder(Call call) {
        Map<String, String> query = new HashMap<>(call.query());
        query.putIfAbsent("includeHidden", "false");
        return list(
                call.asking(query),
                "t.Category, t.ItemOrder, t.DefNum",
                Filter.id("Category"),
                Filter.where("includeHidden", Kinds.flag(), "? = 'true' OR t.IsHidden = 'false'"));
    }
}
