package org.frontdesk.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Watches the frames of the window. Times are in milliseconds. */
final class Frames {
    private static final double MS = 1e6;

    /** Done when the frame that is being made now has been handed over to be painted and the next one begins. */
    CompletableFuture<Void> next() {
        return after(() -> {}).thenAccept(took -> {});
    }

    /** From an act on the window's thread until the frame that shows it has been handed over and the next one begins. */
    CompletableFuture<Double> after(Runnable act) {
        var took = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            act.run();
            watch(begun, took);
        });
        return took;
    }

    /** Like {@link #after}, for what was begun already, on the window's thread. */
    void watch(long begun, CompletableFuture<Double> took) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // the first frame lays out what was done, the second begins when that is painted
                if (++frames == 2) {
                    stop();
                    took.complete((System.nanoTime() - begun) / MS);
                }
            }
        }.start();
        Platform.requestNextPulse();
    }

    /** Does a step in each frame and gives how long each frame took. */
    CompletableFuture<List<Double>> run(int frames, IntConsumer step) {
        var took = new CompletableFuture<List<Double>>();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Double> times = new ArrayList<>();
            private long before;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (before != 0) {
                    times.add((at - before) / MS);
                }
                before = at;
                if (times.size() == frames) {
                    stop();
                    took.complete(times);
                } else {
                    step.accept(times.size());
                }
            }
        }.start());
        return took;
    }

    /** The value that a share of all does not exceed. */
    static double quantile(List<Double> values, double share) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
