package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** CodeGroups: procedure codes that frequency and age limits treat as one. */
final class CodeGroups extends Resource {
    private static final List<String> SHOWN = List.of("ShowInAgeLimit", "ShowInFrequency", "ShowInOther");

    CodeGroups() {
        super(
                "codegroups",
                "CodeGroup",
                "codegroup",
                id("CodeGroupNum"),
                text("GroupName", 50).required().onPut(),
                note("ProcCodes").settable(),
                whole("ItemOrder", 0, Integer.MAX_VALUE),
                choice(
                                "CodeGroupFixed",
                                "None",
                                "BW",
                                "PanoFMX",
                                "Exam",
                                "Perio",
                                "Prophy",
                                "SRP",
                                "FMDebride",
                                "Fluoride",
                                "Sealant")
                        .settable(),
                flag("IsHidden").settable(),
                flag("ShowInAgeLimit").settable(),
                flag("ShowInFrequency").settable(),
                flag("ShowInOther").settable());
        serves("GET", false, "", call -> list(call, "t.ItemOrder, t.CodeGroupNum"));
        servesSingle();
        servesPost();
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        String next = "SELECT COALESCE(max(ItemOrder) + 1, 0) AS next FROM codegroup";
        row.put("ItemOrder", Long.valueOf(rows.text("0", next)));
        check(row, new Row(Map.of("IsHidden", "false")).with(row));
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        check(changes, before.with(changes));
    }

    /** Codes stand once each; a hidden group is shown nowhere. */
    private static void check(Map<String, Object> values, Row after) {
        values.computeIfPresent(
                "ProcCodes",
                (field, codes) -> Arrays.stream(codes.toString().split("[,\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(",")));
        boolean shown =
                SHOWN.stream().anyMatch(flag -> "true".equals(after.values().get(flag)));
        if (after.flag("IsHidden") && shown) {
            throw Refusal.invalid("IsHidden cannot be true while the code group is shown somewhere.");
        }
    }
}
