package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.HashMap;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Field;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Writing;

/** Definitions: the lists of the practice, grouped by a category number. Hidden ones are left out unless asked for. */
final class Definitions extends Resource {
    Definitions() {
        super(
                "definitions",
                "Definition",
                "definition",
                id("DefNum"),
                text("ItemName", 255).required(),
                text("ItemValue", 255).onPost(),
                id("Category"),
                derived("category", Categories.SQL),
                Field.of("isHidden", Kinds.flag(), "t.IsHidden").onPost());
        serves("GET", false, "", this::inOrder);
        servesPost();
    }

    /** The category comes by name; its number, if sent, is not looked at. A new definition is the last of its category. */
    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        String name = call.sent("category")
                .filter(sent -> !sent.isBlank())
                .orElseThrow(() -> Refusal.invalid("category is required."));
        long category = Categories.number(name).orElseThrow(() -> Refusal.invalid("category is invalid."));
        if (category == Lookups.ADJUSTMENT_TYPES) {
            Shapes.mustFit(row, "ItemValue", "[+-]|dp", " of an adjustment type must be +, - or dp.");
        }
        row.put("Category", category);
        String next = "SELECT COALESCE(max(ItemOrder) + 1, 0) AS next FROM definition WHERE Category = ?";
        row.put("ItemOrder", Long.valueOf(rows.text("0", next, category)));
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
