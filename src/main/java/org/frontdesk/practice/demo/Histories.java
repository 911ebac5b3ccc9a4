package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontdesk.practice.demo.Table.Line;

/** Makes up the charts of people nobody knows by name: checkups twice a year, some work done, some planned. */
final class Histories {
    private static final String ACTIVE = "active";

    private final Charts charts;
    private final LocalDate today;
    private final Chance chance = new Chance("histories");
    private final List<Line> work = Table.read("work").lines();
    private final List<String> priorities = List.of("1", "1", "2", "3", "Recommended", "Wait");

    Histories(Charts charts, LocalDate today) {
        this.charts = charts;
        this.today = today;
    }

    void write(Person person) {
        if (!person.active()) {
            return;
        }
        checkups(person);
        if (person.age() > 15 && chance.percent(40)) {
            LocalDate date = today.minusDays(chance.between(40, 600));
            enter(person, chance.pick(fitting(person)), "C", date, date.minusDays(20), "", Set.of());
        }
        if (chance.percent(46)) {
            planned(person);
        }
        if (chance.percent(14)) {
            alternative(person);
        }
    }

    private void checkups(Person person) {
        int visits = chance.between(0, 4);
        int days = chance.between(8, 220);
        for (int visit = 0; visit < visits; visit++, days += chance.between(175, 260)) {
            LocalDate date = today.minusDays(days);
            boolean first = visit == visits - 1;
            done(person, first ? "D0150" : "D0120", date);
            done(person, person.age() < 14 ? "D1120" : "D1110", date);
            if (person.age() < 17) {
                done(person, "D1206", date);
            }
            if (person.age() > 10 && visit % 2 == 0) {
                done(person, first && person.age() > 17 ? "D0210" : "D0274", date);
            }
        }
    }

    private void done(Person person, String code, LocalDate date) {
        charts.enter(person, code, "", "", "C", date, date, "", "", Set.of());
    }

    private void planned(Person person) {
        LocalDate when = today.minusDays(chance.between(3, 260));
        boolean saved = chance.percent(45);
        int sets = chance.between(1, 3);
        var used = new HashSet<Line>();
        for (int i = 0; i < sets; i++) {
            Line set = chance.pick(fitting(person));
            if (used.add(set)) {
                Set<String> plans = saved && i == 0 ? Set.of(ACTIVE, "saved") : Set.of(ACTIVE);
                enter(person, set, "TP", when, when, chance.pick(priorities), plans);
            }
        }
        plan(person, ACTIVE, "Active Treatment Plan", "Active", when, Fields.NEVER);
        if (saved) {
            LocalDate signed = chance.percent(50) ? when.plusDays(chance.between(0, 2)) : Fields.NEVER;
            plan(person, "saved", "Treatment plan", "Saved", when, signed);
        }
    }

    private void alternative(Person person) {
        boolean unassigned = chance.percent(35);
        LocalDate when = today.minusDays(chance.between(3, 200));
        String priority = unassigned ? "" : chance.pick(priorities);
        enter(person, chance.pick(fitting(person)), "TPi", when, when, priority, Set.of("other"));
        String heading = unassigned
                ? "Unassigned"
                : chance.pick(List.of("Inactive Treatment Plan", "Second choice", "If the tooth cannot be saved"));
        plan(person, "other", heading, "Inactive", when, Fields.NEVER);
    }

    private void plan(Person person, String key, String heading, String status, LocalDate when, LocalDate signed) {
        charts.plan(new Treatment(person, key, heading, status, when, signed, chance.percent(50), ""));
    }

    /** Enters a set of work that belongs together, each code on the next tooth of the list or all on one. */
    private void enter(
            Person person,
            Line set,
            String status,
            LocalDate date,
            LocalDate planned,
            String priority,
            Set<String> plans) {
        List<String> teeth = set.words("teeth");
        List<String> surfaces = set.words("surfaces");
        int tooth = teeth.isEmpty() ? 0 : chance.between(0, teeth.size() - 1);
        boolean spread =
                List.of("fillings", "wisdom teeth", "sealants", "veneers").contains(set.text("set"));
        List<String> entries = set.words("codes");
        for (int i = 0; i < entries.size(); i++) {
            String[] parts = entries.get(i).split(":");
            String place = teeth.isEmpty() ? "" : teeth.get((tooth + (spread ? i : 0)) % teeth.size());
            String surface = surfaces.isEmpty() ? "" : chance.pick(surfaces);
            charts.enter(
                    person,
                    parts[0],
                    parts.length > 1 ? parts[1] : place,
                    parts[0].equals("D2391")
                            ? surface.substring(0, 1).replace("M", "O").replace("D", "O")
                            : surface,
                    status,
                    date,
                    planned,
                    priority,
                    set.text("diagnosis"),
                    plans);
        }
    }

    private List<Line> fitting(Person person) {
        return work.stream()
                .filter(set -> {
                    String[] ages = set.text("ages").split("-");
                    return person.age() >= Integer.parseInt(ages[0]) && person.age() <= Integer.parseInt(ages[1]);
                })
                .toList();
    }
}
