package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.treatmentplans.PlanReading;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.Language;
import org.frontdesk.testing.SignedHere;
import org.junit.jupiter.api.Test;

/** Signed plans verified in the whole program, with the server and without. */
class VerifyWindowTest extends ProgramTest {
    private static final PatientId OLIVIA = new PatientId(1);

    @Test
    void anIntactFileSaysWhoSignedWhatWhenAndThatTheServerSaysTheSame() throws Exception {
        Path file = sealed();
        trust();
        push(KeyCode.CONTROL, KeyCode.K);
        write("verify", 0);
        until(() -> !offers().getItems().isEmpty()
                && offers().getItems().getFirst().toString().contains("command-verify"));
        push(KeyCode.ENTER);
        until(() -> focused("#verifyChoose"));
        picture("verify-empty-light");
        drop(file);
        until(() -> shown("#verifyOpen"));
        assertThat(text("#verifyHeadline")).isEqualTo("Intact");
        assertThat(said("#verifySentences")).contains("Olivia Marsh signed treatment plan");
        assertThat(text("#verifyNow")).isEqualTo("The server says the same now.");
        picture("verify-intact-light");
        dark();
        picture("verify-intact-dark");
        light();
        onWindowThread(() -> {
            wiring().choose(Language.SPANISH);
            return null;
        });
        drop(file);
        until(() -> shown("#verifyOpen"));
        assertThat(text("#verifyHeadline")).isEqualTo("Intacto");
        picture("verify-intact-es");
    }

    @Test
    void whatTheServerSaysOtherwiseIsNamed() throws Exception {
        Path file = sealed();
        trust();
        try (DentalApi api = api()) {
            TreatmentPlan plan = plan(api);
            api.treatPlans()
                    .change(plan.id(), Fields.of("Heading", "Another plan").and("DateTP", "2027-01-02"))
                    .execute();
        }
        drop(file);
        until(() -> shown("#verifyOpen"));
        assertThat(text("#verifyNow")).isEqualTo("The server says 2 things otherwise now:");
        assertThat(said("#verifyMoved")).contains("Heading Plan after the full exam → Another plan");
        picture("verify-differs-light");
        dark();
        picture("verify-differs-dark");
        light();
    }

    @Test
    void anAlteredFileAForeignOneAndOneOfAnUnknownPracticeAreToldApart() throws Exception {
        Path file = sealed();
        drop(file);
        until(() -> shown("#verifyHeadline"));
        assertThat(text("#verifyHeadline")).contains("not known here");
        assertThat(shown("#verifyServer")).isFalse();
        picture("verify-unknown-light");
        trust();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path altered = Files.write(home().resolve("altered.pdf"), bytes);
        drop(altered);
        until(() -> text("#verifyHeadline").equals("Altered"));
        picture("verify-altered-light");
        dark();
        picture("verify-altered-dark");
        light();
        drop(Files.writeString(home().resolve("other.pdf"), "%PDF-1.7 nothing"));
        until(() -> text("#verifyHeadline").equals("Not a sealed treatment plan"));
        drop(home().resolve("missing.pdf"));
        until(() -> text("#verifyHeadline").equals("The file cannot be read"));
    }

    @Test
    void withoutTheServerTheVerdictStands() throws Exception {
        Path file = sealed();
        trust();
        wiring().practiceHost().faults().orElseThrow().failAlways("/proctps", 503);
        drop(file);
        until(() -> shown("#verifyAgain"));
        assertThat(text("#verifyHeadline")).isEqualTo("Intact");
        assertThat(text("#verifyNow")).startsWith("Not compared with what the server says now");
        picture("verify-offline-light");
        wiring().practiceHost().faults().orElseThrow().calm();
        onWindowThread(() -> {
            lookup("#verifyAgain").query().requestFocus();
            return null;
        });
        push(KeyCode.SPACE);
        until(() -> shown("#verifyOpen"));
    }

    private void drop(Path file) {
        onWindowThread(() -> {
            wiring().pages().verify(file);
            return null;
        });
    }

    private String said(String box) {
        return onWindowThread(() -> lookup(box).<Pane>query().getChildren().stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
    }

    /** Olivia's saved plan, sealed as it is. */
    private Path sealed() throws Exception {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        try (DentalApi api = api()) {
            TreatmentPlan plan = plan(api);
            List<StoredLine> lines = api.treatPlans().lines(plan.id()).execute().stream()
                    .map(PlanReading::line)
                    .toList();
            return Files.write(home().resolve("plan.pdf"), SignedHere.file(plan, lines));
        }
    }

    private static TreatmentPlan plan(DentalApi api) throws IOException {
        return api.treatPlans().ofPatient(OLIVIA).execute().stream()
                .map(PlanReading::plan)
                .filter(TreatmentPlan::isSaved)
                .findFirst()
                .orElseThrow();
    }

    private DentalApi api() {
        return onWindowThread(() -> wiring().practice()
                .map(practice -> new DentalApi(
                        new Connection(
                                URI.create(practice.address()),
                                practice.keys().developer(),
                                practice.keys().customer()),
                        () -> false))
                .orElseThrow());
    }

    /** Makes the certificate that sealed known on this computer. */
    private void trust() throws IOException {
        Path folder = Files.createDirectories(Folders.in(home()).certificates());
        Files.writeString(folder.resolve("practice.pem"), Certificates.pem(SignedPapers.KEY.certificate()));
    }
}
