package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The many patients of a big practice: families who work for a big employer or a small one of the neighbourhood, each employer
 * with a plan of thirty rows, and two visits in every chart. Plans are added as patients come, so that there are ten benefit
 * rows to a patient whatever the size.
 */
final class Crowd {
    private static final int ROWS_OF_A_PATIENT = 10;
    private static final int BIG_EMPLOYERS = 40;
    private static final int TOLD = 5_000;
    private static final List<String> TRADES =
            List.of("Mills", "Works", "Freight", "Foods", "Builders", "Nurseries", "Hardware", "Printing");
    private static final List<String> VISITS = List.of("D0120", "D1110", "D0274", "D2391", "D2392");

    private final Office office;
    private final Codes codes;
    private final Plans plans;
    private final People people;
    private final Coverage coverage;
    private final Surnames surnames = new Surnames();
    private final Chance chance = new Chance("crowd");
    private final List<Plan> groups = new ArrayList<>();
    private long seen;
    private long rows;

    Crowd(Office office, Codes codes, Plans plans, People people, Coverage coverage) {
        this.office = office;
        this.codes = codes;
        this.plans = plans;
        this.people = people;
        this.coverage = coverage;
    }

    /** Lets families come until there are {@code wanted} patients. */
    void come(long wanted, LongConsumer progress) {
        people.grow(new Families(plans.employerNames(), surnames::next), wanted, family -> {
            welcome(family);
            long before = seen;
            seen = family.getLast().number();
            if (seen / TOLD > before / TOLD) {
                progress.accept(seen);
            }
        });
    }

    private void welcome(List<Person> family) {
        while (rows < ROWS_OF_A_PATIENT * family.getLast().number()) {
            groups.add(employer());
        }
        if (chance.percent(85)) {
            Plan plan = chance.percent(25)
                    ? groups.get(chance.between(0, Math.min(BIG_EMPLOYERS, groups.size()) - 1))
                    : groups.getLast();
            enroll(family, family.getFirst(), plan);
        }
        if (family.size() > 1 && family.get(1).adult() && chance.percent(15)) {
            enroll(family, family.get(1), chance.pick(groups));
        }
        family.forEach(this::chart);
    }

    private Plan employer() {
        String name = surnames.next() + " " + chance.pick(TRADES);
        LocalDate since = coverage.firstOfMonth(chance.between(12, 80));
        Plan plan = plans.group(name, chance, since);
        rows += plan.benefits().size();
        return plan;
    }

    private void enroll(List<Person> family, Person subscriber, Plan plan) {
        boolean known =
                coverage.of(subscriber).stream().anyMatch(cover -> cover.plan().number() == plan.number());
        if (known) {
            return;
        }
        LocalDate since = coverage.firstOfMonth(chance.between(1, 60));
        for (Person person : family) {
            String relationship = person == subscriber ? "Self" : person.adult() ? "Spouse" : "Child";
            coverage.add(person, subscriber, plan, relationship, since, Fields.NEVER);
            if (chance.percent(3)) {
                coverage.override(
                        person,
                        new BenefitLine(
                                "CoInsurance",
                                "Crowns",
                                "None",
                                chance.between(3, 8) * 10,
                                -1,
                                "year",
                                "None",
                                0,
                                "None"));
                rows++;
            }
        }
    }

    /** Two visits, of which the insurance has paid its part. */
    private void chart(Person person) {
        for (int visit = 1; visit <= 2; visit++) {
            Code code = codes.code(chance.pick(VISITS));
            LocalDate day = office.today().minusDays(chance.between(20, 320) * (long) visit);
            long procedure = office.insert(
                    "procedurelog",
                    Fields.of("PatNum", person.number())
                            .and("ProcDate", day)
                            .money("ProcFee", code.fee())
                            .and("ToothNum", code.area().equals("Surf") ? "" + chance.between(2, 31) : "")
                            .and("Surf", code.area().equals("Surf") ? "O" : "")
                            .and("ProcStatus", "C")
                            .and("ProvNum", person.provider())
                            .and("CodeNum", code.number())
                            .and("DateEntryC", day)
                            .and("DateTP", day)
                            .and("DateTStamp", day.atTime(16, 30))
                            .and("SecDateEntry", day));
            if (visit == 1) {
                coverage.of(person).stream()
                        .findFirst()
                        .ifPresent(cover -> office.insert("claimproc", paid(person, cover, procedure, code, day)));
            }
        }
    }

    private static Fields paid(Person person, Cover cover, long procedure, Code code, LocalDate day) {
        long amount = Cents.share(code.fee(), 80);
        return Fields.of("ProcNum", procedure)
                .and("PatNum", person.number())
                .and("ProvNum", person.provider())
                .money("FeeBilled", code.fee())
                .money("InsPayEst", amount)
                .money("InsPayAmt", amount)
                .and("Status", "Received")
                .and("PlanNum", cover.plan().number())
                .and("InsSubNum", cover.subscription())
                .and("Percentage", 80)
                .and("ProcDate", day)
                .and("DateCP", day.plusDays(18))
                .and("DateEntry", day.plusDays(18));
    }
}
