package org.frontdesk.practice.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdesk.practice.demo.Table.Line;

/** Makes up families: singles, couples, parents with children, old people living alone. */
final class Families {
    private static final List<String> AREAS = List.of("503", "541", "971");

    private final Chance chance;
    private final List<Line> names = Table.read("names").lines();
    private final List<String> known = Table.read("surnames").column("name");
    private final Supplier<String> surnames;
    private Iterator<String> free = Collections.emptyIterator();
    private final Iterator<String> phones;
    private final List<String> employers;

    /** All surnames in turn before any comes again. */
    Families(List<String> employers) {
        this.employers = employers;
        chance = new Chance("families");
        surnames = this::nextSurname;
        phones = numbers().iterator();
    }

    /** As many more families as wanted, with other dice and these surnames. */
    Families(List<String> employers, Supplier<String> surnames) {
        this.employers = employers;
        this.surnames = surnames;
        chance = new Chance("more families");
        phones = Stream.generate(this::numbers).flatMap(List::stream).iterator();
    }

    List<Draft> next() {
        String surname = surnames.get();
        int kind = chance.between(1, 100);
        if (kind <= 18) {
            return List.of(single(surname, chance.between(19, 60)));
        }
        if (kind <= 28) {
            return List.of(single(surname, chance.between(62, 89)));
        }
        return kind <= 44 ? couple(surname, chance.between(24, 84)) : parents(surname, kind > 88);
    }

    private String nextSurname() {
        if (!free.hasNext()) {
            free = chance.shuffled(known).iterator();
        }
        return free.next();
    }

    private Draft single(String surname, int age) {
        return grown(surname, gender(), age, age > 70 ? "Widowed" : "Single");
    }

    private List<Draft> couple(String surname, int age) {
        boolean same = chance.percent(8);
        String other = chance.percent(12) ? surnames.get() : surname;
        return List.of(
                grown(surname, "Female", age, "Married"),
                grown(other, same ? "Female" : "Male", Math.max(20, age + chance.between(-3, 6)), "Married"));
    }

    private List<Draft> parents(String surname, boolean alone) {
        int age = chance.between(26, 52);
        var family =
                new ArrayList<Draft>(alone ? List.of(grown(surname, gender(), age, "Divorced")) : couple(surname, age));
        int children = chance.between(1, alone ? 2 : 4);
        int youngest = Math.max(2, age - 36);
        for (int i = 0; i < children; i++) {
            int years = youngest + 3 * i + chance.between(0, 2);
            if (years < age - 17 && years < 20) {
                family.add(child(surname, years));
            }
        }
        return family;
    }

    private Draft grown(String surname, String gender, int age, String position) {
        boolean phone = phones.hasNext() && chance.percent(94);
        return new Draft(
                first(gender, age >= 55 ? "old" : "mid"),
                surname,
                chance.percent(40) ? String.valueOf((char) ('A' + chance.between(0, 20))) : "",
                "",
                gender,
                position,
                age,
                chance.percent(4) ? "Inactive" : "Patient",
                phone ? phones.next() : "",
                "",
                chance.percent(35) ? chance.between(5, 640) * 100L + chance.between(0, 3) * 25L : 0,
                age < 66 && chance.percent(60) ? chance.pick(employers) : "",
                false);
    }

    private Draft child(String surname, int age) {
        String gender = gender();
        return new Draft(
                first(gender, "young"), surname, "", "", gender, "Child", age, "Patient", "", "", 0, "", false);
    }

    private String gender() {
        return chance.percent(50) ? "Female" : "Male";
    }

    private String first(String gender, String generation) {
        return chance.pick(names.stream()
                        .filter(line -> line.text("gender").equals(gender))
                        .toList())
                .text(generation);
    }

    /** Numbers that no telephone has, without those of the people known by name. */
    private List<String> numbers() {
        var numbers = new ArrayList<String>();
        List<String> taken = Table.read("people").column("phone");
        for (String area : AREAS) {
            for (int line = 100; line < 200; line++) {
                String number = "(" + area + ")555-0" + line;
                if (line < 160 || line > 170) {
                    numbers.add(number);
                }
            }
        }
        numbers.removeAll(taken);
        return chance.shuffled(numbers);
    }
}
