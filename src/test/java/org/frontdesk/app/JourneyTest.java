package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.api.wire.Document;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One visit from beginning to end, in a real window and by keyboard where a person would: from a fresh data folder to a signed plan. */
class JourneyTest extends ProgramTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PlanId NORTHWIND = new PlanId(2);

    private DentalApi api;

    @AfterEach
    void letGo() {
        api.close();
    }

    @Test
    void fromAFreshMachineToASignedTreatmentPlan() throws Exception {
        startOnAFreshFolder();
        findThePatientByPartOfTheName();
        makeTheSecondPlanPrimary();
        changeTheBenefits();
        TreatPlan saved = saveACopyOfTheActivePlan();
        sign(saved);
        theLinesAreLocked(saved);
        thePdfHoldsInkAndAmounts(saved);
    }

    private void startOnAFreshFolder() {
        open();
        until(() -> shown("#patientsTable") && !patients().getItems().isEmpty());
        var practice = wiring().practice().orElseThrow();
        api = new DentalApi(
                new Connection(
                        URI.create(practice.address()),
                        practice.keys().developer(),
                        practice.keys().customer()),
                () -> false);
    }

    private void findThePatientByPartOfTheName() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("marsh oli", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").startsWith("Olivia") && shown("#plan-2"));
    }

    private void makeTheSecondPlanPrimary() throws IOException {
        List<PatPlan> before = api.patPlans().ofPatient(OLIVIA).execute();
        assertThat(before).hasSize(2);
        until(() -> focused("#plan-1"));
        push(KeyCode.DOWN);
        until(() -> focused("#plan-2"));
        push(KeyCode.ALT, KeyCode.UP);
        until(() -> api.patPlans().ofPatient(OLIVIA).execute().getFirst().patPlanNum()
                == before.getLast().patPlanNum());
        until(() -> text("#patientCoverage").startsWith("1  Northwind"));
        assertThat(api.patPlans().ofPatient(OLIVIA).execute())
                .extracting(PatPlan::ordinal)
                .containsExactly(1, 2);
        picture("journey-1-coverage");
    }

    private void changeTheBenefits() throws IOException {
        Map<Long, Benefit> before = rows();
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> shown("#benefit-rows") && focused("#benefit-rows"));

        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        write("75", 0);
        push(KeyCode.ENTER);
        until(() -> saysARow("Pays 75% of fillings"));

        push(KeyCode.CONTROL, KeyCode.N);
        for (int item = 0; item < 4; item++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
        until(() -> saysARow("standing=NEW"));
        write("seal", 0);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        write("200", 0);
        push(KeyCode.TAB);
        until(() -> saysARow("Quantity must lie between 0 and 100."));
        picture("journey-2-benefits-wrong");
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#benefit-notice").startsWith("Not saved"));
        assertThat(rows()).isEqualTo(before);

        push(KeyCode.F8);
        write("2", 0);
        push(KeyCode.ENTER);
        until(() -> saysARow("2 sealants per calendar year"));
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#benefit-notice").equals("2 changes saved."));
        picture("journey-3-benefits-saved");
        onlyTheseRowsChanged(before, rows());
    }

    private void onlyTheseRowsChanged(Map<Long, Benefit> before, Map<Long, Benefit> after) {
        List<Benefit> added = after.values().stream()
                .filter(row -> !before.containsKey(row.benefitNum()))
                .toList();
        assertThat(added).singleElement().satisfies(row -> {
            assertThat(row.benefitType()).isEqualTo("Limitations");
            assertThat(row.quantityQualifier()).isEqualTo("NumberOfServices");
            assertThat(row.quantity()).isEqualTo(2);
            assertThat(row.timePeriod()).isEqualTo("CalendarYear");
            assertThat(row.codeGroupNum()).isPositive();
            assertThat(row.percent()).isEqualTo(-1);
        });
        List<Benefit> changed = after.values().stream()
                .filter(row -> before.containsKey(row.benefitNum()) && !row.equals(before.get(row.benefitNum())))
                .toList();
        assertThat(changed).singleElement().satisfies(row -> {
            assertThat(row.percent()).isEqualTo(75);
            assertThat(row)
                    .usingRecursiveComparison()
                    .ignoringFields("percent", "secDateTEdit")
                    .isEqualTo(before.get(row.benefitNum()));
        });
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    private TreatPlan saveACopyOfTheActivePlan() throws IOException {
        List<Long> before = savedPlans().stream().map(TreatPlan::treatPlanNum).toList();
        push(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> shown("#planLines") && text("#chosenHeading").equals("Active Treatment Plan"));
        push(KeyCode.CONTROL, KeyCode.D);
        until(() -> focused("#planHeading"));
        push(KeyCode.CONTROL, KeyCode.A);
        write("Crown and fillings", 0);
        push(KeyCode.ENTER);
        until(() -> text("#chosenHeading").equals("Crown and fillings"));
        picture("journey-4-saved-plan");
        return savedPlans().stream()
                .filter(plan -> !before.contains(plan.treatPlanNum()))
                .findFirst()
                .orElseThrow();
    }

    private void sign(TreatPlan saved) {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("#handOver") && shown("#newPin"));
        clickOn("#newPin");
        write("4072", 0);
        push(KeyCode.TAB);
        write("4072", 0);
        push(KeyCode.ENTER);
        until(() -> !shown("#newPin"));
        clickOn("#identityKnown");
        clickOn("#witnessed");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("#openSample"));
        clickOn("#openSample");
        clickOn("#patientConsent");
        until(() -> shown("#planScroll"));
        while (!shown("#pad")) {
            scrollDown();
            until(() -> text("#patientNext").equals("Next"));
            clickOn("#patientNext");
        }
        clickOn("#statement");
        drawOn("#pad");
        picture("journey-5-signing");
        clickOn("#signNow");
        until(() -> focused("#patientCover #pin"));
        write("4072", 0);
        push(KeyCode.ENTER);
        until(() -> shown("#signedSentence") && text("#signedSentence").contains("Olivia"));
        picture("journey-6-signed");
        until(() -> planOf(saved).isSigned());
        TreatPlan signed = planOf(saved);
        assertThat(signed.signatureText()).isEqualTo("Olivia Marsh");
        assertThat(signed.dateTSigned()).doesNotStartWith("0001");
    }

    private void scrollDown() {
        onWindowThread(() -> {
            lookup("#planScroll").<ScrollPane>query().setVvalue(1);
            return stage();
        });
    }

    private void theLinesAreLocked(TreatPlan saved) throws IOException {
        ProcTP line = lines(saved).getFirst();
        assertThatThrownBy(() -> api.treatPlans()
                        .changeLine(new PlanLineId(line.procTPNum()), Fields.of("Discount", "1.00"))
                        .execute())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
        push(KeyCode.ESCAPE);
        until(() -> shown("#lockSentence") && text("#chosenHeading").equals("Crown and fillings"));
        picture("journey-7-locked");
    }

    private void thePdfHoldsInkAndAmounts(TreatPlan saved) throws Exception {
        Document stored = api.documents().ofPatient(OLIVIA).execute().stream()
                .filter(document -> document.description().contains(Long.toString(saved.treatPlanNum())))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(bytesOf(stored))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Olivia Marsh", "Crown and fillings");
            for (ProcTP line : lines(saved)) {
                assertThat(text).contains(dollars(line.feeAmt()), dollars(line.patAmt()));
            }
            assertThat(strokesOf(pdf)).as("curves of ink").isPositive();
        }
    }

    /** The practice server hands out what was uploaded; the API itself has no way to read a document. */
    private byte[] bytesOf(Document document) throws IOException, InterruptedException {
        var practice = wiring().practice().orElseThrow();
        URI address = URI.create(practice.address())
                .resolve("/practice/documents/")
                .resolve(Long.toString(document.docNum()));
        String keys =
                "ODFHIR " + practice.keys().developer() + "/" + practice.keys().customer();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .header("Authorization", keys)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static long strokesOf(PDDocument pdf) throws IOException {
        long curves = 0;
        for (PDPage page : pdf.getPages()) {
            curves += new PDFStreamParser(page)
                    .parse().stream()
                            .filter(token -> token.toString().equals("PDFOperator{c}"))
                            .count();
        }
        return curves;
    }

    private void drawOn(String id) {
        Bounds pad = onWindowThread(() -> {
            Node node = lookup(id).query();
            return node.localToScreen(node.getBoundsInLocal());
        });
        onWindowThread(() -> {
            var robot = new Robot();
            robot.mouseMove(pad.getMinX() + 40, pad.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
        for (int step = 1; step <= 40; step++) {
            double x = pad.getMinX() + 40 + step * (pad.getWidth() - 80) / 40;
            double y = pad.getCenterY() + Math.sin(step / 3.0) * pad.getHeight() / 4;
            onWindowThread(() -> {
                var robot = new Robot();
                robot.mouseMove(x, y);
                return robot;
            });
        }
        onWindowThread(() -> {
            var robot = new Robot();
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
    }

    private Map<Long, Benefit> rows() throws IOException {
        return api.benefits().ofPlan(NORTHWIND).execute().stream()
                .collect(Collectors.toMap(Benefit::benefitNum, Function.identity()));
    }

    private List<TreatPlan> savedPlans() throws IOException {
        return api.treatPlans().ofPatient(OLIVIA).execute().stream()
                .filter(plan -> plan.tPStatus().equals("Saved"))
                .toList();
    }

    private TreatPlan planOf(TreatPlan plan) {
        try {
            return api.treatPlans().ofPatient(OLIVIA).execute().stream()
                    .filter(row -> row.treatPlanNum() == plan.treatPlanNum())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private List<ProcTP> lines(TreatPlan plan) throws IOException {
        return api.treatPlans().lines(new TreatmentPlanId(plan.treatPlanNum())).execute();
    }

    private static String dollars(java.math.BigDecimal amount) {
        return new org.frontdesk.text.Formats(java.util.Locale.US).amount(org.frontdesk.domain.Money.dollars(amount));
    }

    private boolean saysARow(String part) {
        return lookup("#benefit-rows").<TableView<?>>query().getItems().stream()
                .anyMatch(row -> row.toString().contains(part));
    }
}
