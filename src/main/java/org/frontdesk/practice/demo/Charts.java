package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdesk.practice.demo.Table.Line;

/** What was done and what is planned for everybody, and the treatment plans this belongs to; written when complete. */
final class Charts {
    private static final int PRIORITIES = 20;
    private static final int DIAGNOSES = 16;
    private static final int PROGNOSES = 30;

    private final Office office;
    private final Codes codes;
    private final List<Procedure> procedures = new ArrayList<>();
    private final Map<Long, List<Procedure>> byPerson = new HashMap<>();
    private final List<Treatment> treatments = new ArrayList<>();

    Charts(Office office, Codes codes, People people) {
        this.office = office;
        this.codes = codes;
        for (Line line : Table.read("treatments").lines()) {
            treatments.add(treatment(people.named(line.text("person")), line));
        }
        for (Line line : Table.read("charts").lines()) {
            chart(people.named(line.text("person")), line);
        }
        var histories = new Histories(this, office.today());
        people.all().stream().filter(person -> !person.known()).forEach(histories::write);
    }

    List<Treatment> treatments() {
        return treatments;
    }

    /** A person's procedures, oldest first. */
    List<Procedure> of(Person person) {
        return byPerson.getOrDefault(person.number(), List.of()).stream()
                .sorted(Comparator.comparing(Procedure::date).thenComparingLong(Procedure::number))
                .toList();
    }

    void plan(Treatment treatment) {
        treatments.add(treatment);
    }

    /** Enters a procedure; {@code place} is a tooth, a quarter of the mouth, a jaw (U, L), a range of teeth or "". */
    void enter(
            Person person,
            String code,
            String place,
            String surface,
            String status,
            LocalDate date,
            LocalDate planned,
            String priority,
            String diagnosis,
            Set<String> plans) {
        Code found = codes.code(code);
        String area = found.area();
        boolean toothed = area.equals("Tooth") || area.equals("Surf");
        long provider = found.hygiene()
                ? office.hygienists()
                        .get((int) (person.guarantor() % office.hygienists().size()))
                : person.provider();
        var procedure = new Procedure(
                procedures.size() + 1L,
                person,
                found,
                toothed ? place : "",
                area.equals("Quad") || area.equals("Arch") ? place : surface,
                area.equals("ToothRange") ? place : "",
                status,
                date,
                planned,
                priority,
                diagnosis,
                provider,
                plans);
        procedures.add(procedure);
        byPerson.computeIfAbsent(person.number(), none -> new ArrayList<>()).add(procedure);
    }

    /** Writes all procedures down; {@code visits} gives the appointment a procedure is planned for, 0 for none. */
    void write(Map<Long, Long> visits) {
        for (Procedure procedure : procedures) {
            office.insert("procedurelog", row(procedure, visits.getOrDefault(procedure.number(), 0L)));
        }
    }

    private Fields row(Procedure procedure, long appointment) {
        LocalDate touched = procedure.date().isAfter(procedure.planned()) ? procedure.date() : procedure.planned();
        boolean planned = !procedure.done();
        return Fields.of("ProcNum", procedure.number())
                .and("PatNum", procedure.person().number())
                .and("AptNum", appointment)
                .and("ProcDate", procedure.date())
                .money("ProcFee", procedure.code().fee())
                .and("Surf", procedure.surface())
                .and("ToothNum", procedure.tooth())
                .and("ToothRange", procedure.range())
                .and(
                        "Priority",
                        procedure.status().equals("TPi") ? 0 : office.definition(PRIORITIES, procedure.priority()))
                .and("ProcStatus", procedure.status())
                .and("ProvNum", procedure.provider())
                .and("Dx", office.definition(DIAGNOSES, procedure.diagnosis()))
                .and("DateEntryC", planned ? Fields.NEVER : procedure.date())
                .and("CodeNum", procedure.code().number())
                .and("DateTP", procedure.planned())
                .and("Prognosis", planned ? office.definition(PROGNOSES, "Good") : 0)
                .and("DateTStamp", office.entered(touched).atTime(16, 30))
                .and("SecDateEntry", office.entered(procedure.planned()).atTime(15, 45));
    }

    private Treatment treatment(Person person, Line line) {
        int signed = line.number("signed", -1);
        return new Treatment(
                person,
                line.text("key"),
                line.text("heading"),
                line.text("status"),
                office.today().minusDays(line.number("days", 0)),
                signed < 0 ? Fields.NEVER : office.today().minusDays(signed),
                line.flag("practice"),
                line.text("note"));
    }

    private void chart(Person person, Line line) {
        Set<String> plans = new HashSet<>(line.words("plans"));
        LocalDate date = office.today().minusDays(line.number("days", 0));
        LocalDate planned = plans.stream()
                .flatMap(key -> treatments.stream()
                        .filter(treatment -> treatment.person() == person && treatment.saved())
                        .filter(treatment -> treatment.key().equals(key)))
                .map(Treatment::made)
                .min(Comparator.naturalOrder())
                .orElse(date);
        boolean surfaces = codes.code(line.text("code")).area().equals("Surf");
        enter(
                person,
                line.text("code"),
                line.text("tooth").isEmpty() ? line.text("surface") : line.text("tooth"),
                surfaces ? line.text("surface") : "",
                line.text("status"),
                date,
                planned.isBefore(date) ? planned : date,
                line.text("priority"),
                line.text("diagnosis"),
                plans);
    }
}
