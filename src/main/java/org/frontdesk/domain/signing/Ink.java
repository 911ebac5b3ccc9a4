package org.frontdesk.domain.signing;

import java.util.List;

/**
 * A signature as it was drawn.
 *
 * @param width of the pad, in the units of the points
 * @param height of the pad
 */
public record Ink(double width, double height, List<Stroke> strokes) {
    /** The least part of the pad's width that the pen must go for the ink to count as a signature and not as a slip. */
    private static final double LEAST = 0.03;

    public Ink {
        strokes = List.copyOf(strokes);
    }

    /** A pad nobody wrote on. */
    public static Ink blank(double width, double height) {
        return new Ink(width, height, List.of());
    }

    public boolean isBlank() {
        return strokes.isEmpty();
    }

    /** Whether there is enough ink to be somebody's sign; a touch by mistake is not. */
    public boolean isSignature() {
        return strokes.stream().mapToDouble(Stroke::length).sum() >= width * LEAST;
    }
}
