package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.List;

/** Gives made-up families their insurance: many work for one big employer, some have two plans, some have lost theirs. */
final class Enrollment {
    private static final int ON_THE_BIG_PLAN = 32;

    private final Coverage coverage;
    private final Plans plans;
    private final Chance chance = new Chance("enrollment");
    private int onTheBigPlan;

    Enrollment(Coverage coverage, Plans plans) {
        this.coverage = coverage;
        this.plans = plans;
    }

    void enroll(List<List<Person>> families) {
        for (List<Person> family : families) {
            if (family.getFirst().known()) {
                continue;
            }
            if (onTheBigPlan < ON_THE_BIG_PLAN) {
                cover(family, family.getFirst(), plans.plan("timber-harbor"));
                onTheBigPlan += family.size();
            } else if (chance.percent(58)) {
                cover(family, family.getFirst(), plans.any(chance));
            }
        }
    }

    private void cover(List<Person> family, Person first, Plan plan) {
        Person second = family.size() > 1 && family.get(1).adult() ? family.get(1) : first;
        boolean both = second != first && chance.percent(40);
        Plan other = both ? different(plan) : plan;
        LocalDate since = coverage.firstOfMonth(chance.between(1, 80));
        LocalDate until =
                chance.percent(9) ? coverage.firstOfMonth(chance.between(0, 3)).minusDays(1) : Fields.NEVER;
        LocalDate sinceOther = coverage.firstOfMonth(chance.between(5, 80));
        if (until.isBefore(since)) {
            until = Fields.NEVER;
        }
        for (Person person : family) {
            boolean own = person == second && both;
            if (own) {
                coverage.add(person, second, other, "Self", sinceOther, Fields.NEVER);
            }
            coverage.add(person, first, plan, relation(person, first), since, until);
            if (both && !own) {
                coverage.add(person, second, other, relation(person, second), sinceOther, Fields.NEVER);
            }
            if (person.age() > 64 && chance.percent(40)) {
                coverage.add(
                        person, person, plans.plan("timber-pension"), "Self", coverage.firstOfMonth(30), Fields.NEVER);
            }
        }
    }

    private Plan different(Plan plan) {
        Plan other = plans.any(chance);
        while (other.equals(plan)) {
            other = plans.any(chance);
        }
        return other;
    }

    private String relation(Person person, Person subscriber) {
        if (person == subscriber) {
            return "Self";
        }
        if (!person.adult()) {
            return "Child";
        }
        if (person.age() <= 20) {
            return "Dependent";
        }
        return chance.percent(8) ? "LifePartner" : "Spouse";
    }
}
