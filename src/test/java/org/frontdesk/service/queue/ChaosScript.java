package org.frontdesk.service.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What one desk saves, step by step, on the plans of some patients: rows that it adds, changes and removes, each known by an amount that no
 * other row ever has. In some steps another program changes the same row first.
 */
final class ChaosScript {
    private static final int CONFLICT_EVERY = 9;
    private static final int MOST_ROWS = 12;

    private final List<Step> steps = new ArrayList<>();
    private final Map<Long, List<String>> rows = new TreeMap<>();
    private final Random random;
    private final int desk;
    private int amounts;

    /** One change of a row. */
    sealed interface Act {
        record Add(String amount) implements Act {}

        record Change(String from, String to) implements Act {}

        record Remove(String amount) implements Act {}
    }

    /** What the other program makes of the row that a step changes, and who is right in the end. */
    record Clash(String from, String mine, String theirs, boolean keepMine) {}

    /** @param clashes at most one */
    record Step(int number, long patient, List<Act> acts, List<Clash> clashes) {}

    ChaosScript(int desk, int saves, List<Long> patients) {
        this.desk = desk;
        this.random = new Random(20_261_121L + desk);
        patients.forEach(patient -> rows.put(patient, new ArrayList<>()));
        for (int number = 1; number <= saves; number++) {
            steps.add(step(number, patients.get(random.nextInt(patients.size()))));
        }
    }

    List<Step> steps() {
        return steps;
    }

    /** The amounts of this desk's rows after all steps. */
    List<String> left(long patient) {
        return rows.get(patient);
    }

    private Step step(int number, long patient) {
        List<String> own = rows.get(patient);
        if (number % CONFLICT_EVERY == 0 && !own.isEmpty()) {
            String from = own.remove(random.nextInt(own.size()));
            var clash = new Clash(from, amount(), amount(), random.nextBoolean());
            own.add(clash.keepMine() ? clash.mine() : clash.theirs());
            return new Step(number, patient, List.of(new Act.Change(from, clash.mine())), List.of(clash));
        }
        var acts = new ArrayList<Act>();
        var touched = new ArrayList<String>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(10);
            if (own.isEmpty() || kind < 4 && own.size() + touched.size() < MOST_ROWS) {
                touched.add(amount());
                acts.add(new Act.Add(touched.getLast()));
            } else if (kind < 7) {
                String from = own.remove(random.nextInt(own.size()));
                touched.add(amount());
                acts.add(new Act.Change(from, touched.getLast()));
            } else {
                acts.add(new Act.Remove(own.remove(random.nextInt(own.size()))));
            }
        }
        own.addAll(touched);
        return new Step(number, patient, acts, List.of());
    }

    private String amount() {
        amounts++;
        return (desk + 1) * 10_000 + amounts + ".75";
    }
}
