package org.frontdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The sealed document, as programs that know nothing of this one see it: pdfsig of poppler, and veraPDF. */
class SealedPlanTest {
    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"LETTER, en", "A4, es"})
    void pdfsigSaysTheSealIsValidAndCoversTheWholeDocument(PaperSize size, String language) throws Exception {
        Path file = written("sealed-" + size + "-" + language, sealed(size, language));

        String said = said("pdfsig", file.toString());

        assertThat(said)
                .contains("Signature Validation: Signature is Valid.")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached")
                .contains("Hash Algorithm: SHA-256")
                .contains("Alder Street Dental")
                .doesNotContain("Not total document signed");
        assertThat(said.split("Signature #", -1)).as(said).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"LETTER, en", "A4, es"})
    void veraPdfSaysItIsForTheArchiveAndForReadingOut(PaperSize size, String language) throws Exception {
        assertThat(failures(sealed(size, language), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void anUnsealedPrintIsForTheArchiveToo() throws Exception {
        byte[] pdf = new TreatmentPlanPdf(new Strings(Locale.ENGLISH))
                .print(SignedPapers.olivia(PaperSize.LETTER, "en").plan());
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void itSaysAllThatWasShownAndHowItWasSigned() throws Exception {
        String text = text(sealed(PaperSize.LETTER, "en"));
        assertThat(text)
                .contains("Total 1,502.00 640.65 425.00 436.45")
                .contains("estimate, not a guarantee", "This estimate is valid until Feb 19, 2027")
                .contains("Maximum left: $1,040.00", "The benefits were verified on Nov 19, 2026")
                .contains("I have seen the costs and agree to the treatment.")
                .contains("Signed by Olivia Marsh", "Identity checked by Photo ID", "Witness Tom Ellery")
                .contains("(UTC-06:00)", "2026-11-21 16:42:07 UTC")
                .contains("Tablet at the front desk", "Agreed to text 2026-1", "Pages seen 3 of 3");
    }

    @Test
    void theDigestOnPaperIsThatOfTheContentInside() throws Exception {
        byte[] pdf = sealed(PaperSize.LETTER, "en");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String digest = SealedPlan.content(document).orElseThrow().sha256();
            assertThat(String.join("", SheetReading.of(document).sheets())).contains(digest);
        }
    }

    @Test
    void theContentIsReadBackAsItWasWritten() throws Exception {
        SignedPaper paper = SignedPapers.olivia(PaperSize.A4, "es");
        var draft =
                new TreatmentPlanPdf(new Strings(paper.language())).print(paper, SealedPlan.NO_DIGEST, document -> {});
        Content written = new ContentWriting()
                .content(paper, draft.ink(), SheetReading.of(draft.file()).sheets());

        try (PDDocument document = Loader.loadPDF(SealedPlan.file(paper, SignedPapers.KEY))) {
            Content read = SealedPlan.content(document).orElseThrow();
            assertThat(read).isEqualTo(written);
            assertThat(read.value("plan.note"))
                    .contains("Olivia wanted to think it over.\nShe asked about the crown twice.");
            assertThat(read.value("line.2.Descript")).contains("Ceramic crown \\ é ñ");
            assertThat(read.value("line.3.PatAmt")).contains("29.45");
        }
    }

    @Test
    void theSamePaperAndKeyGiveTheSameBytes() throws Exception {
        assertThat(sealed(PaperSize.A4, "en")).isEqualTo(sealed(PaperSize.A4, "en"));
    }

    @Test
    void contentHasOneWayToBeWritten() {
        var content = new Content(List.of(new Content.Entry("a", "x\\n\n\r="), new Content.Entry("b", "")));
        assertThat(Content.read(content.bytes())).contains(content);
        for (String other : List.of("a=1\nb=2", "a=1\na=1\n", "a=\\x\n", "words\n")) {
            assertThat(Content.read(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isEmpty();
        }
    }

    private static byte[] sealed(PaperSize size, String language) throws IOException, SealTrouble {
        return SealedPlan.file(SignedPapers.olivia(size, language), SignedPapers.KEY);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
            return failures;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static Path written(String name, byte[] pdf) throws IOException {
        Path file = Path.of("target/pictures/" + name + ".pdf");
        Files.createDirectories(file.getParent());
        return Files.write(file, pdf);
    }

    /** What a command of the system says; it is set up by installer/test. */
    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
