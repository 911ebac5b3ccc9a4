package org.frontdesk.signing.patient;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import org.frontdesk.testing.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line grows on the pad piece by piece, and is the same in the end as one that is drawn whole. */
class InkPadTest extends WindowTest {
    private static final int WIDTH = (int) InkModel.WIDTH;
    private static final int HEIGHT = (int) InkModel.HEIGHT;
    private static final int POINTS = 200;

    private final InkModel model = new InkModel();
    private InkPad pad;
    private HBox root;

    @BeforeEach
    void open() {
        show(() -> {
            pad = new InkPad();
            pad.setModel(model);
            root = new HBox(pad);
            return root;
        });
    }

    @Test
    void theLineIsUnderThePenWhileItIsDrawn() {
        interact(() -> {
            draw(0, POINTS - 1);
            int[] shown = picture(pad);
            for (int point = 0; point < POINTS - 3; point++) {
                assertThat(shown[(int) y(point) * WIDTH + (int) x(point)] & 0xff)
                        .as("point %d", point)
                        .isLessThan(0xc0);
            }
        });
    }

    @Test
    void aFinishedLineIsTheSameAsOneDrawnWhole() {
        interact(() -> {
            draw(0, POINTS);
            assertThat(picture(pad)).isEqualTo(picture(whole()));
        });
    }

    @Test
    void aLineTakenBackLeavesTheOthersAsTheyWere() {
        interact(() -> {
            draw(0, POINTS / 2);
            int[] before = picture(pad);
            draw(POINTS / 2, POINTS);
            assertThat(picture(pad)).isNotEqualTo(before);
            model.undo();
            assertThat(picture(pad)).isEqualTo(before);
            model.clear();
            assertThat(picture(pad)).isEqualTo(picture(whole()));
        });
    }

    /** Another pad that gets the finished ink at once. */
    private InkPad whole() {
        var other = new InkPad();
        other.setModel(model);
        root.getChildren().add(other);
        root.applyCss();
        root.layout();
        return other;
    }

    /** From one point to before another; the pen stays down before the last point of all. */
    private void draw(int from, int to) {
        touch(MouseEvent.MOUSE_PRESSED, from);
        for (int point = from + 1; point < to; point++) {
            touch(MouseEvent.MOUSE_DRAGGED, point);
        }
        if (to != POINTS - 1) {
            touch(MouseEvent.MOUSE_RELEASED, to);
        }
    }

    private static double x(int point) {
        return 40 + point * 2.5;
    }

    private static double y(int point) {
        return 70 + 40 * Math.sin(point * 0.2);
    }

    private void touch(EventType<MouseEvent> what, int point) {
        Node canvas = pad.getChildren().getFirst();
        double x = x(point);
        double y = y(point);
        Event.fireEvent(
                canvas,
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
                        new PickResult(canvas, x, y)));
    }

    private static int[] picture(InkPad pad) {
        Node canvas = pad.getChildren().getFirst();
        WritableImage image = canvas.snapshot(new SnapshotParameters(), new WritableImage(WIDTH, HEIGHT));
        var pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }
}
