package org.frontdesk.domain.signing;

/**
 * Where the pen was.
 *
 * @param x from the left of the pad, in its own units
 * @param y from the top of the pad
 * @param millis since the first stroke began
 */
public record InkPoint(double x, double y, long millis) {}
