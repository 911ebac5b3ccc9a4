package org.frontdesk.settings;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.frontdesk.service.connection.AddressProblem;
import org.frontdesk.service.connection.ConnectionFinding;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.ConnectionService;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.connection.RemotePace;
import org.frontdesk.text.Strings;

/** The choices of a person at this computer. Theme and language take effect at once; a connection when it is told to. */
public final class SettingsViewModel {
    private final SettingsDesk desk;
    private final ConnectionService service;
    private final Strings strings;
    private final Verdicts verdicts;
    private final ObjectProperty<ConnectionMode> mode = new SimpleObjectProperty<>();
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty developerKey = new SimpleStringProperty("");
    private final StringProperty customerKey = new SimpleStringProperty("");
    private final BooleanProperty standsIn = new SimpleBooleanProperty();
    private final ObjectProperty<RemotePace> pace = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper addressProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper keysProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(Verdict.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    /** The keys that came from the keychain and were not typed. */
    private Keys filled = Keys.NONE;

    private final ListsViewModel lists;

    private Job reading = Job.none();
    private Job testing = Job.none();
    private Job keeping = Job.none();

    public SettingsViewModel(SettingsDesk desk, ConnectionService service, Strings strings) {
        this.desk = desk;
        this.service = service;
        this.strings = strings;
        this.verdicts = new Verdicts(strings);
        this.lists = new ListsViewModel(desk, strings);
        ConnectionProfile now = desk.settings().connection();
        mode.set(now.mode());
        address.set(now.address());
        standsIn.set(desk.settings().internet().standsIn());
        pace.set(desk.settings().internet().pace());
        readKeys();
        mode.subscribe((before, chosen) -> modeChosen());
        address.subscribe((before, typed) -> edited());
        developerKey.subscribe((before, typed) -> edited());
        customerKey.subscribe((before, typed) -> edited());
    }

    public ObjectProperty<ConnectionMode> modeProperty() {
        return mode;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty developerKeyProperty() {
        return developerKey;
    }

    public StringProperty customerKeyProperty() {
        return customerKey;
    }

    /** Whether the internet is used while a server in the office does not answer. */
    public BooleanProperty standsInProperty() {
        return standsIn;
    }

    /** Whether the server is one that the internet can stand in for. */
    public ObservableValue<Boolean> standsInOffered() {
        return mode.map(Internet::canStandInFor);
    }

    /** How fast the keys may ask over the internet. */
    public ObjectProperty<RemotePace> paceProperty() {
        return pace;
    }

    /** Whether the connection comes to ask over the internet. */
    public ObservableBooleanValue paceMatters() {
        return Bindings.createBooleanBinding(() -> internet().serves(mode.get()), mode, standsIn);
    }

    /** What is wrong with the address, empty until the person asks for a test or a connection. */
    public ReadOnlyStringProperty addressProblemProperty() {
        return addressProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty keysProblemProperty() {
        return keysProblem.getReadOnlyProperty();
    }

    /** What became of the keys, where it is not as one would expect. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** A test or a connection is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return desk.settingsProperty();
    }

    /** The practice's lists on the present connection. */
    public ListsViewModel lists() {
        return lists;
    }

    public SettingsDesk.About about() {
        return desk.about();
    }

    /** Where unsaved work is kept, in one line; empty while no connection is open. */
    public ObservableValue<String> keepingPlace() {
        return desk.keepingPlaceProperty().map(place -> place.sentence(strings));
    }

    /** What can be done so that unsaved work is kept on this computer; empty for nothing. */
    public ObservableValue<String> keepingOffer() {
        return desk.keepingPlaceProperty().map(place -> place.offer().word(strings));
    }

    public void keepWork() {
        desk.keepWork();
    }

    public void choose(Theme theme) {
        if (theme != desk.settings().theme()) {
            desk.choose(theme);
        }
    }

    public void choose(Language language) {
        if (language != desk.settings().language()) {
            desk.choose(language);
        }
    }

    /** Asks the server that is described on the screen and shows what it says. */
    public void test() {
        if (!check()) {
            return;
        }
        Optional<SettingsDesk.Practice> practice = desk.practice();
        if (mode.get() == ConnectionMode.PRACTICE && practice.isEmpty()) {
            verdict.set(new Verdict(Verdict.Kind.FAILS, strings.get("settings.test.practiceNotRunning"), ""));
            return;
        }
        Work<ConnectionFinding> work = mode.get() == ConnectionMode.PRACTICE
                ? service.test(practice.get().address(), practice.get().keys(), pace.get())
                : service.test(address.get(), keys(), pace.get());
        testing.cancel();
        busy.set(true);
        testing = work.start(this::show, this::fail);
    }

    /** Keeps the keys and opens the connection. */
    public void connect() {
        if (!check()) {
            return;
        }
        if (mode.get() == ConnectionMode.PRACTICE) {
            desk.connect(ConnectionProfile.PRACTICE, internet());
            return;
        }
        var profile = new ConnectionProfile(mode.get(), address.get().strip());
        busy.set(true);
        keeping.cancel();
        keeping = service.keep(profile.address(), keys()).start(lasts -> kept(profile, lasts), this::fail);
    }

    public void close() {
        lists.close();
        reading.cancel();
        testing.cancel();
        keeping.cancel();
    }

    private void kept(ConnectionProfile profile, boolean lasts) {
        busy.set(false);
        notice.set(lasts ? "" : strings.get("settings.connection.noKeychain"));
        desk.connect(profile, internet());
    }

    private boolean check() {
        boolean practice = mode.get() == ConnectionMode.PRACTICE;
        addressProblem.set(
                practice
                        ? ""
                        : AddressProblem.of(address.get())
                                .map(verdicts::problem)
                                .orElse(""));
        keysProblem.set(practice || keys().isComplete() ? "" : strings.get("settings.test.noKeys"));
        return addressProblem.get().isEmpty() && keysProblem.get().isEmpty();
    }

    private void show(ConnectionFinding finding) {
        busy.set(false);
        verdict.set(verdicts.of(finding));
        if (finding instanceof ConnectionFinding.Works works && works.onlyReads()) {
            proposeReading();
        }
    }

    /** It holds from the connection on; until then the person may choose another pace. */
    private void proposeReading() {
        if (internet().serves(mode.get()) && pace.get() != RemotePace.READING) {
            pace.set(RemotePace.READING);
            notice.set(strings.get("settings.test.onlyReads"));
        }
    }

    private void fail(Failure problem) {
        busy.set(false);
        verdict.set(new Verdict(Verdict.Kind.FAILS, problem.sentence(strings), problem.detail()));
    }

    /** A typed address stays; a usual one gives way to the usual one of the new mode. */
    private void modeChosen() {
        boolean usual = address.get().isBlank()
                || Arrays.stream(ConnectionMode.values())
                        .anyMatch(other -> other.usualAddress().equals(address.get()));
        ConnectionProfile saved = desk.settings().connection();
        if (saved.mode() == mode.get()) {
            address.set(saved.address());
        } else if (usual) {
            address.set(mode.get().usualAddress());
        }
        if (keys().equals(filled)) {
            fill(Keys.NONE);
        }
        edited();
        readKeys();
    }

    private void edited() {
        verdict.set(Verdict.NOTHING);
        addressProblem.set("");
        keysProblem.set("");
        testing.cancel();
        busy.set(false);
    }

    private void readKeys() {
        reading.cancel();
        if (mode.get() != ConnectionMode.PRACTICE) {
            reading = service.keysOf(address.get()).start(kept -> kept.ifPresent(this::found), this::fail);
        }
    }

    /** Keys that a person has begun to type stay. */
    private void found(Keys kept) {
        if (developerKey.get().isEmpty() && customerKey.get().isEmpty()) {
            fill(kept);
        }
    }

    private void fill(Keys keys) {
        filled = keys;
        developerKey.set(keys.developer());
        customerKey.set(keys.customer());
    }

    private Internet internet() {
        return new Internet(standsIn.get(), pace.get());
    }

    private Keys keys() {
        return new Keys(developerKey.get().strip(), customerKey.get().strip());
    }
}
