package org.frontdesk.app;

import org.frontdesk.cli.FrontdeskCommand;
import org.frontdesk.settings.Folders;

/** Where the program begins. It is no {@code Application}, so that JavaFX may live on the module path. */
public final class Launcher {
    private Launcher() {}

    /** Without arguments opens the window; with some does what they say. The exit status is 0 fine, 1 a finding, 2 wrong use. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            FrontdeskApp.open(Folders.ofSystem());
            System.exit(0);
        }
        // A lambda, so that the verbs without a window work where there is no JavaFX.
        var line = FrontdeskCommand.line(folders -> FrontdeskApp.open(folders), Version.number());
        System.exit(line.addSubcommand(new PicturesCommand()).execute(arguments));
    }
}
