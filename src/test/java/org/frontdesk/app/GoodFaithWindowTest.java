package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.domain.PatientId;
import org.frontdesk.settings.Language;
import org.frontdesk.ui.PatientTab;
import org.junit.jupiter.api.Test;

/** A good-faith estimate by keyboard in the whole program: the clock, the paper, and that it was given. */
class GoodFaithWindowTest extends ProgramTest {
    private static final PatientId MEMBER = new PatientId(4);

    @Test
    void theClockRunsUntilTheEstimateIsPrinted() throws Exception {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        onWindowThread(() -> {
            wiring().pages().openPatient(MEMBER, PatientTab.TREATMENT_PLANS);
            return null;
        });
        until(() -> shown("#planLines")
                && !lookup("#planLines").<TableView<?>>query().getItems().isEmpty()
                && focused("#plans"));
        push(KeyCode.CONTROL, KeyCode.U);
        until(() -> focused("#goodFaithNoClaim"));
        until(() -> text("#goodFaithTold").contains("costs $"));
        push(KeyCode.SPACE);
        onWindowThread(() -> {
            lookup("#goodFaithAsked").query().requestFocus();
            return null;
        });
        write(LocalDate.now().format(DateTimeFormatter.ofPattern("M/d/uuuu")), 0);
        until(() -> text("#goodFaithClock").contains("3 business days left"));
        assertThat(text("#planClock")).startsWith("Estimate due");
        picture("goodfaith-due-light");
        dark();
        picture("goodfaith-due-dark");
        light();
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> !papers().isEmpty());
        until(() -> text("#goodFaithClock").startsWith("Estimate given on"));
        String cost = text("#goodFaithTold").replaceAll("[^$]*(\\$[0-9,.]+[0-9]).*", "$1");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(Path.of(URI.create(papers().getFirst()))))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Good-faith estimate", "Expected in total", cost, "$400.00 or more above");
        }
        push(KeyCode.ESCAPE);
        until(() -> !shown("#goodFaith"));
        onWindowThread(() -> {
            wiring().choose(Language.SPANISH);
            return null;
        });
        until(() -> shown("#planClock") && text("#planClock").startsWith("Presupuesto entregado"));
        onWindowThread(() -> {
            lookup("#plans").query().requestFocus();
            return null;
        });
        push(KeyCode.CONTROL, KeyCode.U);
        until(() -> shown("#goodFaith"));
        picture("goodfaith-given-es");
    }
}
