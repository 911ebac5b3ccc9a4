package org.frontdesk.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.service.connection.ConnectionService;
import org.frontdesk.service.guard.VerifyService;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.settings.SettingsDesk;
import org.frontdesk.settings.SettingsView;
import org.frontdesk.settings.SettingsViewModel;
import org.frontdesk.settings.seal.SealView;
import org.frontdesk.settings.seal.SealViewModel;
import org.frontdesk.settings.signing.PinsAtDesk;
import org.frontdesk.settings.signing.SigningSettingsView;
import org.frontdesk.settings.signing.SigningSettingsViewModel;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.Screens;
import org.frontdesk.verify.VerifyView;
import org.frontdesk.verify.VerifyViewModel;

/** The screens that are there without a connection: the settings, and the check of a signed file. */
final class LocalScreens {
    private final SettingsDesk desk;
    private final ConnectionService connections;
    private final Supplier<VerifyService> verifying;
    private final Supplier<Optional<Session>> session;
    private final Supplier<Optional<Services>> services;
    private final Consumer<SigningRules> rules;
    private final Supplier<String> who;

    /**
     * @param session the one that is open at the moment, like its services
     * @param rules keeps the rules of signing that were chosen
     * @param who is at the desk
     */
    LocalScreens(
            SettingsDesk desk,
            ConnectionService connections,
            Supplier<VerifyService> verifying,
            Supplier<Optional<Session>> session,
            Supplier<Optional<Services>> services,
            Consumer<SigningRules> rules,
            Supplier<String> who) {
        this.desk = desk;
        this.connections = connections;
        this.verifying = verifying;
        this.session = session;
        this.services = services;
        this.rules = rules;
        this.who = who;
    }

    Screens.Shown<VerifyView> verify(Strings strings, Navigation navigation) {
        var model =
                new VerifyViewModel(verifying.get(), () -> services.get().map(Services::guard), strings, navigation);
        return new Screens(strings).show(new VerifyView(model, strings));
    }

    Screens.Shown<SettingsView> settings(Strings strings, Navigation navigation) {
        var screens = new Screens(strings);
        var shown = screens.show(new SettingsView(new SettingsViewModel(desk, connections, strings), strings));
        shown.screen()
                .add(screens.show(new SealView(
                        new SealViewModel(() -> services.get().map(Services::seals), strings, navigation), strings)));
        shown.screen()
                .add(screens.show(new SigningSettingsView(new SigningSettingsViewModel(
                        desk.settingsProperty().get().signing(),
                        rules,
                        new PinsAtDesk(
                                () -> session.get().map(open -> open.keep().pins()),
                                () -> services.get().map(Services::users),
                                who),
                        strings))));
        return shown;
    }
}
