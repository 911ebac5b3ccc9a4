package org.frontdesk.practice.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Dice with a fixed seed for each topic: the same throws at every start, whatever the other topics throw. */
final class Chance {
    private static final long SEED = 20_250_114L;

    private final SplittableRandom dice;

    Chance(String topic) {
        dice = new SplittableRandom(SEED + topic.hashCode());
    }

    /** A whole number from {@code low} to {@code high}, both possible. */
    int between(int low, int high) {
        return dice.nextInt(low, high + 1);
    }

    /** Happens {@code times} of a hundred times. */
    boolean percent(int times) {
        return dice.nextInt(100) < times;
    }

    <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> from) {
        var copy = new ArrayList<>(from);
        Collections.shuffle(copy, Random.from(dice));
        return copy;
    }
}
