package org.frontdesk.practice.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who comes today and in the days around: people known by name today, everybody else as it falls. */
final class Appointments {
    private static final int TODAY = 18;
    private static final int CONFIRMATIONS = 2;
    private static final List<Integer> HOURS = List.of(8, 9, 10, 11, 13, 14, 15, 16);
    private static final List<String> EXPECTED_TODAY = List.of(
            "Olivia Marsh",
            "Omar Haddad",
            "Walter Nakamura",
            "Grace Okonkwo",
            "Theo Lindqvist",
            "Priya Raman",
            "Ana Ruiz",
            "Ben Cho",
            "Leo Marsh");

    private final Office office;
    private final Charts charts;
    private final Coverage coverage;
    private final Chance chance = new Chance("appointments");
    private final Map<Long, Long> visits = new HashMap<>();

    Appointments(Office office, Charts charts, Coverage coverage, People people) {
        this.office = office;
        this.charts = charts;
        this.coverage = coverage;
        var waiting = new ArrayList<>(
                chance.shuffled(people.all().stream().filter(this::mayCome).toList()));
        List<Person> today =
                new ArrayList<>(EXPECTED_TODAY.stream().map(people::named).toList());
        waiting.removeAll(today);
        while (today.size() < TODAY) {
            today.add(waiting.removeLast());
        }
        for (int days = -3; days <= 6; days++) {
            LocalDate day = office.today().plusDays(days);
            if (days == 0) {
                book(day, today);
            } else if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                int wanted = chance.between(10, 14);
                book(day, waiting.subList(waiting.size() - wanted, waiting.size()));
                waiting.subList(waiting.size() - wanted, waiting.size()).clear();
            }
        }
    }

    /** The appointment of each planned procedure that has one, by the procedure's key. */
    Map<Long, Long> visits() {
        return visits;
    }

    private boolean mayCome(Person person) {
        return person.active() && !person.known();
    }

    private void book(LocalDate day, List<Person> people) {
        List<Long> chairs = new ArrayList<>(office.dentists());
        chairs.addAll(office.hygienists());
        List<LocalDateTime> times =
                HOURS.stream().map(hour -> day.atTime(hour, 0)).toList();
        List<Integer> free = new ArrayList<>();
        for (int slot = 0; slot < times.size() * chairs.size(); slot++) {
            free.add(slot);
        }
        List<Integer> slots = chance.shuffled(free);
        for (int i = 0; i < people.size(); i++) {
            book(people.get(i), times.get(slots.get(i) % times.size()), chairs.get(slots.get(i) / times.size()));
        }
    }

    private void book(Person person, LocalDateTime start, long chair) {
        boolean hygiene = office.hygienists().contains(chair);
        boolean over = start.toLocalDate().isBefore(office.today());
        List<Procedure> work = over
                ? List.of()
                : charts.of(person).stream()
                        .filter(Procedure::waiting)
                        .sorted(Comparator.comparing(Appointments::urgency).thenComparingLong(Procedure::number))
                        .limit(hygiene ? 4 : 3)
                        .toList();
        String described = work.isEmpty()
                ? person.age() < 14 ? "PerEx, ChPro" : "PerEx, Pro"
                : work.stream()
                        .map(procedure -> (procedure.tooth().isEmpty() ? "" : "#" + procedure.tooth() + "-")
                                + procedure.code().abbr())
                        .collect(Collectors.joining(", "));
        long number = office.insert(
                "appointment",
                Fields.of("PatNum", person.number())
                        .and("AptStatus", over ? "Complete" : "Scheduled")
                        .and("AptDateTime", start)
                        .and("Pattern", "/" + "X".repeat(hygiene ? 8 : 10) + "/")
                        .and("Note", person.number() == 1 ? "Asks what the crown will cost her." : "")
                        .and("ProvNum", hygiene ? person.provider() : chair)
                        .and("ProvHyg", hygiene ? chair : 0)
                        .and("IsHygiene", hygiene)
                        .and("Op", office.chair(chair))
                        .and("Confirmed", office.definition(CONFIRMATIONS, confirmed(start)))
                        .and("SecDateTEntry", office.today().minusDays(12).atTime(10, 0))
                        .and("ProcDescript", described)
                        .and("InsPlan1", plan(person, 0))
                        .and("InsPlan2", plan(person, 1))
                        .and("DateTStamp", office.today().minusDays(12).atTime(10, 0)));
        work.forEach(procedure -> visits.put(procedure.number(), number));
    }

    /** Yesterday's came, today's and tomorrow's are mostly called. */
    private String confirmed(LocalDateTime start) {
        long ahead = start.toLocalDate().toEpochDay() - office.today().toEpochDay();
        if (ahead < 0) {
            return "Arrived";
        }
        if (ahead > 1) {
            return "Not called";
        }
        return start.getHour() % 4 == 1 ? "Left message" : "Confirmed";
    }

    private static String urgency(Procedure procedure) {
        return procedure.priority().isEmpty() ? "~" : procedure.priority();
    }

    private long plan(Person person, int place) {
        List<Cover> covers = coverage.of(person);
        return place < covers.size() ? covers.get(place).plan().number() : 0;
    }
}
