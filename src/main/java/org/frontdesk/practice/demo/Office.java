package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.demo.Table.Line;
import org.frontdesk.practice.store.RowSink;

/** What the practice has set up before its first patient: definitions, people who work there, the sheet, preferences. */
final class Office {
    private static final int BILLING_TYPES = 4;
    private static final int SPECIALTIES = 35;

    private final RowSink rows;
    private final LocalDate today;
    private final Map<String, Long> definitions = new HashMap<>();
    private final Map<String, Long> providers = new HashMap<>();
    private final List<Long> dentists = new ArrayList<>();
    private final List<Long> hygienists = new ArrayList<>();
    private final List<Long> users = new ArrayList<>();

    Office(RowSink rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
        define();
        employ();
        prefer(sheet());
    }

    long insert(String table, Fields fields) {
        return rows.insert(table, fields.row());
    }

    /** The day, but never today: what the practice holds was entered before anybody opened it. */
    LocalDate entered(LocalDate day) {
        return day.isBefore(today) ? day : today.minusDays(1);
    }

    LocalDate today() {
        return today;
    }

    /** The key of a definition by the number of its category and its name; 0 for no name. */
    long definition(int category, String name) {
        return name.isEmpty() ? 0 : definitions.get(category + "/" + name);
    }

    long billingType(String name) {
        return definition(BILLING_TYPES, name);
    }

    List<Long> dentists() {
        return dentists;
    }

    List<Long> hygienists() {
        return hygienists;
    }

    /** The chair where a dentist or hygienist works: the first dentist's is 1. */
    int chair(long provider) {
        var all = new ArrayList<>(dentists);
        all.addAll(hygienists);
        return all.indexOf(provider) + 1;
    }

    /** Users who may log in, the front desk first. */
    List<Long> users() {
        return users;
    }

    /** What the practice writes under a treatment plan. */
    String treatmentPlanNote() {
        return Table.read("preferences").lines().stream()
                .filter(line -> line.text("name").equals("TreatmentPlanNote"))
                .map(line -> line.text("value"))
                .findFirst()
                .orElseThrow();
    }

    private void define() {
        var order = new HashMap<Integer, Integer>();
        for (Line line : Table.read("definitions").lines()) {
            int category = line.number("category", 0);
            long key = insert(
                    "definition",
                    Fields.of("Category", category)
                            .and("ItemOrder", order.merge(category, 1, Integer::sum) - 1)
                            .and("ItemName", line.text("name"))
                            .and("ItemValue", line.text("value"))
                            .and("IsHidden", line.flag("hidden")));
            definitions.put(category + "/" + line.text("name"), key);
        }
    }

    private void employ() {
        for (Line line : Table.read("providers").lines()) {
            long provider = insert(
                    "provider",
                    Fields.of("Abbr", line.text("abbr"))
                            .and("ItemOrder", providers.size())
                            .and("LName", line.text("last"))
                            .and("FName", line.text("first"))
                            .and("Suffix", line.text("suffix"))
                            .and("Specialty", definition(SPECIALTIES, line.text("specialty")))
                            .and("IsSecondary", line.flag("hygienist"))
                            .and("IsHidden", line.flag("hidden"))
                            .and("DateTStamp", today.minusYears(1).atTime(9, 0)));
            providers.put(line.text("abbr"), provider);
            if (!line.flag("hidden")) {
                (line.flag("hygienist") ? hygienists : dentists).add(provider);
            }
        }
        for (Line line : Table.read("users").lines()) {
            long user = insert(
                    "userod",
                    Fields.of("UserName", line.text("name"))
                            .and("ProviderNum", providers.getOrDefault(line.text("provider"), 0L))
                            .and("IsHidden", line.flag("hidden")));
            if (!line.flag("hidden")) {
                users.add(user);
            }
        }
    }

    private long sheet() {
        long sheet =
                insert("sheetdef", Fields.of("Description", "Treatment plan").and("SheetType", "TreatmentPlan"));
        for (Line line : Table.read("sheet").lines()) {
            insert(
                    "sheetfielddef",
                    Fields.of("SheetDefNum", sheet)
                            .and("FieldType", line.text("type"))
                            .and("FieldName", line.text("name"))
                            .and("FieldValue", line.text("value")));
        }
        return sheet;
    }

    private void prefer(long sheet) {
        for (Line line : Table.read("preferences").lines()) {
            String value = switch (line.text("value")) {
                case "@sheet" -> String.valueOf(sheet);
                case "@billing" -> String.valueOf(billingType("Standard"));
                default -> line.text("value");
            };
            insert("preference", Fields.of("PrefName", line.text("name")).and("ValueString", value));
        }
    }
}
