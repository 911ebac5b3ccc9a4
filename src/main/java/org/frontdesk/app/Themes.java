package org.frontdesk.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.frontdesk.settings.Theme;

/** Puts the light or the dark style sheet on all windows, and follows the operating system where that is asked. */
final class Themes implements AutoCloseable {
    private Theme chosen = Theme.LIGHT;
    private final Subscription system =
            Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> dress());

    void choose(Theme theme) {
        chosen = theme;
        dress();
    }

    @Override
    public void close() {
        system.unsubscribe();
    }

    private void dress() {
        boolean dark = switch (chosen) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        String sheet = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
