package org.frontdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdesk.api.Connection;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.ConnectionService;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.connection.RemotePace;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final TestPractice practice = TestPractice.demo();
    private final Connection connection = practice.connection();
    private final Keys right = new Keys(connection.developerKey(), connection.customerKey());
    private final Keychain keychain = new SessionKeychain();
    private final Desk desk = new Desk();
    private final SettingsViewModel model = new SettingsViewModel(
            desk, new ConnectionService(keychain, practice.inline(), () -> false), new Strings(Locale.US));

    @AfterEach
    void close() {
        model.close();
        practice.close();
    }

    @Test
    void aTestThatWorksTellsVersionAndPermissions() {
        fill(connection.toString(), right);
        model.test();
        assertThat(model.verdictProperty().get().kind()).isEqualTo(Verdict.Kind.WORKS);
        assertThat(model.verdictProperty().get().sentence()).containsPattern("version \\d+\\.");
        assertThat(model.verdictProperty().get().detail()).contains("ApiReadAll");
    }

    @Test
    void thePracticeOfThisProgramIsTestedWithItsOwnKeys() {
        desk.practice = Optional.of(new SettingsDesk.Practice(connection.toString(), right));
        model.test();
        assertThat(model.verdictProperty().get().kind()).isEqualTo(Verdict.Kind.WORKS);
    }

    @Test
    void whereUnsavedWorkIsKeptIsOneLine() {
        assertThat(model.keepingPlace().getValue()).isEmpty();
        desk.keepingPlace.set(new KeepingPlace.OpenVault());
        assertThat(model.keepingPlace().getValue()).contains("opens by itself");
        desk.keepingPlace.set(new KeepingPlace.SealedVault());
        assertThat(model.keepingPlace().getValue()).contains("keychain");
        desk.keepingPlace.set(new KeepingPlace.Memory(new VaultTrouble.NoKey("none")));
        assertThat(model.keepingPlace().getValue()).endsWith("Unsaved work is kept only until the program ends.");
    }

    @Test
    void whatCanBeDoneToKeepWorkIsOffered() {
        assertThat(model.keepingOffer().getValue()).isEmpty();
        desk.keepingPlace.set(new KeepingPlace.SealedVault());
        assertThat(model.keepingOffer().getValue()).isEmpty();
        desk.keepingPlace.set(new KeepingPlace.Memory(new VaultTrouble.NoKey("none")));
        assertThat(model.keepingOffer().getValue()).isEqualTo("Make a passphrase");
        desk.keepingPlace.set(new KeepingPlace.Locked());
        assertThat(model.keepingOffer().getValue()).isEqualTo("Type the passphrase");
        assertThat(model.keepingPlace().getValue()).contains("not typed yet");
        desk.keepingPlace.set(new KeepingPlace.Memory(new VaultTrouble.InUse("other")));
        assertThat(model.keepingOffer().getValue()).isEqualTo("Try again");
        model.keepWork();
        assertThat(desk.keepingTaken).isEqualTo(1);
    }

    @Test
    void wrongKeysAreNamed() {
        fill(connection.toString(), new Keys("not", "these"));
        model.test();
        assertThat(model.verdictProperty().get().sentence()).contains("does not accept these keys");
    }

    @Test
    void missingKeysAreNamedBesideTheFields() {
        fill(connection.toString(), new Keys("one", ""));
        model.test();
        assertThat(model.keysProblemProperty().get()).isEqualTo("Enter both keys.");
        model.customerKeyProperty().set("two");
        assertThat(model.keysProblemProperty().get()).isEmpty();
    }

    @Test
    void anAddressWithoutAServerIsNamed() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        fill("http://127.0.0.1:" + free + "/api/v1", right);
        model.test();
        assertThat(model.verdictProperty().get().sentence()).startsWith("Nobody answers");
    }

    @Test
    void anotherServerIsNamed() {
        fill(connection.toString().replace("/api/v1", "/elsewhere"), right);
        model.test();
        assertThat(model.verdictProperty().get().sentence()).contains("not an Open Dental API");
    }

    @Test
    void anOpenNetworkNeedsEncryption() {
        fill("http://example.com/api/v1", right);
        model.connect();
        assertThat(model.addressProblemProperty().get()).contains("https://");
        assertThat(desk.connected).isEmpty();
    }

    @Test
    void connectingKeepsTheKeysApartFromTheProfile() {
        fill(connection.toString(), right);
        model.connect();
        assertThat(desk.connected).containsExactly(new ConnectionProfile(ConnectionMode.LOCAL, connection.toString()));
        assertThat(keychain.find(connection.toString())).contains(right);
        assertThat(model.noticeProperty().get()).contains("until the program ends");
    }

    @Test
    void theInternetStandsInOnlyForServersOfTheOffice() {
        model.standsInProperty().set(true);
        for (ConnectionMode mode : ConnectionMode.values()) {
            model.modeProperty().set(mode);
            boolean near = mode == ConnectionMode.SERVICE || mode == ConnectionMode.LOCAL;
            assertThat(model.standsInOffered().getValue()).as(mode.word()).isEqualTo(near);
            assertThat(model.paceMatters().get()).as(mode.word()).isEqualTo(mode != ConnectionMode.PRACTICE);
        }
        model.standsInProperty().set(false);
        model.modeProperty().set(ConnectionMode.SERVICE);
        assertThat(model.paceMatters().get()).isFalse();
    }

    @Test
    void howTheInternetIsUsedIsKeptWithTheConnection() {
        fill(connection.toString(), right);
        model.standsInProperty().set(true);
        model.paceProperty().set(RemotePace.ENTERPRISE);
        assertThat(desk.settings().internet()).isEqualTo(Internet.USUAL);
        model.connect();
        assertThat(desk.settings().internet()).isEqualTo(new Internet(true, RemotePace.ENTERPRISE));
    }

    @Test
    void keysThatOnlyReadAreProposedTheSlowPace() {
        String[] reading = practice.server()
                .readOnlyAuthorization()
                .replaceFirst("^ODFHIR ", "")
                .split("/");
        fill(connection.toString(), new Keys(reading[0], reading[1]));
        model.test();
        assertThat(model.paceProperty().get()).isEqualTo(RemotePace.ORDINARY);
        model.standsInProperty().set(true);
        model.test();
        assertThat(model.paceProperty().get()).isEqualTo(RemotePace.READING);
        assertThat(model.noticeProperty().get()).contains("once in 5 seconds");
    }

    @Test
    void keysThatMayWriteKeepTheChosenPace() {
        fill(connection.toString(), right);
        model.standsInProperty().set(true);
        model.paceProperty().set(RemotePace.ENTERPRISE);
        model.test();
        assertThat(model.paceProperty().get()).isEqualTo(RemotePace.ENTERPRISE);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void theAgeOfTheListsIsToldAndTheyAreReadAnew() {
        var clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        desk.lists = Optional.of(new ReferenceData(practice.api(), practice.inline(), CacheShelf.none(), clock));
        desk.keepingPlace.set(new KeepingPlace.OpenVault());
        assertThat(model.lists().lineProperty().get()).isEmpty();
        model.lists().refresh();
        assertThat(model.lists().lineProperty().get())
                .startsWith("Lists of codes and categories: from Nov 2")
                .contains("2026");
        assertThat(model.lists().busyProperty().get()).isFalse();
        practice.server().faults().failNext(503);
        model.lists().refresh();
        assertThat(model.lists().lineProperty().get()).contains("503");
    }

    @Test
    void aTroubledServerIsNamed() {
        practice.server().faults().failNext(503);
        fill(connection.toString(), right);
        model.test();
        assertThat(model.verdictProperty().get().sentence()).contains("503");
    }

    @Test
    void aTypedAddressStaysWhenTheModeChanges() {
        model.modeProperty().set(ConnectionMode.REMOTE);
        assertThat(model.addressProperty().get()).isEqualTo("https://api.opendental.com/api/v1");
        model.modeProperty().set(ConnectionMode.LOCAL);
        assertThat(model.addressProperty().get()).isEqualTo("http://localhost:30222/api/v1");
        model.addressProperty().set("http://10.0.0.4:30223/api/v1");
        model.modeProperty().set(ConnectionMode.SERVICE);
        assertThat(model.addressProperty().get()).isEqualTo("http://10.0.0.4:30223/api/v1");
    }

    @Test
    void foldersFollowTheSystemUnlessOneIsNamed() {
        var linux = new Properties();
        linux.setProperty("os.name", "Linux");
        linux.setProperty("user.home", "/home/maria");
        assertThat(Folders.of(Map.of(), linux).data()).isEqualTo(Path.of("/home/maria/.local/share/frontdesk"));
        assertThat(Folders.of(Map.of(), linux).config()).isEqualTo(Path.of("/home/maria/.config/frontdesk"));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "rel"), linux))
                .isEqualTo(new Folders(Path.of("/data/frontdesk"), Path.of("/home/maria/.config/frontdesk")));
        assertThat(Folders.of(Map.of("FRONTDESK_HOME", "/srv/desk"), linux))
                .isEqualTo(new Folders(Path.of("/srv/desk"), Path.of("/srv/desk")));
    }

    private void fill(String address, Keys keys) {
        model.modeProperty().set(ConnectionMode.LOCAL);
        model.addressProperty().set(address);
        model.developerKeyProperty().set(keys.developer());
        model.customerKeyProperty().set(keys.customer());
    }

    /** A program that notes what it is told. */
    private static final class Desk implements SettingsDesk {
        private final List<ConnectionProfile> connected = new ArrayList<>();
        private Optional<Practice> practice = Optional.empty();
        private Optional<ReferenceData> lists = Optional.empty();
        private int keepingTaken;
        private final ReadOnlyObjectWrapper<KeepingPlace> keepingPlace =
                new ReadOnlyObjectWrapper<>(new KeepingPlace.NotOpen());
        private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.fresh());

        @Override
        public ReadOnlyObjectProperty<Settings> settingsProperty() {
            return settings.getReadOnlyProperty();
        }

        @Override
        public void choose(Theme theme) {
            settings.set(settings().with(theme));
        }

        @Override
        public void choose(Language language) {
            settings.set(settings().with(language));
        }

        @Override
        public void connect(ConnectionProfile profile, Internet internet) {
            connected.add(profile);
            settings.set(settings().with(profile).with(internet));
        }

        @Override
        public Optional<Practice> practice() {
            return practice;
        }

        @Override
        public Optional<ReferenceData> lists() {
            return lists;
        }

        @Override
        public About about() {
            return new About("1", "/data", "/settings");
        }

        @Override
        public ReadOnlyObjectProperty<KeepingPlace> keepingPlaceProperty() {
            return keepingPlace.getReadOnlyProperty();
        }

        @Override
        public void keepWork() {
            keepingTaken++;
        }
    }
}
