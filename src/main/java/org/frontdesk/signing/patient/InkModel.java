package org.frontdesk.signing.patient;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;

/** The ink that is being put on one pad. */
public final class InkModel {
    /** The pad's size in the units of its points, whatever the screen makes of it. */
    static final double WIDTH = 600;

    static final double HEIGHT = 150;

    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.blank(WIDTH, HEIGHT));
    private final List<InkPoint> stroke = new ArrayList<>();
    private boolean locked;
    private long began;

    /** The pen touches the pad. */
    public void begin(double x, double y, long millis) {
        if (locked) {
            return;
        }
        if (ink.get().isBlank()) {
            began = millis;
        }
        stroke.clear();
        stroke.add(new InkPoint(x, y, millis - began));
        ink.set(new Ink(WIDTH, HEIGHT, with(ink.get().strokes(), new Stroke(stroke))));
    }

    /** The pen moves on the pad. */
    public void move(double x, double y, long millis) {
        if (locked || stroke.isEmpty()) {
            return;
        }
        InkPoint last = stroke.getLast();
        if (Math.hypot(last.x() - x, last.y() - y) >= 0.5) {
            List<Stroke> before = finished();
            stroke.add(new InkPoint(x, y, millis - began));
            ink.set(new Ink(WIDTH, HEIGHT, with(before, new Stroke(stroke))));
        }
    }

    /** The pen is lifted. */
    public void end() {
        stroke.clear();
    }

    /** Takes the last stroke back. */
    public void undo() {
        if (!locked && !ink.get().isBlank()) {
            stroke.clear();
            List<Stroke> strokes = ink.get().strokes();
            ink.set(new Ink(WIDTH, HEIGHT, strokes.subList(0, strokes.size() - 1)));
        }
    }

    /** Empties the pad. */
    public void clear() {
        if (!locked) {
            stroke.clear();
            ink.set(Ink.blank(WIDTH, HEIGHT));
        }
    }

    /** Lets no ink come or go, or does again. */
    public void lock(boolean on) {
        locked = on;
        stroke.clear();
    }

    public ReadOnlyObjectProperty<Ink> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    /** The strokes before the one under the pen. */
    private List<Stroke> finished() {
        List<Stroke> strokes = ink.get().strokes();
        return strokes.subList(0, strokes.size() - 1);
    }

    private static List<Stroke> with(List<Stroke> strokes, Stroke last) {
        var all = new ArrayList<>(strokes);
        all.add(last);
        return all;
    }
}
