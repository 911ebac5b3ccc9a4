package org.frontdesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import org.frontdesk.api.ApiCall;
import org.frontdesk.app.shell.FinderViewModel;
import org.frontdesk.app.shell.Keeping;
import org.frontdesk.app.shell.KeepingViewModel;
import org.frontdesk.app.shell.LockedWindow;
import org.frontdesk.app.shell.Pages;
import org.frontdesk.app.shell.Papers;
import org.frontdesk.app.shell.PersonViewModel;
import org.frontdesk.app.shell.Place;
import org.frontdesk.app.shell.Seat;
import org.frontdesk.app.shell.ShellView;
import org.frontdesk.app.shell.StatusViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.service.Background;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.ConnectionService;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.SystemKeychain;
import org.frontdesk.service.desk.AtDesk;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.guard.VerifyService;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.HabitsFile;
import org.frontdesk.settings.Language;
import org.frontdesk.settings.Settings;
import org.frontdesk.settings.SettingsDesk;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.settings.Theme;
import org.frontdesk.settings.WindowSize;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Habits;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Screens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole program put together. What lives as long as the program is made once; the window's content is built anew for a language, the
 * screens anew for a connection ({@link ConnectionScreens}).
 */
final class Wiring implements SettingsDesk, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Wiring.class);

    /** Where files go that a person asks for and gives no other place. */
    private static final Path EXPORTS = Path.of(System.getProperty("user.home", ""));

    private final Folders folders;
    private final Habits habits;
    private final ChosenSettings settings;
    private final Background background = Background.withVirtualThreads(Platform::runLater);
    private final ConnectionService connections;
    private final AtDesk atDesk = new AtDesk();
    private final PracticeHost practice;
    private final DeskVaults vaults;
    private final Keeping keeping;
    private final SessionOpening sessions;
    private final RecentPatients recents = new RecentPatients();
    private final Themes themes = new Themes();
    private final Consumer<Parent> window;
    private final Papers papers;
    private final LocalScreens local;

    private final UnsavedEverywhere unsaved = new UnsavedEverywhere();
    private Optional<Session> session = Optional.empty();
    private Optional<Services> services = Optional.empty();
    private Job opening = Job.none();
    private Job renewing = Job.none();
    private Content content;

    /** What the window shows in one language. */
    private record Content(
            Strings strings,
            Pages pages,
            FinderViewModel finder,
            StatusViewModel status,
            Seat seat,
            Screens.Shown<ShellView> shell,
            LockedWindow lock) {}

    /** A program whose papers open nowhere but in its own window. */
    Wiring(Folders folders, Consumer<Parent> window) {
        this(folders, new SystemKeychain(), window, address -> {});
    }

    /**
     * @param window shows the content it is given, now and after a change of language; on the window thread
     * @param viewer opens an address outside the program
     */
    Wiring(Folders folders, Keychain keychain, Consumer<Parent> window, Consumer<String> viewer) {
        this.folders = folders;
        this.connections = new ConnectionService(keychain, background, Platform::isFxApplicationThread);
        this.window = window;
        this.papers = new DesktopPapers(
                viewer, () -> content.shell().root().getScene().getWindow(), this::sayNotWritten);
        this.settings = new ChosenSettings(new SettingsFile(folders.settings()), this::sayNotWritten);
        this.habits = new HabitsFile(folders.habits());
        this.practice = new PracticeHost(folders.practice());
        this.vaults = new DeskVaults(
                folders.vaults(), keychain, atDesk::name, trouble -> Platform.runLater(() -> say(trouble)));
        this.keeping = new Keeping(vaults, background, this::found);
        this.sessions = new SessionOpening(
                practice,
                keychain,
                vaults,
                new KnownCertificates(folders.certificates()),
                background,
                Platform::isFxApplicationThread);
        this.local = new LocalScreens(
                this,
                connections,
                () -> new VerifyService(background, new KnownCertificates(folders.certificates())),
                () -> session,
                () -> services,
                rules -> settings.remember(settings().with(rules)),
                atDesk::name);
        themes.choose(settings().theme());
        recents.patients().addListener((ListChangeListener<FoundPatient>)
                change -> recents.patients().forEach(unsavedWork().names()::met));
        content = build();
    }

    /** Begins to open the connection; the window shows meanwhile. */
    void open() {
        closeSession();
        content.status().opening(settings().connection());
        content.shell().screen().opening();
        opening = sessions.open(settings().connection(), settings().internet()).start(this::opened, this::failed);
    }

    /** Whether nothing is being asked of the server. */
    boolean isQuiet() {
        return session.isPresent() && waiting() == 0 && renewing.isOver();
    }

    /** Questions that the server has not answered yet. */
    int waiting() {
        return session.map(open -> open.traffic().now().waiting()).orElse(0);
    }

    /** Who is at the desk. */
    PersonViewModel person() {
        return content.seat().person();
    }

    PracticeHost practiceHost() {
        return practice;
    }

    Pages pages() {
        return content.pages();
    }

    /** The window's frame, in its present language. */
    ShellView shell() {
        return content.shell().screen();
    }

    @Override
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.property();
    }

    @Override
    public void choose(Theme theme) {
        themes.choose(theme);
        settings.remember(settings().with(theme));
    }

    @Override
    public void choose(Language language) {
        settings.remember(settings().with(language));
        Place place = content.pages().placeProperty().get();
        Optional<PatientId> patient = content.pages().patient().map(page -> page.patient());
        PatientTab tab = content.pages().patient().map(page -> page.selected()).orElse(PatientTab.COVERAGE);
        content.shell().screen().close();
        content.lock().close();
        content = build();
        content.status().opening(settings().connection());
        session.ifPresent(open -> show(open, services.orElseThrow()));
        patient.ifPresent(open -> content.pages().openPatient(open, tab));
        switch (place) {
            case SETTINGS -> content.pages().openSettings();
            case DISCOUNT_PLANS -> content.pages().openDiscountPlans();
            case ACTIVITY -> content.pages().openActivity();
            case VERIFY -> content.pages().openVerify();
            case PATIENTS, PATIENT, SIGNING -> {}
        }
    }

    @Override
    public void connect(ConnectionProfile profile, Internet internet) {
        settings.remember(settings().with(profile).with(internet));
        recents.clear();
        open();
    }

    @Override
    public Optional<Practice> practice() {
        return session.filter(open -> open.profile().isPractice())
                .map(open -> new Practice(open.address(), open.keys()));
    }

    @Override
    public Optional<ReferenceData> lists() {
        return session.map(open -> open.cache().lists());
    }

    @Override
    public About about() {
        return new About(
                Version.number(), folders.data().toString(), folders.settings().toString());
    }

    @Override
    public ReadOnlyObjectProperty<KeepingPlace> keepingPlaceProperty() {
        return keeping.placeProperty();
    }

    @Override
    public void keepWork() {
        keeping.take();
    }

    /**
     * Asks before unsaved work is left behind.
     *
     * @param leave leaves without it, when the person says so
     * @return whether there is any, so that the window has to stay open
     */
    boolean asksBeforeLeaving(Runnable leave) {
        return shell().asksToLeave(
                        () -> unsaved.sentences(content.strings()),
                        () -> unsaved.whatBecomesOfIt(content.strings()),
                        leave);
    }

    private void sayNotWritten() {
        content.status().say(content.strings().get("settings.notWritten"));
    }

    /** Keeps the size for the next start. */
    void left(WindowSize size) {
        if (!size.equals(settings().window())) {
            settings.remember(settings().with(size));
        }
    }

    /** Closes the screens, writes what is not saved into its vault, ends the calls and the practice server. */
    @Override
    public void close() {
        content.shell().screen().close();
        content.lock().close();
        closeSession();
        vaults.close();
        themes.close();
        background.close();
        practice.close();
    }

    private void closeSession() {
        opening.cancel();
        renewing.cancel();
        content.pages().disconnected();
        content.finder().connect(Optional.empty());
        session.ifPresent(Session::close);
        session = Optional.empty();
        services = Optional.empty();
        keeping.closed();
        atDesk.forget();
        content.seat().person().connect(Optional.empty());
    }

    private void opened(SessionOpening.Opened result) {
        Strings strings = content.strings();
        switch (result) {
            case SessionOpening.Opened.Ready ready -> {
                session = Optional.of(ready.session());
                ready.desk().vault().map(DeskVault::drafts).ifPresent(unsavedWork()::shelve);
                renewing = ready.session().cache().lists().keepFresh();
                services = Optional.of(Services.on(
                        ready.session(),
                        background,
                        unsavedWork(),
                        new KnownCertificates(folders.certificates()),
                        () -> settings().signing(),
                        atDesk::name));
                show(ready.session(), services.get());
                keeping.opened(ready.session().profile(), ready.desk());
                content.seat().lock().begin();
            }
            case SessionOpening.Opened.PracticeFailed failed ->
                failed(strings.get("shell.opening.practiceFailed"), failed.sentence());
            case SessionOpening.Opened.KeysUnknown unknown ->
                failed(strings.get("shell.opening.keysUnknown"), unknown.address());
            case SessionOpening.Opened.Unencrypted open ->
                failed(strings.get("settings.address.unencrypted"), open.address());
        }
    }

    /** Shows it until the person has read it. */
    void say(VaultTrouble trouble) {
        keeping.say(trouble);
    }

    /** The vault of the open connection opened after all. */
    private void found(DeskVault vault) {
        unsavedWork().shelve(vault.drafts());
        session.ifPresent(open -> {
            open.journal().use(vault.journal());
            background
                    .of(ApiCall.joined(scope -> {
                        open.seals().use(vault.vault());
                        open.shelf().use(vault.vault());
                        open.keep().use(vault.vault());
                        open.queue().shelve(BatchShelf.in(vault.vault(), vaults::hear));
                        return vault;
                    }))
                    .start(
                            done -> {},
                            problem -> log.error("The queue did not go into the vault: {}", problem.detail()));
        });
        content.status().say(content.strings().get("keeping.kept"));
    }

    /** What was typed on the chosen connection and is not saved. */
    private UnsavedWork unsavedWork() {
        return unsaved.on(settings().connection());
    }

    private void show(Session open, Services on) {
        var screens = new ConnectionScreens(
                on,
                recents,
                new DeskWork(open.queue(), open.journal(), unsavedWork(), habits, EXPORTS),
                content.strings());
        content.finder().connect(Optional.of(screens.finder()));
        content.status().opened(open.traffic(), open.route()::waiting, open.route()::nextTry);
        content.status().sends(open.queue());
        content.seat().person().connect(Optional.of(on.users()));
        content.pages().connected(screens);
    }

    private void failed(Failure problem) {
        failed(problem.sentence(content.strings()), problem.detail());
    }

    private void failed(String sentence, String hint) {
        content.status().failed();
        content.shell().screen().failed(sentence, hint);
    }

    private Content build() {
        var strings = new Strings(settings().language().locale());
        var screens = new Screens(strings);
        var status = new StatusViewModel(strings, keeping.placeProperty()::get, Instant::now);
        var seat = Seat.at(
                atDesk,
                () -> session.map(open -> open.keep().pins()),
                () -> settings().signing(),
                strings,
                status::say,
                event -> session.ifPresent(open -> open.journal().append(event)),
                Clock.systemUTC());
        var pages = new Pages(
                navigation -> local.settings(strings, navigation),
                navigation -> local.verify(strings, navigation),
                status::say,
                papers);
        var finder = new FinderViewModel(
                Commands.on(this, strings, pages), recents, pages, strings, Clock.systemDefaultZone());
        var shell = screens.show(new ShellView(
                pages, finder, status, new KeepingViewModel(keeping, strings), seat, strings, this::open));
        var lock = new LockedWindow(shell.root(), seat.lock());
        window.accept(lock);
        return new Content(strings, pages, finder, status, seat, shell, lock);
    }
}
