package org.frontdesk.domain.signing;

import java.util.ArrayList;
import java.util.List;

/** One line of the pen, from where it touched to where it was lifted. */
public record Stroke(List<InkPoint> points) {
    public Stroke {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A stroke needs a point");
        }
        points = List.copyOf(points);
    }

    /**
     * A piece of a smooth line: from where the last one ended, bent towards a control point, to an end.
     *
     * @param controlX of a quadratic curve
     */
    public record Bend(double controlX, double controlY, double x, double y) {}

    public InkPoint start() {
        return points.getFirst();
    }

    /** Whether the other one begins with all of this one's points. */
    public boolean isBeginningOf(Stroke other) {
        return points.size() <= other.points.size() && points.equals(other.points.subList(0, points.size()));
    }

    /**
     * The stroke as a smooth line beginning at {@link #start()}: it runs through the middles between neighbouring points, bent by the
     * points themselves. A single touch gives one bend of no length, which a round pen draws as a dot.
     */
    public List<Bend> bends() {
        var bends = new ArrayList<Bend>();
        for (int i = 1; i < points.size() - 1; i++) {
            InkPoint at = points.get(i);
            InkPoint next = points.get(i + 1);
            bends.add(new Bend(at.x(), at.y(), (at.x() + next.x()) / 2, (at.y() + next.y()) / 2));
        }
        InkPoint end = points.getLast();
        bends.add(new Bend(end.x(), end.y(), end.x(), end.y()));
        return bends;
    }

    /** How far the pen went, in the pad's units. */
    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            InkPoint from = points.get(i - 1);
            InkPoint to = points.get(i);
            length += Math.hypot(to.x() - from.x(), to.y() - from.y());
        }
        return length;
    }
}
