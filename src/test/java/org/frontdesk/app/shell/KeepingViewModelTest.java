package org.frontdesk.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.app.shell.KeepingViewModel.Step;
import org.frontdesk.service.Background;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.testing.SmallDisk;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A desk without a keychain, on a connection whose patients are real. */
@Timeout(60)
class KeepingViewModelTest {
    private static final ConnectionProfile CLINIC =
            new ConnectionProfile(ConnectionMode.LOCAL, "http://localhost:30222/api/v1");
    private static final String GOOD = "four spoons near the lake";

    @TempDir
    Path folder;

    private final List<DeskVault> found = new ArrayList<>();
    private final List<DeskVaults> programs = new ArrayList<>();
    private final Strings strings = new Strings(Locale.US);
    private Keeping keeping;
    private KeepingViewModel model;

    @AfterEach
    void end() {
        programs.forEach(DeskVaults::close);
    }

    @Test
    void aPassphraseIsOfferedWhereThereIsNoKeychain() {
        start();
        assertThat(model.stepProperty().get()).isEqualTo(Step.OFFER);
        assertThat(model.sentenceProperty().get()).startsWith("This computer has no keychain.");
        assertThat(model.actProperty().get()).isEqualTo("Make a passphrase");
        model.act();
        assertThat(model.stepProperty().get()).isEqualTo(Step.MAKING);
    }

    @Test
    void aPassphraseTypedTwiceMakesAVaultThatItOpensAtTheNextStart() throws Exception {
        make();
        assertThat(model.stepProperty().get()).isEqualTo(Step.HIDDEN);
        assertThat(keeping.placeProperty().get()).isInstanceOf(KeepingPlace.PassphraseVault.class);
        found.getFirst().vault().put("drafts", "one", new byte[] {7});
        assertThat(model.passphraseProperty().get()).isEmpty();

        start();
        assertThat(model.stepProperty().get()).isEqualTo(Step.TYPING);
        assertThat(keeping.placeProperty().get()).isInstanceOf(KeepingPlace.Locked.class);
        model.passphraseProperty().set(GOOD);
        model.act();
        assertThat(model.stepProperty().get()).isEqualTo(Step.HIDDEN);
        assertThat(found.getLast().vault().get("drafts", "one")).contains(new byte[] {7});
    }

    @Test
    void aWrongPassphraseIsSaidAndLosesNothing() throws Exception {
        make();
        found.getFirst().vault().put("drafts", "one", new byte[] {7});
        start();
        for (int attempt = 0; attempt < 2; attempt++) {
            model.passphraseProperty().set("five forks");
            model.act();
            assertThat(model.stepProperty().get()).isEqualTo(Step.TYPING);
            assertThat(model.problemProperty().get()).isEqualTo(strings.get("keeping.problem.wrong"));
            assertThat(model.passphraseProperty().get()).isEmpty();
        }
        model.passphraseProperty().set(GOOD);
        assertThat(model.problemProperty().get()).isEmpty();
        model.act();
        assertThat(found.getLast().vault().get("drafts", "one")).isPresent();
    }

    @Test
    void whatIsWrongWithANewPassphraseIsSaidInWords() {
        start();
        model.act();
        model.passphraseProperty().set("short");
        assertThat(model.strengthProperty().get()).isEqualTo("Too short: at least 8 characters.");
        model.act();
        assertThat(model.problemProperty().get()).isEqualTo("Too short: at least 8 characters.");
        model.passphraseProperty().set(GOOD);
        assertThat(model.strengthProperty().get()).isEqualTo("Strong.");
        model.repeatedProperty().set("four spoons near the lane");
        model.act();
        assertThat(model.problemProperty().get()).isEqualTo("The two are not the same.");
        assertThat(found).isEmpty();
    }

    @Test
    void goingOnWithoutPutsTheBarAwayAndTheOfferStays() {
        start();
        model.goOnWithout();
        assertThat(model.stepProperty().get()).isEqualTo(Step.HIDDEN);
        assertThat(keeping.placeProperty().get().offer()).isEqualTo(KeepingPlace.Offer.MAKE_PASSPHRASE);
        keeping.take();
        assertThat(model.stepProperty().get()).isEqualTo(Step.MAKING);
        model.passphraseProperty().set(GOOD);
        model.goOnWithout();
        assertThat(model.stepProperty().get()).isEqualTo(Step.HIDDEN);
        assertThat(model.passphraseProperty().get()).isEmpty();
    }

    @Test
    void theOtherLanguageShowsTheSameStep() {
        start();
        model.act();
        model.close();
        var spanish = new KeepingViewModel(keeping, new Strings(Locale.of("es")));
        assertThat(spanish.stepProperty().get()).isEqualTo(Step.MAKING);
        assertThat(spanish.actProperty().get()).isEqualTo("Conservar el trabajo en este equipo");
    }

    @Test
    void aSecondProgramOnTheFolderIsSaidAndTriedAgain() throws Exception {
        Path place = DeskVaults.folder(folder, CLINIC);
        try (Vault other = VaultOpening.byItself(place)) {
            start();
            assertThat(model.stepProperty().get()).isEqualTo(Step.OFFER);
            assertThat(model.sentenceProperty().get()).startsWith("Another Frontdesk on this computer");
            model.act();
            assertThat(model.problemProperty().get()).startsWith("Tried again");
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        model.act();
        assertThat(model.actProperty().get()).isEqualTo("Make a passphrase");
    }

    @Test
    void aReadOnlyFolderIsSaidInTheFormAndWhatWasTypedStays() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=1m")) {
            start();
            model.act();
            model.passphraseProperty().set(GOOD);
            model.repeatedProperty().set(GOOD);
            disk.remount("ro");
            model.act();
            assertThat(model.stepProperty().get()).isEqualTo(Step.MAKING);
            assertThat(model.problemProperty().get()).isEqualTo(strings.get("vault.trouble.readOnly"));
            assertThat(model.passphraseProperty().get()).isEqualTo(GOOD);
            disk.remount("rw");
            model.act();
            assertThat(model.stepProperty().get()).isEqualTo(Step.HIDDEN);
            end();
        }
    }

    @Test
    void aDamagedKeyFileIsSaid() throws Exception {
        make();
        end();
        Path key = DeskVaults.folder(folder, CLINIC).resolve("vault.key");
        byte[] bytes = Files.readAllBytes(key);
        bytes[40] ^= 1;
        Files.write(key, bytes);
        start();
        model.passphraseProperty().set(GOOD);
        model.act();
        assertThat(model.problemProperty().get()).isEqualTo(strings.get("vault.trouble.keyDamaged"));
    }

    static Stream<VaultTrouble> troubles() {
        return Stream.of(
                new VaultTrouble.WrongKey("x"),
                new VaultTrouble.NoKey("x"),
                new VaultTrouble.KeyGone("x"),
                new VaultTrouble.KeyDamaged("x"),
                new VaultTrouble.Damaged("x"),
                new VaultTrouble.FullDisk("x"),
                new VaultTrouble.ReadOnly("x"),
                new VaultTrouble.InUse("x"),
                new VaultTrouble.Unreachable("x"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void eachTroubleStaysOnTheScreenInBothLanguages(VaultTrouble trouble) {
        for (Locale locale : List.of(Locale.US, Locale.of("es"))) {
            var language = new Strings(locale);
            var open = new Keeping(vaults(), inline(), found::add);
            var bar = new KeepingViewModel(open, language);
            open.opened(CLINIC, new DeskVaults.Opened(new KeepingPlace.SealedVault(), Optional.empty()));
            open.say(trouble);
            assertThat(bar.stepProperty().get()).isEqualTo(Step.TROUBLE);
            assertThat(bar.sentenceProperty().get()).isEqualTo(trouble.sentence(language));
            bar.goOnWithout();
            assertThat(bar.stepProperty().get()).isEqualTo(Step.HIDDEN);

            open.opened(CLINIC, new DeskVaults.Opened(new KeepingPlace.Memory(trouble), Optional.empty()));
            assertThat(bar.stepProperty().get()).isEqualTo(Step.OFFER);
            assertThat(bar.sentenceProperty().get()).isNotEmpty();
            if (!(trouble instanceof VaultTrouble.NoKey)) {
                assertThat(bar.sentenceProperty().get()).startsWith(trouble.sentence(language));
            }
        }
    }

    private void make() throws VaultException {
        start();
        model.act();
        model.passphraseProperty().set(GOOD);
        model.repeatedProperty().set(GOOD);
        model.act();
    }

    /** Starts the program; one that ran before has ended. */
    private void start() {
        end();
        DeskVaults vaults = vaults();
        keeping = new Keeping(vaults, inline(), found::add);
        model = new KeepingViewModel(keeping, strings);
        keeping.opened(CLINIC, vaults.open(CLINIC));
    }

    private DeskVaults vaults() {
        var vaults = new DeskVaults(folder, new SessionKeychain(), () -> "", trouble -> keeping.say(trouble));
        programs.add(vaults);
        return vaults;
    }

    private static Background inline() {
        return new Background(Runnable::run, Runnable::run);
    }
}
