package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontdesk.practice.demo.Table.Line;

/** Who is covered by which insurance plan, as subscriber or through one. */
final class Coverage {
    private final Office office;
    private final Codes codes;
    private final Map<Long, List<Cover>> covers = new HashMap<>();
    private final Map<String, Subscription> subscriptions = new HashMap<>();

    /** A subscriber on a plan, shared by all persons covered through it. */
    private record Subscription(long number, Plan plan, Person subscriber, LocalDate since, LocalDate until) {}

    Coverage(Office office, Codes codes, Plans plans, People people) {
        this.office = office;
        this.codes = codes;
        List<Line> overrides = Table.read("overrides").lines();
        for (Line line : Table.read("coverage").lines()) {
            Person person = people.named(line.text("person"));
            Plan plan = plans.plan(line.text("plan"));
            int until = line.number("until", 0);
            Subscription subscription = subscribe(
                    people.named(line.text("subscriber")),
                    plan,
                    line.text("id"),
                    firstOfMonth(line.number("since", 0)),
                    until == 0 ? Fields.NEVER : firstOfMonth(until).minusDays(1));
            List<BenefitLine> own = overrides.stream()
                    .filter(row -> row.text("person").equals(person.name())
                            && row.text("plan").equals(plan.key()))
                    .map(BenefitLine::of)
                    .toList();
            cover(person, subscription, line.text("relationship"), line.flag("pending"), line.text("patient id"), own);
        }
        new Enrollment(this, plans).enroll(people.families());
    }

    /** The person's plans in their order, none for someone without insurance. */
    List<Cover> of(Person person) {
        return covers.getOrDefault(person.number(), List.of());
    }

    boolean insured(Person person) {
        return covers.containsKey(person.number());
    }

    List<Cover> all() {
        return covers.values().stream().flatMap(List::stream).toList();
    }

    /** Gives a person a row of their own in their last plan. */
    void override(Person person, BenefitLine row) {
        Cover cover = of(person).getLast();
        office.insert(
                "benefit",
                row.fields(codes, cover.plan().renews(), cover.since()).and("PatPlanNum", cover.number()));
    }

    /** Covers a person by a plan through a subscriber, who is written down once for each plan. */
    void add(Person person, Person subscriber, Plan plan, String relationship, LocalDate since, LocalDate until) {
        String id =
                plan.key().substring(0, 3).toUpperCase(Locale.ROOT) + (100_000 + 7_919 * subscriber.number() % 900_000);
        cover(person, subscribe(subscriber, plan, id, since, until), relationship, false, "", List.of());
    }

    LocalDate firstOfMonth(int monthsAgo) {
        return office.today().minusMonths(monthsAgo).withDayOfMonth(1);
    }

    private Subscription subscribe(Person subscriber, Plan plan, String id, LocalDate since, LocalDate until) {
        return subscriptions.computeIfAbsent(subscriber.number() + "/" + plan.key(), none -> {
            long number = office.insert(
                    "inssub",
                    Fields.of("PlanNum", plan.number())
                            .and("Subscriber", subscriber.number())
                            .and("DateEffective", since)
                            .and("DateTerm", until)
                            .and("SubscriberID", id)
                            .and("SubscNote", note(subscriber, plan))
                            .and("SecDateTEdit", since.plusDays(3).atTime(9, 40)));
            return new Subscription(number, plan, subscriber, since, until);
        });
    }

    private static String note(Person subscriber, Plan plan) {
        if (plan.type().equals("c")) {
            return "Office chosen with the carrier by phone.";
        }
        return subscriber.number() % 23 == 0 ? "Card shows the maiden name." : "";
    }

    private void cover(
            Person person,
            Subscription by,
            String relationship,
            boolean pending,
            String patientId,
            List<BenefitLine> own) {
        List<Cover> before = covers.computeIfAbsent(person.number(), none -> new ArrayList<>());
        long number = office.insert(
                "patplan",
                Fields.of("PatNum", person.number())
                        .and("Ordinal", before.size() + 1)
                        .and("IsPending", pending)
                        .and("Relationship", relationship)
                        .and("PatID", patientId)
                        .and("InsSubNum", by.number())
                        .and("SecDateTEntry", by.since().plusDays(3).atTime(9, 41))
                        .and("SecDateTEdit", by.since().plusDays(3).atTime(9, 41)));
        before.add(new Cover(number, by.number(), by.plan(), before.size() + 1, by.since(), by.until(), own));
        for (BenefitLine row : own) {
            office.insert(
                    "benefit",
                    row.fields(codes, by.plan().renews(), office.today().minusDays(40))
                            .and("PatPlanNum", number));
        }
    }
}
