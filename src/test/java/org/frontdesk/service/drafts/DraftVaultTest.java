package org.frontdesk.service.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.benefits.BenefitColumn;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.treatmentplans.PanelFields;
import org.frontdesk.service.treatmentplans.PlanDrafts;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.service.vault.VaultKey;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.TreatmentPlansViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work over an end of the program: the vault is closed and opened again between one screen and the next. */
class DraftVaultTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final ConnectionProfile SERVER =
            new ConnectionProfile(ConnectionMode.SERVICE, "http://10.0.0.4:30223/api/v1");

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final List<VaultTrouble> troubles = new ArrayList<>();
    private Keychain keychain = new SessionKeychain();
    private Drafts<PatPlanId, BenefitEdits> benefits = new Drafts<>();
    private PlanDrafts plans = new PlanDrafts();
    private DeskVaults vaults;

    @AfterEach
    void close() {
        vaults.close();
        practice.close();
    }

    @Test
    void benefitEditsAreBackWithTheirWayBack() {
        start(ConnectionProfile.PRACTICE);
        BenefitsViewModel model = benefits();
        var first = model.sheet().rows().getFirst().key();
        int before = model.sheet().rows().size();
        model.sheet().type(first, BenefitColumn.AMOUNT, "not a number");
        model.sheet().remove(model.sheet().rows().get(1).key());
        var copy = model.sheet().duplicate(model.sheet().rows().get(2).key()).orElseThrow();
        model.sheet().type(copy, BenefitColumn.PERCENT, "42");
        model.sheet().undo();
        String changes = model.status().changesProperty().get();
        model.close();

        start(ConnectionProfile.PRACTICE);
        BenefitsViewModel again = benefits();
        assertThat(again.status().noticeProperty().get()).startsWith("Unsaved changes from");
        assertThat(again.status().changesProperty().get()).isEqualTo(changes);
        again.sheet().redo();
        assertThat(benefits.of(new PatPlanId(1))
                        .orElseThrow()
                        .work()
                        .row(copy)
                        .orElseThrow()
                        .shown()
                        .percent())
                .isEqualTo("42");
        for (int step = 0; step < 4; step++) {
            again.sheet().undo();
        }
        assertThat(again.sheet().changedProperty().get()).isFalse();
        assertThat(again.sheet().rows()).hasSize(before);

        start(ConnectionProfile.PRACTICE);
        assertThat(benefits.unsaved()).isEmpty();
    }

    @Test
    void aNewRowThatWasSavedBeforeTheEndIsNotSentTwice() throws IOException {
        start(ConnectionProfile.PRACTICE);
        BenefitsViewModel model = benefits();
        var fillings = model.sheet().rows().stream()
                .filter(row -> row.says().equals("Pays 80% of fillings"))
                .findFirst()
                .orElseThrow();
        var copy = model.sheet().duplicate(fillings.key()).orElseThrow();
        model.sheet().type(copy, BenefitColumn.PERCENT, "43");
        vaults.close();
        int before = model.sheet().rows().size();
        model.save();

        start(ConnectionProfile.PRACTICE);
        BenefitsViewModel again = benefits();
        assertThat(again.sheet().rows()).hasSize(before);
        assertThat(again.sheet().changedProperty().get()).isFalse();
    }

    @Test
    void editedLinesAndPanelsAreBack() {
        start(ConnectionProfile.PRACTICE);
        TreatmentPlansViewModel model = treatmentPlans();
        model.choose(model.rows().getLast().id());
        var line = model.linesProperty().get().rows().getFirst().id().orElseThrow();
        model.linesProperty().get().edit(line, LineField.FEE, "1,300.50");
        model.linesProperty().get().edit(line, LineField.TOOTH, "no tooth at all");
        model.newPlan();
        model.panel().form().headingProperty().set("Fillings first");
        model.panel().form().kindProperty().set(PlanKind.DISCOUNT);
        model.close();

        start(ConnectionProfile.PRACTICE);
        TreatmentPlansViewModel again = treatmentPlans();
        again.choose(again.rows().getLast().id());
        var row = again.linesProperty().get().rows().getFirst();
        assertThat(row.text(LineField.FEE)).isEqualTo("1,300.50");
        assertThat(row.text(LineField.TOOTH)).isEqualTo("no tooth at all");
        again.newPlan();
        assertThat(again.panel().form().headingProperty().get()).isEqualTo("Fillings first");
        assertThat(again.panel().form().kindProperty().get()).isEqualTo(PlanKind.DISCOUNT);
        again.linesProperty().get().undo();
        again.linesProperty().get().undo();
        assertThat(again.linesProperty().get().editedProperty().get()).isFalse();
    }

    @Test
    void withoutAKeychainWorkStaysInMemoryAndNothingIsWritten() throws IOException {
        assertThat(start(SERVER)).isInstanceOf(KeepingPlace.Memory.class);
        keep(panel("a"));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".sealed")))
                    .isEmpty();
        }
    }

    @Test
    void withAKeychainTheWorkOfAServerIsSealedAndBack() {
        keychain = new LastingKeychain();
        assertThat(start(SERVER)).isEqualTo(new KeepingPlace.SealedVault());
        keep(panel("a"));
        start(SERVER);
        assertThat(plans.panels().of(panel("a"))).isPresent();
        start(ConnectionProfile.PRACTICE);
        assertThat(plans.panels().of(panel("a"))).isEmpty();
    }

    @Test
    void aDamagedDraftIsToldAndTheOthersAreBack() throws Exception {
        start(ConnectionProfile.PRACTICE);
        keep(panel("a"));
        assertThat(vaults.open(ConnectionProfile.PRACTICE)
                        .vault()
                        .orElseThrow()
                        .drafts()
                        .flush(Duration.ofSeconds(30)))
                .isTrue();
        Path first = sealed().getFirst();
        keep(panel("b"));
        vaults.close();
        Files.write(first, new byte[60]);

        start(ConnectionProfile.PRACTICE);
        assertThat(plans.panels().of(panel("a"))).isEmpty();
        assertThat(plans.panels().of(panel("b"))).isPresent();
        assertThat(troubles).singleElement().isInstanceOf(VaultTrouble.Damaged.class);
    }

    @Test
    void whatStandsInAFormIsBack() {
        var forms = new Drafts<String, Typed<Map<String, String>>>();
        start(ConnectionProfile.PRACTICE);
        forms.shelve(vaults.open(ConnectionProfile.PRACTICE)
                .vault()
                .orElseThrow()
                .drafts()
                .forms());
        var work = new Typed<>(Map.of("ANNUAL_MAX", ""), Map.of("ANNUAL_MAX", "1,750"));
        forms.keep(
                "discount plan 1",
                work,
                new Unsaved(Optional.empty(), Unsaved.Kind.DISCOUNT_PLAN, "Alder Adult Plan", 1));

        start(ConnectionProfile.PRACTICE);
        var again = new Drafts<String, Typed<Map<String, String>>>();
        again.shelve(vaults.open(ConnectionProfile.PRACTICE)
                .vault()
                .orElseThrow()
                .drafts()
                .forms());
        assertThat(again.of("discount plan 1").orElseThrow().work()).isEqualTo(work);
    }

    @Test
    void aSecondProgramKeepsItsWorkInMemory() {
        start(ConnectionProfile.PRACTICE);
        try (var second = new DeskVaults(folder, keychain, () -> "", troubles::add)) {
            assertThat(second.open(ConnectionProfile.PRACTICE).place())
                    .isInstanceOfSatisfying(
                            KeepingPlace.Memory.class,
                            memory -> assertThat(memory.why()).isInstanceOf(VaultTrouble.InUse.class));
        }
        assertThat(vaults.open(ConnectionProfile.PRACTICE).vault()).isPresent();
    }

    @Test
    void whatWasTypedBeforeTheVaultOpenedGoesIntoIt() {
        keep(panel("early"));
        start(ConnectionProfile.PRACTICE, benefits, plans);
        start(ConnectionProfile.PRACTICE);
        assertThat(plans.panels().of(panel("early"))).isPresent();
    }

    /** Ends the program that ran before, and begins anew with nothing in memory. */
    private KeepingPlace start(ConnectionProfile profile) {
        return start(profile, new Drafts<>(), new PlanDrafts());
    }

    private KeepingPlace start(
            ConnectionProfile profile, Drafts<PatPlanId, BenefitEdits> freshBenefits, PlanDrafts freshPlans) {
        if (vaults != null) {
            vaults.close();
        }
        benefits = freshBenefits;
        plans = freshPlans;
        vaults = new DeskVaults(folder, keychain, () -> "", troubles::add);
        DeskVaults.Opened opened = vaults.open(profile);
        opened.vault().map(DeskVault::drafts).ifPresent(vault -> {
            benefits.shelve(vault.benefits());
            plans.lines().shelve(vault.lines());
            plans.panels().shelve(vault.panels());
        });
        return opened.place();
    }

    private BenefitsViewModel benefits() {
        var model = new BenefitsViewModel(
                OLIVIA,
                new BenefitsService(practice.api(), practice.inline(), benefits),
                new Strings(Locale.US),
                new NavigationLog());
        model.load();
        return model;
    }

    private TreatmentPlansViewModel treatmentPlans() {
        var model = new TreatmentPlansViewModel(
                OLIVIA,
                org.frontdesk.testing.TestPlanDesk.of(
                        practice.api(),
                        practice.inline(),
                        new TreatmentPlansService(practice.api(), practice.inline(), plans)),
                new Strings(Locale.US),
                new NavigationLog());
        model.load();
        return model;
    }

    private void keep(PanelFields.About about) {
        var fields = new PanelFields("Crowns", "", Optional.of(PlanKind.INSURANCE), "", 0, 0);
        plans.panels()
                .keep(about, new Typed<>(fields, fields), Unsaved.of(OLIVIA, Unsaved.Kind.PLAN_PANEL, "Crowns", 1));
    }

    private static PanelFields.About panel(String act) {
        return new PanelFields.About(OLIVIA, act, Optional.of(new TreatmentPlanId(3)));
    }

    private List<Path> sealed() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sealed"))
                    .filter(file -> !file.getFileName().toString().startsWith("journal-"))
                    .toList();
        }
    }

    /** The keychain of a system that has one. */
    private static final class LastingKeychain implements Keychain {
        private final Keychain keys = new SessionKeychain();
        private final Map<String, VaultKey> vaultKeys = new HashMap<>();

        @Override
        public Optional<Keys> find(String address) {
            return keys.find(address);
        }

        @Override
        public void keep(String address, Keys kept) {
            keys.keep(address, kept);
        }

        @Override
        public boolean lasts() {
            return true;
        }

        @Override
        public Optional<VaultKey> vaultKey(String vault) {
            return Optional.ofNullable(vaultKeys.get(vault));
        }

        @Override
        public boolean keepVaultKey(String vault, VaultKey key) {
            vaultKeys.put(vault, key);
            return true;
        }
    }
}
