package org.frontdesk.app;

import java.util.List;
import org.frontdesk.app.shell.Command;
import org.frontdesk.app.shell.Pages;
import org.frontdesk.settings.Language;
import org.frontdesk.settings.Theme;
import org.frontdesk.text.Strings;

/** What the finder can do besides finding a patient. */
final class Commands {
    private Commands() {}

    static List<Command> on(Wiring wiring, Strings strings, Pages pages) {
        return List.of(
                command(
                        strings,
                        "patients",
                        "mdi2a-account-multiple-outline",
                        Shortcuts.PATIENTS.display(),
                        pages::openPatients),
                command(
                        strings,
                        "discountPlans",
                        "mdi2t-ticket-percent-outline",
                        Shortcuts.DISCOUNT_PLANS.display(),
                        pages::openDiscountPlans),
                command(strings, "activity", "mdi2p-pulse", Shortcuts.ACTIVITY.display(), pages::openActivity),
                command(strings, "settings", "mdi2c-cog-outline", Shortcuts.SETTINGS.display(), pages::openSettings),
                command(strings, "verify", "mdi2f-file-certificate-outline", "", pages::openVerify),
                command(
                        strings,
                        "who",
                        "mdi2a-account-circle-outline",
                        "",
                        () -> wiring.shell().choosePerson()),
                command(
                        strings,
                        "lock",
                        "mdi2l-lock-outline",
                        Shortcuts.LOCK.display(),
                        () -> wiring.shell().lock()),
                command(strings, "light", "mdi2w-white-balance-sunny", "", () -> wiring.choose(Theme.LIGHT)),
                command(strings, "dark", "mdi2w-weather-night", "", () -> wiring.choose(Theme.DARK)),
                command(strings, "english", "mdi2t-translate", "", () -> wiring.choose(Language.ENGLISH)),
                command(strings, "spanish", "mdi2t-translate", "", () -> wiring.choose(Language.SPANISH)),
                command(
                        strings,
                        "keys",
                        "mdi2k-keyboard-outline",
                        Shortcuts.KEYS.display(),
                        () -> wiring.shell().showKeys()));
    }

    private static Command command(Strings strings, String id, String icon, String keys, Runnable act) {
        return new Command(id, icon, strings.get("shell.command." + id), keys, act);
    }
}
