package org.frontdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

/** The printed explanation: every sentence, amount and detail can be read out in its order. */
class WhyPdfTest {
    private static final List<WhyPaper.Line> STEPS = List.of(
            new WhyPaper.Line("The fee", "1,180.00", List.of(), false),
            new WhyPaper.Line(
                    "Summit & Vale Assurance allows $824.00", "824.00", List.of("From the plan's fee schedule"), false),
            new WhyPaper.Line(
                    "The deductible of $50.00, not met yet, comes first",
                    "50.00",
                    List.of("Deductible $50 per person"),
                    false),
            new WhyPaper.Line("It pays 50% of the remaining $774.00", "387.00", List.of("Pays 50% of crowns"), false),
            new WhyPaper.Line("Summit & Vale Assurance pays $387.00", "-387.00", List.of(), false),
            new WhyPaper.Line("The patient pays $437.00", "437.00", List.of(), true));

    private static WhyPaper paper(String supposition, List<WhyPaper.Line> steps, List<WhyPaper.Line> doubts) {
        return new WhyPaper(
                "The patient pays $437.00",
                "Tooth-colored crown \u00b7 D2740 \u00b7 tooth 3",
                supposition,
                steps,
                doubts,
                List.of(new WhyPaper.Line("The practice's system expects the same", "", List.of(), false)));
    }

    private static PDDocument printed(WhyPaper paper, Locale language) throws IOException {
        return Loader.loadPDF(new WhyPdf(new Strings(language)).print(paper));
    }

    private static String text(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    @Test
    void everyStepStandsWithItsAmountInItsOrderOnOneSheet() throws IOException {
        try (PDDocument pdf = printed(paper("", STEPS, List.of()), Locale.US)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .containsSubsequence(
                            "The patient pays $437.00",
                            "Tooth-colored crown \u00b7 D2740 \u00b7 tooth 3",
                            "The fee 1,180.00",
                            "Summit & Vale Assurance allows $824.00 824.00",
                            "From the plan's fee schedule",
                            "The deductible of $50.00, not met yet, comes first 50.00",
                            "Deductible $50 per person",
                            "It pays 50% of the remaining $774.00 387.00",
                            "Pays 50% of crowns",
                            "Summit & Vale Assurance pays $387.00 -387.00",
                            "The patient pays $437.00 437.00",
                            "Said elsewhere",
                            "The practice's system expects the same",
                            "Page 1 of 1")
                    .doesNotContain("Not computed", "What if");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Why this amount");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void whatIsOnlySupposedAndWhatWasNotComputedIsSaid() throws IOException {
        var doubt = new WhyPaper.Line(
                "Summit & Vale Assurance: the row of the maximum states no amount, so the maximum is unknown",
                "",
                List.of("Limit for everything not stated"),
                false);
        try (PDDocument pdf = printed(paper("What if \u2013 nothing is saved.", STEPS, List.of(doubt)), Locale.US)) {
            // a long sentence goes on in the next line and leaves the amounts' column free
            assertThat(text(pdf).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "What if \u2013 nothing is saved.",
                            "The fee 1,180.00",
                            "Not computed",
                            "the row of the maximum states no amount, so the maximum is unknown",
                            "Limit for everything not stated");
        }
    }

    @Test
    void manyStepsGoOnOnFurtherSheetsAndNoneIsLost() throws IOException {
        List<WhyPaper.Line> many = IntStream.range(0, 90)
                .mapToObj(i -> new WhyPaper.Line("Step number " + i, i + ".00", List.of("Row " + i), false))
                .toList();
        try (PDDocument pdf = printed(paper("", many, List.of()), Locale.US)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            String text = text(pdf);
            for (int i = 0; i < 90; i++) {
                assertThat(text).contains("Step number " + i + " " + i + ".00", "Row " + i);
            }
            assertThat(text).contains("Page 2 of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void itIsPrintedInSpanish() throws IOException {
        var step = new WhyPaper.Line("El paciente paga $437.00", "437.00", List.of(), true);
        try (PDDocument pdf = printed(paper("", List.of(step), List.of(step)), Locale.of("es"))) {
            assertThat(text(pdf)).contains("Lo que se dice en otra parte", "El paciente paga $437.00 437.00");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
        }
    }
}
