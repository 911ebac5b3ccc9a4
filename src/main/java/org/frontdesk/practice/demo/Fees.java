package org.frontdesk.practice.demo;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.frontdesk.practice.demo.Table.Line;

/** Fee schedules: what the office, each carrier's contract and each discount plan ask for every code. */
final class Fees {
    private final Office office;
    private final Map<String, Long> schedules = new LinkedHashMap<>();
    private final Map<String, Long> cents = new HashMap<>();

    Fees(Office office, Codes codes) {
        this.office = office;
        Map<String, String> special = new HashMap<>();
        for (Line line : Table.read("fees").lines()) {
            special.put(line.text("schedule") + "/" + line.text("code"), line.text("amount"));
        }
        var order = new HashMap<String, Integer>();
        for (Line line : Table.read("schedules").lines()) {
            long schedule = schedule(line, order.merge(line.text("type"), 1, Integer::sum) - 1);
            schedules.put(line.text("name"), schedule);
            for (Code code : codes.all()) {
                amount(line, code, special).ifPresent(fee -> charge(line.text("name"), schedule, code, fee));
            }
        }
    }

    /** The key of a schedule by its name; 0 for no name. */
    long schedule(String name) {
        return name.isEmpty() ? 0 : schedules.get(name);
    }

    /** The fee in cents, nothing when the schedule is "" or has none for the code. */
    OptionalLong of(String schedule, Code code) {
        Long fee = cents.get(schedule + "/" + code.code());
        return fee == null ? OptionalLong.empty() : OptionalLong.of(fee);
    }

    private long schedule(Line line, int order) {
        return office.insert(
                "feesched",
                Fields.of("Description", line.text("name"))
                        .and("FeeSchedType", line.text("type"))
                        .and("ItemOrder", order)
                        .and("IsHidden", line.flag("hidden"))
                        .and("SecDateEntry", office.today().minusYears(3))
                        .and("SecDateTEdit", office.today().minusMonths(5).atTime(12, 15)));
    }

    /** A percentage of the office fee, to the half dollar, unless the table of fees says otherwise. */
    private static OptionalLong amount(Line line, Code code, Map<String, String> special) {
        String given = special.get(line.text("name") + "/" + code.code());
        if (given == null) {
            long exact = code.fee() * line.number(code.kind(), 100) / 100;
            return OptionalLong.of(Math.round(exact / 50.0) * 50);
        }
        return given.equals("none") ? OptionalLong.empty() : OptionalLong.of(Cents.of(given));
    }

    private void charge(String name, long schedule, Code code, long fee) {
        LocalDateTime edited = office.today().minusMonths(5).atTime(12, 15);
        cents.put(name + "/" + code.code(), fee);
        office.insert(
                "fee",
                Fields.of("FeeSched", schedule)
                        .and("CodeNum", code.number())
                        .money("Amount", fee)
                        .and("SecDateTEdit", edited));
    }
}
