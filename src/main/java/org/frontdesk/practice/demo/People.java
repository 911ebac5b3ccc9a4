package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.frontdesk.practice.demo.Table.Line;

/** The patients, family after family; first those whom everybody knows by name. */
final class People {
    private static final int WANTED = 200;

    private final Office office;
    private final Plans plans;
    private final Chance chance = new Chance("people");
    private final List<String> streets = Table.read("streets").column("name");
    private final List<Line> towns = Table.read("towns").lines();
    private final List<List<Person>> families = new ArrayList<>();
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private long last;

    People(Office office, Plans plans) {
        this.office = office;
        this.plans = plans;
        Map<String, List<Draft>> known = new LinkedHashMap<>();
        for (Line line : Table.read("people").lines()) {
            known.computeIfAbsent(line.text("family"), family -> new ArrayList<>())
                    .add(Draft.of(line));
        }
        known.values().forEach(family -> families.add(settle(family)));
        var drafts = new Families(plans.employerNames());
        while (last < WANTED) {
            families.add(settle(drafts.next()));
        }
    }

    /** Settles family after family until there are so many patients; they are handed on, not kept. */
    void grow(Families drafts, long wanted, Consumer<List<Person>> each) {
        while (last < wanted) {
            each.accept(settle(drafts.next()));
        }
    }

    List<List<Person>> families() {
        return families;
    }

    List<Person> all() {
        return families.stream().flatMap(List::stream).toList();
    }

    /** A person whom the tables of the demo practice name. */
    Person named(String name) {
        Person found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("Nobody in the demo practice is called " + name + ".");
        }
        return found;
    }

    private List<Person> settle(List<Draft> drafts) {
        Line town = chance.pick(towns);
        String address = chance.between(3, 990) + " " + chance.pick(streets);
        boolean nowhere = drafts.getFirst().age() < 0;
        var home = Fields.of("Address", nowhere ? "" : address)
                .and("Address2", chance.percent(12) ? "Apt " + chance.between(1, 40) : "")
                .and("City", nowhere ? "" : town.text("name"))
                .and("State", nowhere ? "" : "OR")
                .and("Zip", nowhere ? "" : town.text("zip"));
        long guarantor = last + 1;
        long total = drafts.stream().mapToLong(Draft::balance).sum();
        long dentist = chance.pick(office.dentists());
        var family = new ArrayList<Person>();
        for (Draft draft : drafts) {
            Person person = person(draft, guarantor, dentist, drafts.getFirst().name());
            office.insert(
                    "patient", row(draft, person, home).money("BalTotal", person.number() == guarantor ? total : 0));
            family.add(person);
            if (draft.known()) {
                byName.put(person.name(), person);
            }
        }
        return List.copyOf(family);
    }

    private Person person(Draft draft, long guarantor, long dentist, String payer) {
        LocalDate born = draft.age() < 0
                ? Fields.NEVER
                : office.today().minusYears(draft.age()).minusDays(chance.between(5, 360));
        last++;
        return new Person(
                last,
                guarantor,
                draft.first(),
                draft.last(),
                draft.age(),
                born,
                draft.status(),
                dentist,
                payer,
                draft.known());
    }

    private Fields row(Draft draft, Person person, Fields home) {
        LocalDate entered = office.today().minusDays(chance.between(30, 1400));
        boolean texts = !draft.phone().isEmpty() && chance.percent(70);
        var row = Fields.of("PatNum", person.number())
                .and("LName", draft.last())
                .and("FName", draft.first())
                .and("MiddleI", draft.middle())
                .and("Preferred", draft.preferred())
                .and("PatStatus", draft.status())
                .and("Gender", draft.gender())
                .and("Position", draft.position())
                .and("Birthdate", person.born())
                .and("WirelessPhone", draft.phone())
                .and("Guarantor", person.guarantor())
                .and("Email", draft.email(chance.percent(80)))
                .money("EstBalance", draft.balance())
                .and("PriProv", person.provider())
                .and("SecProv", chance.pick(office.hygienists()))
                .and("BillingType", office.billingType("Standard"))
                .and("ChartNumber", chance.percent(15) ? "A" + (4000 + person.number()) : "")
                .and("EmployerNum", plans.employer(draft.employer()))
                .and("DateFirstVisit", entered)
                .and("Language", draft.language())
                .and("PreferContactMethod", texts ? "TextMessage" : "None")
                .and("TxtMsgOk", texts ? "Yes" : "Unknown")
                .and("DateTStamp", entered.plusDays(20).atTime(11, 5))
                .and("SecDateEntry", entered);
        home.row().forEach(row::and);
        return row;
    }
}
