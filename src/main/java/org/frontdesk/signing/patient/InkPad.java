package org.frontdesk.signing.patient;

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

    public InkPad() {
        getStyleClass().add("ink-pad");
        setFocusTraversable(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, up -> model.end());
        draw(Ink.blank(InkModel.WIDTH, InkModel.HEIGHT));
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

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }

    private void draw(Ink ink) {
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
        ink.strokes().forEach(stroke -> draw(pen, stroke));
    }

    private static void draw(GraphicsContext pen, Stroke stroke) {
        pen.beginPath();
        pen.moveTo(stroke.start().x(), stroke.start().y());
        stroke.bends().forEach(bend -> pen.quadraticCurveTo(bend.controlX(), bend.controlY(), bend.x(), bend.y()));
        pen.stroke();
    }
}
