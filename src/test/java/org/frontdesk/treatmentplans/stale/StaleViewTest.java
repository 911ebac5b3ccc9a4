package org.frontdesk.treatmentplans.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.signing.SignedContents;
import org.frontdesk.service.treatmentplans.PlanReading;
import org.frontdesk.service.treatmentplans.TreatmentPlansService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.Posted;
import org.frontdesk.testing.SignedHere;
import org.frontdesk.testing.TestPlanDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.PlanRow;
import org.frontdesk.treatmentplans.TreatmentPlansView;
import org.frontdesk.treatmentplans.TreatmentPlansViewModel;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A signed plan of which something moved, by keyboard. */
class StaleViewTest extends WindowTest {
    private static final PatientId OLIVIA = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private final SignedContents contents = new SignedContents(DeskShelf.inMemory());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aFeeThatRoseIsNamedAndANewSigningPrepared() throws Exception {
        TreatmentPlan signed = signed();
        raise(signed, 0);
        raise(signed, 1);
        open(strings, signed);
        until(() -> shown("#staleBar"));
        assertThat(text("#staleHeadline")).startsWith("Changed since it was signed");
        assertThat(text("#staleSummary")).contains("fee").contains("→").contains("and 1 more");
        picture("stale-bar-light");
        push(KeyCode.CONTROL, KeyCode.I);
        until(() -> shown("#staleList"));
        picture("stale-all-light");
        dark();
        picture("stale-all-dark");
        light();
        push(KeyCode.CONTROL, KeyCode.R);
        until(() -> plans().size() == 4);
        until(() -> text("#chosenNote").contains("What changed"));
        assertThat(text("#chosenNote"))
                .contains("In place of the plan signed on")
                .contains("→");
        until(() -> !shown("#staleBar"));
        picture("stale-prepared-light");
    }

    @Test
    void aPlanThatSaysSomethingElseThanWasSignedIsGrave() throws Exception {
        TreatmentPlan signed = signed();
        practice.api()
                .treatPlans()
                .change(signed.id(), Fields.of("isSigned", false))
                .execute();
        var first = new PlanLineId(lines(signed).getFirst().procTPNum());
        practice.api()
                .treatPlans()
                .changeLine(first, Fields.of("PatAmt", "1.00"))
                .execute();
        practice.api()
                .treatPlans()
                .change(signed.id(), Fields.of("isSigned", true))
                .execute();
        var spanish = new Strings(Locale.of("es"));
        open(spanish, signed);
        until(() -> shown("#staleBar"));
        assertThat(text("#staleHeadline")).isEqualTo("El plan ya no dice lo que se firmó");
        picture("stale-grave-es-light");
        dark();
        picture("stale-grave-es-dark");
        light();
    }

    private void open(Strings language, TreatmentPlan plan) {
        var service = new TreatmentPlansService(practice.api(), background);
        var model = new TreatmentPlansViewModel(
                OLIVIA, TestPlanDesk.of(practice.api(), background, service, contents), language, navigation);
        show(() -> new Screens(language).show(new TreatmentPlansView(model)).root());
        until(() -> !plans().isEmpty());
        onWindowThread(() -> {
            model.choose(plan.id());
            lookup("#plans").query().requestFocus();
            return null;
        });
    }

    private List<PlanRow> plans() {
        return lookup("#plans").<ListView<PlanRow>>query().getItems();
    }

    private TreatmentPlan signed() throws Exception {
        TreatmentPlan live = PlanReading.plan(practice.api().treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(row -> row.tPStatus().equals("Active"))
                .findFirst()
                .orElseThrow());
        TreatmentPlan plan = PlanReading.plan(practice.api()
                .treatPlans()
                .save(Fields.of("TreatPlanNum", live.id().number()))
                .execute());
        contents.keep(SignedHere.content(
                plan, lines(plan).stream().map(PlanReading::line).toList()));
        return PlanReading.plan(practice.api()
                .treatPlans()
                .change(plan.id(), Fields.of("isSigned", true).and("SignatureText", "Olivia Marsh"))
                .execute());
    }

    private void raise(TreatmentPlan plan, int place) throws IOException {
        ProcTP line = lines(plan).get(place);
        Posted.to(
                practice.server(),
                "PUT",
                "/procedurelogs/" + line.procNumOrig(),
                "{\"ProcFee\":\"" + line.feeAmt().add(java.math.BigDecimal.valueOf(30)) + "\"}");
    }

    private List<ProcTP> lines(TreatmentPlan plan) throws IOException {
        return practice.api().treatPlans().lines(plan.id()).execute();
    }
}
