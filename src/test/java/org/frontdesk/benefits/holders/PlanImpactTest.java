package org.frontdesk.benefits.holders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.service.Background;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.holders.HoldersService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanImpactTest {
    private final TestPractice practice = TestPractice.demo();
    private final Background inline = practice.inline();
    private final Strings strings = new Strings(java.util.Locale.US);
    private final HoldersService holders = new HoldersService(
            practice.api(),
            inline,
            new EstimateService(
                    practice.api(),
                    inline,
                    DeskCache.inMemory(practice.api(), inline).lists(),
                    Clock.systemDefaultZone()));
    private CityWorks works;
    private BenefitsViewModel model;
    private PlanImpact impact;

    @BeforeEach
    void furnish() throws IOException {
        works = new CityWorks(practice);
        open(works.planned());
    }

    @AfterEach
    void closePractice() {
        impact.close();
        practice.close();
    }

    /** Crowns at 1,090.00 leave 50 + half of 1,040, then 50 + 40 % of it: 570.00 and 466.00; the one at 1,050.00 leaves 550.00 and 450.00. */
    @Test
    void theEffectOnThePatientsSharesIsReckonedBeforeASave() {
        assertThat(impact.impactProperty().get()).isEqualTo(Impact.UNKNOWN);
        percent("crowns", "60");
        Impact now = impact.impactProperty().get();
        assertThat(now.patients()).isEqualTo(CityWorks.PATIENTS);
        assertThat(now.read()).isEqualTo(CityWorks.PATIENTS);
        assertThat(now.plans()).isEqualTo(CityWorks.PLANNED);
        assertThat(now.procedures()).isEqualTo(CityWorks.PLANNED);
        assertThat(now.before()).isEqualTo(Money.dollars(10 * 570 + 550));
        assertThat(now.after()).isEqualTo(Money.dollars(10 * 466 + 450));
        assertThat(now.difference()).isEqualTo(Money.dollars(-1140));
        assertThat(now.patientsChanged()).isEqualTo(CityWorks.PLANNED);
        assertThat(now.rough()).isZero();
        assertThat(summary()).isEqualTo("affects 37 patients, 11 open plans, -$1,140.00 to patients");
    }

    @Test
    void aPatientWithAnOwnRowIsNotAffected() throws IOException {
        works.override(works.planned(), "Crowns", 80);
        percent("crowns", "60");
        assertThat(impact.impactProperty().get().difference()).isEqualTo(Money.dollars(-1140 + 104));
        assertThat(impact.impactProperty().get().patientsChanged()).isEqualTo(CityWorks.PLANNED - 1);
    }

    @Test
    void eachEditIsReckonedWithoutReadingAgain() {
        percent("crowns", "60");
        int asked = practice.server().faults().requests().size();
        percent("crowns", "40");
        assertThat(impact.impactProperty().get().difference()).isEqualTo(Money.dollars(1140));
        model.sheet().undo();
        model.sheet().undo();
        assertThat(summary()).isEqualTo("Plan rows hold for 37 patients");
        model.sheet().redo();
        assertThat(impact.impactProperty().get().difference()).isEqualTo(Money.dollars(-1140));
        assertThat(practice.server().faults().requests().size()).isEqualTo(asked);
    }

    @Test
    void aChangeThatTouchesNothingPlannedSaysSo() {
        percent("gum treatment", "70");
        assertThat(impact.impactProperty().get().proceduresChanged()).isZero();
        assertThat(new ImpactWords(strings).money(impact.impactProperty().get()))
                .isEqualTo("What patients pay for planned work stays the same.");
        assertThat(new ImpactWords(strings).effect(impact.impactProperty().get()))
                .contains("Claims already sent stay as they are.");
    }

    @Test
    void thePanelNamesTheHoldersAndMakesAChangeThePatientsOwn() {
        percent("crowns", "60");
        var panel = new HoldersViewModel(works.planned(), impact, holders, strings);
        assertThat(panel.headingProperty().get()).isEqualTo("37 patients hold this plan");
        assertThat(panel.effectProperty().get())
                .isEqualTo("It changes 11 planned procedures of 11 patients.\n"
                        + "11 open treatment plans with 11 planned procedures.\nClaims already sent stay as they are.");
        assertThat(panel.moneyProperty().get()).isEqualTo("Patients pay $1,140.00 less: $6,250.00 → $5,110.00.");
        assertThat(panel.holders()).hasSize(CityWorks.PATIENTS);
        assertThat(panel.holders().getFirst())
                .isEqualTo(new HolderLine(
                        works.planned(),
                        "Worksad, Ada",
                        "Subscriber · primary",
                        "-$104.00 · 1 of 1 planned",
                        true,
                        true));
        assertThat(panel.holders())
                .filteredOn(line -> line.role().equals("Spouse · primary"))
                .hasSize(7);

        panel.justThisPatient();
        List<RowState> pending = model.sheet().pageProperty().get().map(PlanPage::rows).orElseThrow().stream()
                .filter(RowState::isPending)
                .toList();
        assertThat(pending).singleElement().satisfies(row -> {
            assertThat(row.shown().owner()).isEqualTo(BenefitOwner.PATIENT);
            assertThat(row.shown().percent()).isEqualTo("60");
        });
        assertThat(impact.pendingProperty().get()).isFalse();
        model.sheet().undo();
        assertThat(impact.pendingProperty().get()).isTrue();
        panel.close();
    }

    @Test
    void chartsThatCannotBeReadAreSaidAndNotTakenForNothing() {
        practice.server().faults().failAlways("/treatplans", 503);
        percent("crowns", "60");
        Impact now = impact.impactProperty().get();
        assertThat(now.unread()).isEqualTo(CityWorks.PLANNED);
        assertThat(now.shares()).isEmpty();
        assertThat(summary()).isEqualTo("affects 37 patients, no open plan, 11 patients not reckoned");
        assertThat(new ImpactWords(strings).doubts(now)).isEqualTo("The charts of 11 patients could not be read.");
    }

    @Test
    void aRuleOfANewKindMakesTheAmountsUncertain() {
        percent("crowns", "60");
        BenefitDraft family = model.sheet().pageProperty().get().map(PlanPage::rows).orElseThrow().stream()
                .map(RowState::shown)
                .filter(row -> model.sheet().says(row).startsWith("Pays at most"))
                .findFirst()
                .orElseThrow()
                .with(BenefitField.LEVEL, org.frontdesk.domain.benefit.CoverageLevel.FAMILY);
        model.sheet().apply(Edit.Kind.ADD, List.of(new RowChange.Add(family)));
        assertThat(impact.impactProperty().get().rough()).isEqualTo(CityWorks.PLANNED);
    }

    @Test
    void aServerThatFailsIsSaidAndTriedAgain() {
        practice.server().faults().failNext(503);
        impact.tell();
        assertThat(impact.failureProperty().get()).isNotNull();
        assertThat(impact.busyProperty().get()).isFalse();
        impact.goOn();
        assertThat(impact.failureProperty().get()).isNull();
        assertThat(impact.holdersProperty().get()).hasSize(CityWorks.PATIENTS);
    }

    private String summary() {
        var summary = new ImpactSummary(impact, strings);
        return summary.textProperty().get();
    }

    private void open(PatientId patient) {
        model = new BenefitsViewModel(
                patient, new BenefitsService(practice.api(), inline), strings, new NavigationLog());
        impact = new PlanImpact(model.sheet(), holders);
        model.load();
    }

    private void percent(String of, String percent) {
        RowState row = model.sheet().pageProperty().get().map(PlanPage::rows).orElseThrow().stream()
                .filter(one -> model.sheet().says(one.shown()).endsWith("% of " + of))
                .findFirst()
                .orElseThrow();
        BenefitDraft changed = row.shown().with(BenefitField.PERCENT, percent);
        model.sheet().apply(Edit.Kind.CHANGE, List.of(new RowChange.Change(row.key(), changed)));
    }
}
