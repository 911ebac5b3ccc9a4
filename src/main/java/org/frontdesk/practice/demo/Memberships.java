package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.demo.Table.Line;

/** The practice's own discount plans and who has joined one; nobody with insurance has. */
final class Memberships {
    private static final int ADJUSTMENTS = 1;

    private final Office office;
    private final Fees fees;
    private final Map<String, DiscountPlan> plans = new LinkedHashMap<>();
    private final Map<Long, Membership> members = new HashMap<>();

    private record DiscountPlan(long number, String schedule) {}

    /**
     * One person in a discount plan.
     *
     * @param schedule the fee schedule with what members pay
     * @param until the last day, never for open
     */
    record Membership(String schedule, LocalDate since, LocalDate until) {
        boolean on(LocalDate date) {
            return !date.isBefore(since) && (until.equals(Fields.NEVER) || !date.isAfter(until));
        }
    }

    Memberships(Office office, Fees fees, People people, Coverage coverage) {
        this.office = office;
        this.fees = fees;
        Table.read("discounts").lines().forEach(this::plan);
        for (Line line : Table.read("memberships").lines()) {
            int until = line.number("until", 0);
            join(
                    people.named(line.text("person")),
                    line.text("plan"),
                    office.today().minusMonths(line.number("since", 0)),
                    until == 0 ? Fields.NEVER : office.today().minusMonths(until),
                    line.text("note"));
        }
        var chance = new Chance("memberships");
        for (List<Person> family : people.families()) {
            if (!family.getFirst().known() && !coverage.insured(family.getFirst()) && chance.percent(60)) {
                join(family, chance);
            }
        }
    }

    Optional<Membership> of(Person person) {
        return Optional.ofNullable(members.get(person.number()));
    }

    private void join(List<Person> family, Chance chance) {
        boolean founders = chance.percent(15);
        int months = chance.between(1, 34);
        boolean lapsed = founders || (months > 12 && chance.percent(45));
        LocalDate since = office.today().minusMonths(months).minusDays(chance.between(0, 25));
        for (Person person : family) {
            String plan = family.size() > 2 ? "Alder Family Plan" : "Alder Adult Plan";
            if (person.age() >= 65) {
                plan = "Alder Senior Plan";
            }
            join(
                    person,
                    founders ? "Founders Plan" : plan,
                    founders ? since.minusYears(5) : since,
                    lapsed ? since.plusYears(1).minusDays(1) : Fields.NEVER,
                    "");
        }
    }

    private void join(Person person, String plan, LocalDate since, LocalDate until, String note) {
        DiscountPlan joined = plans.get(plan);
        office.insert(
                "discountplansub",
                Fields.of("DiscountPlanNum", joined.number())
                        .and("PatNum", person.number())
                        .and("DateEffective", since)
                        .and("DateTerm", until)
                        .and("SubNote", note));
        members.put(person.number(), new Membership(joined.schedule(), since, until));
    }

    private void plan(Line line) {
        String max = line.text("max");
        long number = office.insert(
                "discountplan",
                Fields.of("Description", line.text("name"))
                        .and("FeeSchedNum", fees.schedule(line.text("schedule")))
                        .and("DefNum", office.definition(ADJUSTMENTS, line.text("adjustment")))
                        .and("IsHidden", line.flag("hidden"))
                        .and("PlanNote", line.text("note"))
                        .and("ExamFreqLimit", line.number("exams", -1))
                        .and("XrayFreqLimit", line.number("x-rays", -1))
                        .and("ProphyFreqLimit", line.number("cleanings", -1))
                        .and("FluorideFreqLimit", line.number("fluoride", -1))
                        .and("PerioFreqLimit", line.number("gums", -1))
                        .and("LimitedExamFreqLimit", line.number("complaints", -1))
                        .and("PAFreqLimit", line.number("single x-rays", -1))
                        .and("AnnualMax", Double.parseDouble(max)));
        plans.put(line.text("name"), new DiscountPlan(number, line.text("schedule")));
    }
}
