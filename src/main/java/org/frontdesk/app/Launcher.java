package org.frontdesk.app;

import org.frontdesk.cli.FrontdeskCommand;
import org.frontdesk.settings.Folders;

/** Where the program begins. It is no {@code Application}, so that JavaFX may live on the module path. */
public final class Launcher {
    private static final int WRONG_USE = 2;

    private Launcher() {}

    /** Without arguments opens the window; with some does what they say. The exit status is 0 fine, 1 a finding, 2 wrong use. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            openWindow(Folders.ofSystem());
            System.exit(0);
        }
        var line = FrontdeskCommand.line(Launcher::openWindow, Version.number());
        System.exit(line.addSubcommand(new PicturesCommand()).execute(arguments));
    }

    private static void openWindow(Folders folders) {
        if (hasNoScreen()) {
            System.err.println("frontdesk: There is no screen to open a window on. Try: frontdesk --help");
            System.exit(WRONG_USE);
        }
        FrontdeskApp.open(folders);
    }

    /** JavaFX on Linux draws through an X display and would end in a stack trace without one. */
    private static boolean hasNoScreen() {
        String display = System.getenv().getOrDefault("DISPLAY", "");
        return System.getProperty("os.name").startsWith("Linux") && display.isBlank();
    }
}
