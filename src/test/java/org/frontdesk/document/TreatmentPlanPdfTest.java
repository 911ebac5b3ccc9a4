package org.frontdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

/** The printed plan: every word and amount can be read out, and the ink is drawn inside the sheet. */
class TreatmentPlanPdfTest {
    private static final Ink INK = new Ink(
            600,
            150,
            List.of(
                    stroke(20, 100, 60, 30, 110, 120, 160, 40),
                    stroke(200, 60, 260, 20, 700, -40, 320, 900),
                    stroke(400, 75)));

    @Test
    void everyAmountOfEveryLineAndTheSumsAreThere() throws IOException {
        List<PlanLine> lines = List.of(
                line("White filling, back tooth, two sides", "204.00", "76.00", "69.10", "59.00", "0.00"),
                line("Ceramic crown", "1180.00", "407.00", "0.00", "366.00", "407.00"),
                line("Cleaning, grown-up teeth", "118.00", "88.55", "0.00", "0.00", "29.45"));
        String text = text(print(lines, "en", Optional.empty()));

        assertThat(text)
                .contains("Alder Street Dental", "For Olivia Marsh", "Plan after the full exam", "Nov 21, 2026")
                .contains("White filling, back tooth, two sides", "204.00", "145.10", "59.00")
                .contains("Ceramic crown", "1,180.00", "407.00", "366.00")
                .contains("88.55", "29.45")
                .contains("Total 1,502.00 640.65 425.00 436.45")
                .contains("estimate, not a guarantee", "Olivia wanted to think it over.")
                .contains("page 1 of 1");
    }

    @Test
    void signaturesCarryNameDateAndInkInsideTheSheet() throws IOException {
        byte[] pdf = print(
                List.of(line("Crown", "10.00", "0.00", "0.00", "0.00", "10.00")),
                "en",
                Optional.of(new PaperSignature("Olivia Marsh", INK, LocalDateTime.of(2026, 11, 21, 10, 42))));

        assertThat(text(pdf)).contains("I agree.", "Olivia Marsh", "For the patient, signed Nov 21, 2026");
        List<float[]> curves = curves(pdf);
        int bends =
                INK.strokes().stream().mapToInt(stroke -> stroke.bends().size()).sum();
        assertThat(curves).hasSize(bends);
        assertThat(curves).allSatisfy(points -> {
            for (int i = 0; i < points.length; i += 2) {
                assertThat(points[i]).isBetween(54f, 612f - 54);
                assertThat(points[i + 1]).isBetween(54f, 792f - 54);
            }
        });
    }

    @Test
    void aLongPlanGoesOnAndRepeatsItsColumns() throws IOException {
        var lines = new ArrayList<PlanLine>();
        for (int i = 1; i <= 40; i++) {
            lines.add(line(
                    "Procedure number " + i + " with a description long enough to be broken over two lines of paper",
                    "100.10",
                    "50.05",
                    "0.00",
                    "0.00",
                    "50.05"));
        }
        byte[] pdf = print(lines, "en", Optional.of(new PaperSignature("O M", INK, LocalDateTime.now())));
        String text = text(pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(3, 4);
        }
        assertThat(text).contains("Procedure number 1 ", "Procedure number 40 ", "4,004.00 2,002.00 0.00 2,002.00");
        assertThat(text.split("You pay", -1).length - 1).isGreaterThanOrEqualTo(3);
        assertThat(text.lines().filter(row -> row.contains("50.05")).count()).isEqualTo(40);
    }

    @Test
    void itSpeaksSpanishAndSurvivesSignsThatNoTypefaceHas() throws IOException {
        byte[] pdf = print(
                List.of(line("Corona \uD83E\uDDB7 é ñ\nsegunda línea", "10.00", "0.00", "0.00", "0.00", "10.00")),
                "es",
                Optional.of(new PaperSignature("李 Vásquez", INK, LocalDateTime.of(2026, 11, 21, 10, 42))));

        assertThat(text(pdf)).contains("Usted paga", "Corona ? é ñ", "segunda línea", "? Vásquez", "no una garantía");
    }

    private static byte[] print(List<PlanLine> lines, String language, Optional<PaperSignature> signature)
            throws IOException {
        var details = new PlanDetails(
                "Plan after the full exam",
                "Olivia wanted to think it over.",
                PlanKind.INSURANCE,
                Optional.of(LocalDate.of(2026, 11, 21)),
                Optional.empty());
        var plan = new TreatmentPlan(
                new TreatmentPlanId(12), PlanStatus.SAVED, details, Optional.empty(), Optional.empty());
        byte[] pdf = new TreatmentPlanPdf(new Strings(Locale.of(language)))
                .print(new TreatmentPlanPaper(
                        "Alder Street Dental", "Olivia Marsh", plan, lines, "I agree.", signature, Optional.empty()));
        Path file = Path.of("target/pictures/plan-" + language + "-" + lines.size() + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** The points of all curves that the sheets draw. */
    private static List<float[]> curves(byte[] pdf) throws IOException {
        var curves = new ArrayList<float[]>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var numbers = new ArrayList<Float>();
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSNumber number) {
                        numbers.add(number.floatValue());
                    } else if (token instanceof Operator operator) {
                        if (operator.getName().equals("c")) {
                            var points = new float[6];
                            for (int i = 0; i < 6; i++) {
                                points[i] = numbers.get(i);
                            }
                            curves.add(points);
                        }
                        numbers.clear();
                    }
                }
            }
        }
        return curves;
    }

    private static PlanLine line(String words, String fee, String first, String second, String discount, String pays) {
        Map<LineField, Money> amounts = new EnumMap<>(LineField.class);
        amounts.put(LineField.FEE, money(fee));
        amounts.put(LineField.INSURANCE_1, money(first));
        amounts.put(LineField.INSURANCE_2, money(second));
        amounts.put(LineField.DISCOUNT, money(discount));
        amounts.put(LineField.PATIENT_PART, money(pays));
        return new PlanLine(
                0,
                Map.of(LineField.DESCRIPTION, words, LineField.CODE, "D2740", LineField.TOOTH, "19"),
                amounts,
                Money.ZERO);
    }

    private static Money money(String dollars) {
        return Money.dollars(new BigDecimal(dollars));
    }

    private static Stroke stroke(double... coordinates) {
        var points = new ArrayList<InkPoint>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new InkPoint(coordinates[i], coordinates[i + 1], i * 8L));
        }
        return new Stroke(points);
    }
}
