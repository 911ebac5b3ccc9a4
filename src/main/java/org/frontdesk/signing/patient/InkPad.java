package org.frontdesk.signing.patient;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.Stroke;

/** A sheet to sign on with pen, finger or mouse; it is white in every theme, as paper is. */
public final class InkPad extends StackPane {
    private static final Color INK = Color.web("#1f2328");
    private static final Color LINE = Color.web("#c8cdd2");

    private final Canvas canvas = new Canvas(InkModel.WIDTH, InkModel.HEIGHT);
    private InkModel model = new InkModel();
    /** What is on the canvas; of a line under the pen all but its very end. */
    private Ink drawn = Ink.blank(InkModel.WIDTH, InkModel.HEIGHT);

    public InkPad() {
        getStyleClass().add("ink-pad");
        setFocusTraversable(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, up -> release());
        whole(drawn);
    }

    /** Says what is drawn on. Called once by the view that owns the pad. */
    public void setModel(InkModel drawn) {
        model = drawn;
        drawn.inkProperty().subscribe(this::draw);
    }

    private void press(MouseEvent touch) {
        requestFocus();
        if (touch.getButton() == MouseButton.PRIMARY) {
            model.begin(touch.getX(), touch.getY(), millis());
        }
    }

    private void drag(MouseEvent pull) {
        model.move(pull.getX(), pull.getY(), millis());
    }

    /** The end of the line is drawn with it. */
    private void release() {
        model.end();
        whole(drawn);
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }

    private void draw(Ink ink) {
        if (isLonger(ink)) {
            more(ink.strokes().getLast(), drawn.strokes().getLast().points().size());
        } else {
            whole(ink);
        }
        drawn = ink;
    }

    /** Whether nothing but the line under the pen grew. */
    private boolean isLonger(Ink ink) {
        int last = ink.strokes().size() - 1;
        return last >= 0
                && last + 1 == drawn.strokes().size()
                && drawn.strokes().subList(0, last).equals(ink.strokes().subList(0, last))
                && drawn.strokes().get(last).isBeginningOf(ink.strokes().get(last));
    }

    /** Draws what came to a line since it had so many points, as far as it is settled: its end bends with the next point. */
    private void more(Stroke stroke, int before) {
        List<Stroke.Bend> bends = stroke.bends();
        int first = Math.max(0, before - 2);
        if (first >= bends.size() - 1) {
            return;
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.beginPath();
        if (first == 0) {
            pen.moveTo(stroke.start().x(), stroke.start().y());
        } else {
            pen.moveTo(bends.get(first - 1).x(), bends.get(first - 1).y());
        }
        bends.subList(first, bends.size() - 1).forEach(bend -> bend(pen, bend));
        pen.stroke();
    }

    private void whole(Ink ink) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, InkModel.WIDTH, InkModel.HEIGHT);
        pen.setStroke(LINE);
        pen.setLineWidth(1);
        pen.strokeLine(24, InkModel.HEIGHT - 32.5, InkModel.WIDTH - 24, InkModel.HEIGHT - 32.5);
        pen.setStroke(INK);
        pen.setLineWidth(2.6);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        ink.strokes().forEach(stroke -> whole(pen, stroke));
    }

    private static void whole(GraphicsContext pen, Stroke stroke) {
        pen.beginPath();
        pen.moveTo(stroke.start().x(), stroke.start().y());
        stroke.bends().forEach(bend -> bend(pen, bend));
        pen.stroke();
    }

    private static void bend(GraphicsContext pen, Stroke.Bend bend) {
        pen.quadraticCurveTo(bend.controlX(), bend.controlY(), bend.x(), bend.y());
    }
}
