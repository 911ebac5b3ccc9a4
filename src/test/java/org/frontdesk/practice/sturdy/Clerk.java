package org.frontdesk.practice.sturdy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeCaller.Answer;
import org.frontdesk.practice.sturdy.Holdings.Link;

/**
 * Writes benefits and patients' plans over HTTP, at random from a seed, and remembers what the server has acknowledged. Every
 * clerk has a plan and a patient of its own; one patient is everybody's.
 */
final class Clerk {
    private static final int MOST_ROWS = 60;

    /** What a write makes of the holdings, once the numbers it was given are known. */
    private interface Effect {
        Holdings on(Holdings before, long newBenefit, long newLink);
    }

    private record Write(String verb, String path, String body, Effect effect) {}

    private final Ward.Place place;
    private final Random random;
    private Holdings known = Holdings.none();
    private Optional<Write> underway = Optional.empty();
    private boolean sharing;
    private boolean sharingUnderway;
    private long shared;
    private int dollars;
    private int acknowledged;

    Clerk(Ward.Place place, long seed) {
        this.place = place;
        random = new Random(seed);
    }

    int acknowledged() {
        return acknowledged;
    }

    /** One write. An exception means that the server has not acknowledged it. */
    void work(PracticeCaller caller) throws IOException {
        if (random.nextInt(6) == 0) {
            share(caller);
        } else {
            Write write = next();
            underway = Optional.of(write);
            Answer answer = call(caller, write.verb(), write.path(), write.body());
            long number = answer.status() == 201 ? number(answer) : 0;
            known = write.effect().on(known, number, number);
            underway = Optional.empty();
        }
        acknowledged++;
    }

    /**
     * Compares with what the server has now: all that it has acknowledged, and of a write under way everything or nothing.
     *
     * @return whether a write under way was stored
     */
    boolean check(PracticeCaller caller) throws IOException {
        Holdings found = Holdings.of(caller, place.plan(), place.patient());
        boolean stored = !found.equals(known);
        if (stored) {
            Holdings wanted = underway.map(write -> write.effect().on(known, found.newestBenefit(), found.newestLink()))
                    .orElse(known);
            if (!found.equals(wanted)) {
                throw new AssertionError("Acknowledged " + known + ", under way " + underway + ", found " + found);
            }
        }
        known = found;
        underway = Optional.empty();
        checkShare(caller);
        return stored;
    }

    private void checkShare(PracticeCaller caller) throws IOException {
        var mine = Holdings.of(caller, place.plan(), place.sharedPatient()).links().stream()
                .filter(link -> link.subscription() == place.sharedSubscription())
                .toList();
        if (mine.isEmpty() == sharing && !sharingUnderway) {
            throw new AssertionError(
                    "Acknowledged " + (sharing ? "a" : "no") + " plan of the shared patient, found " + mine);
        }
        sharing = !mine.isEmpty();
        shared = sharing ? mine.getFirst().number() : 0;
        sharingUnderway = false;
    }

    /** Comes to, moves in or leaves the plans of the patient whom all clerks work on. */
    private void share(PracticeCaller caller) throws IOException {
        int ordinal = 1 + random.nextInt(5);
        if (sharing && random.nextBoolean()) {
            call(caller, "PUT", "/patplans/" + shared, "{'Ordinal':" + ordinal + "}");
            return;
        }
        sharingUnderway = true;
        if (sharing) {
            call(caller, "DELETE", "/patplans/" + shared, "");
        } else {
            shared = number(call(
                    caller,
                    "POST",
                    "/patplans",
                    "{'PatNum':" + place.sharedPatient() + ",'InsSubNum':" + place.sharedSubscription() + ",'Ordinal':"
                            + ordinal + "}"));
        }
        sharing = !sharing;
        sharingUnderway = false;
    }

    private Write next() {
        List<Long> owners = known.links().stream().map(Link::number).collect(Collectors.toList());
        owners.add(0L);
        long owner = owners.get(random.nextInt(owners.size()));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> known.rows(owner).size() < MOST_ROWS ? addRow(owner) : dropRow(owner);
            case 3, 4 -> known.rows(owner).isEmpty() ? addRow(owner) : changeRow(owner);
            case 5 -> known.rows(owner).isEmpty() ? addRow(owner) : dropRow(owner);
            case 6 -> known.links().size() < place.subscriptions().size() ? addLink() : dropLink();
            default -> known.links().isEmpty() ? addLink() : random.nextInt(3) == 0 ? dropLink() : moveLink();
        };
    }

    private Write addRow(long owner) {
        int amount = ++dollars;
        String of = owner == 0 ? "'PlanNum':" + place.plan() : "'PatPlanNum':" + owner;
        return new Write(
                "POST",
                "/benefits",
                "{" + of + ",'BenefitType':'Deductible','CoverageLevel':'Individual'," + amounts(amount) + "}",
                (before, row, link) -> before.with(owner, row, amount));
    }

    private Write changeRow(long owner) {
        int amount = ++dollars;
        long row = pick(known.rows(owner).keySet());
        return new Write(
                "PUT",
                "/benefits/" + row,
                "{" + amounts(amount) + "}",
                (before, none, link) -> before.with(owner, row, amount));
    }

    private Write dropRow(long owner) {
        long row = pick(known.rows(owner).keySet());
        return new Write("DELETE", "/benefits/" + row, "", (before, none, link) -> before.without(owner, row));
    }

    private Write addLink() {
        var taken = known.links().stream().map(Link::subscription).toList();
        long subscription = place.subscriptions().stream()
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        int ordinal = 1 + random.nextInt(7);
        return new Write(
                "POST",
                "/patplans",
                "{'PatNum':" + place.patient() + ",'InsSubNum':" + subscription + ",'Ordinal':" + ordinal + "}",
                (before, row, link) -> before.placed(new Link(link, subscription, new java.util.TreeMap<>()), ordinal));
    }

    private Write moveLink() {
        Link link = known.links().get(random.nextInt(known.links().size()));
        int ordinal = 1 + random.nextInt(7);
        return new Write(
                "PUT",
                "/patplans/" + link.number(),
                "{'Ordinal':" + ordinal + "}",
                (before, row, none) -> before.placed(link, ordinal));
    }

    private Write dropLink() {
        long link = known.links().get(random.nextInt(known.links().size())).number();
        return new Write("DELETE", "/patplans/" + link, "", (before, row, none) -> before.dropped(link));
    }

    private long pick(Set<Long> numbers) {
        return numbers.stream().skip(random.nextInt(numbers.size())).findFirst().orElseThrow();
    }

    /** Two fields that are changed together: a row that has one without the other is half written. */
    private static String amounts(int dollars) {
        return "'MonetaryAmt':" + dollars + ",'Quantity':" + dollars % 100;
    }

    private static long number(Answer answer) {
        var row = answer.json();
        return row.path("BenefitNum").asLong(row.path("PatPlanNum").asLong());
    }

    private static Answer call(PracticeCaller caller, String verb, String path, String body) throws IOException {
        Answer answer = caller.call(verb, path, body);
        if (answer.status() != 200 && answer.status() != 201) {
            throw new AssertionError(verb + " " + path + " " + body + " answered " + answer.status() + answer.text());
        }
        return answer;
    }
}
