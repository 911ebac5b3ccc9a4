package org.frontdesk.settings;

/** The window as it was left, in pixels of the screen's scale. */
public record WindowSize(double width, double height, boolean maximized) {
    public static final WindowSize USUAL = new WindowSize(1366, 768, false);
    /** The smallest window in which nothing is cut. */
    public static final double LEAST_WIDTH = 1024;

    public static final double LEAST_HEIGHT = 640;

    /** This size within a screen; a screen smaller than the least size wins. */
    public WindowSize within(double screenWidth, double screenHeight) {
        return new WindowSize(
                Math.min(Math.max(width, LEAST_WIDTH), screenWidth),
                Math.min(Math.max(height, LEAST_HEIGHT), screenHeight),
                maximized);
    }
}
