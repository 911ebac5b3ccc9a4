package org.frontdesk.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.frontdesk.signing.patient.InkModel;
import org.frontdesk.signing.patient.InkPad;

/**
 * How long frames take while a pen of two hundred points a second writes on the pad for the patient's signature, in a real window. Beside it,
 * in the same run, an empty pane under the same pen.
 */
final class InkBench {
    private static final int HERTZ = 200;
    private static final int FRAMES = 60;
    /** How many points a line has before the pen is lifted. */
    private static final int STROKE = 240;

    private static final double WARM_UP = 3;
    private static final double LONG = 33.4;

    private final Frames frames = new Frames();
    private final Stage stage;
    private final int seconds;

    private InkBench(Stage stage, int seconds) {
        this.stage = stage;
        this.seconds = seconds;
    }

    /** @param arguments for how many seconds the pen writes, and how often */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        var opened = new CompletableFuture<Stage>();
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Platform.setImplicitExit(false);
            var stage = new Stage();
            stage.setWidth(1366);
            stage.setHeight(768);
            opened.complete(stage);
        });
        var bench = onWindow(() -> new InkBench(opened.join(), seconds));
        System.out.printf("%d points a second for %d s, the pen lifted after every %d.%n%n", HERTZ, seconds, STROKE);
        System.out.println("| frames under the pen | points | frames | median ms | p99 ms | longest ms | over 33 ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int round = 0; round < rounds; round++) {
            bench.empty();
            bench.pad();
        }
        Platform.exit();
    }

    private void empty() throws Exception {
        var pane = onWindow(() -> {
            var made = new Pane();
            made.setMaxSize(600, 150);
            return made;
        });
        write("empty pane", pane, pane);
    }

    private void pad() throws Exception {
        InkPad pad = onWindow(() -> {
            var made = new InkPad();
            made.setModel(new InkModel());
            return made;
        });
        write("pad for the signature", pad, pad.getChildren().getFirst());
    }

    private void write(String name, Node shown, Node touched) throws Exception {
        onWindow(() -> {
            var scene = new Scene(new StackPane(shown));
            scene.getStylesheets().add("/theme/frontdesk.css");
            stage.setScene(scene);
            stage.show();
            return true;
        });
        frames.next().get();
        frames.next().get();
        var points = new AtomicInteger();
        List<Double> took;
        try (ScheduledExecutorService pen = Executors.newSingleThreadScheduledExecutor()) {
            pen.scheduleAtFixedRate(
                    () -> Platform.runLater(() -> touch(touched, points.getAndIncrement())),
                    0,
                    1_000_000_000L / HERTZ,
                    TimeUnit.NANOSECONDS);
            frames.run((int) (WARM_UP * FRAMES), frame -> {}).get();
            int before = points.get();
            took = frames.run(seconds * FRAMES, frame -> {}).get();
            points.addAndGet(-before);
            pen.shutdownNow();
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %d |%n",
                name,
                points.get(),
                took.size(),
                Frames.quantile(took, 0.5),
                Frames.quantile(took, 0.99),
                Frames.quantile(took, 1),
                took.stream().filter(time -> time > LONG).count());
    }

    /** A hand that swings from left to right and begins anew at the margin. */
    private static void touch(Node node, int point) {
        int at = point % STROKE;
        double x = 30 + 540.0 * at / STROKE + 12 * Math.cos(at * 0.21);
        double y = 75 + 50 * Math.sin(at * 0.21 + point / STROKE);
        EventType<MouseEvent> what = MouseEvent.MOUSE_DRAGGED;
        if (at == 0) {
            what = MouseEvent.MOUSE_PRESSED;
        } else if (at == STROKE - 1) {
            what = MouseEvent.MOUSE_RELEASED;
        }
        Event.fireEvent(
                node,
                new MouseEvent(
                        what,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        new PickResult(node, x, y)));
    }

    private static <T> T onWindow(Callable<T> call) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(call.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }
}
