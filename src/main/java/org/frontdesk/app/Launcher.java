package org.frontdesk.app;

/** Where the program begins. It is no {@code Application}, so that JavaFX may live on the module path. */
public final class Launcher {
    private Launcher() {}

    /** Starts the window. */
    public static void main(String[] arguments) {
        System.out.println("Frontdesk");
    }
}
