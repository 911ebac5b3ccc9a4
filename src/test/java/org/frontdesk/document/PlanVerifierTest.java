package org.frontdesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.frontdesk.document.Verdict.Finding;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.PdfSeal;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the verifier finds: changes by those who have no key, and files that say two things by those who have one. */
class PlanVerifierTest {
    private static final SignedPaper PAPER = SignedPapers.olivia(PaperSize.LETTER, "en");
    private static final PlanVerifier VERIFIER = new PlanVerifier(List.of(SignedPapers.KEY.certificate()));

    private static byte[] file;

    @BeforeAll
    static void seal() throws Exception {
        file = SealedPlan.file(PAPER, SignedPapers.KEY);
    }

    @Test
    void anIntactFileSaysWhoSignedWhatWhen() {
        Verdict verdict = VERIFIER.verify(file);

        assertThat(verdict.findings()).isEmpty();
        Verdict.Signed signed = verdict.signed().orElseThrow();
        assertThat(signed.signer()).isEqualTo("Olivia Marsh");
        assertThat(signed.plan()).isEqualTo("12");
        assertThat(signed.heading()).isEqualTo("Plan after the full exam");
        assertThat(signed.when()).isEqualTo(SignedPapers.MOMENT);
        assertThat(signed.sealedBy()).isEqualTo("Alder Street Dental");
    }

    /** Every digest is printed in letters of its own, which a typeface may join. */
    @Test
    void whateverTheDigestAFreshFileIsIntact() throws Exception {
        for (int number = 20; number < 30; number++) {
            var paper = SignedPapers.paper(number, PaperSize.A4, "es", SignedPapers.ink(number));
            assertThat(VERIFIER.verify(SealedPlan.file(paper, SignedPapers.KEY)).findings())
                    .as("plan %d", number)
                    .isEmpty();
        }
    }

    @Test
    void anyOfFiveHundredChangedBytesIsFound() {
        long seed = 20261121;
        var random = new Random(seed);
        long began = System.nanoTime();
        int found = 0;
        for (int i = 0; i < 500; i++) {
            byte[] changed = file.clone();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) (changed[at] + 1 + random.nextInt(255));
            assertThat(VERIFIER.verify(changed).isIntact())
                    .as("byte %d of %d", at, file.length)
                    .isFalse();
            found++;
        }
        System.out.printf(
                "Changed bytes found: %d of 500 in a file of %d bytes (seed %d), in %d ms%n",
                found, file.length, seed, (System.nanoTime() - began) / 1_000_000);
    }

    /** Most of its room is empty, and few random bytes fall into it: each bit of the seal and its edges is tried. */
    @Test
    void everyChangedBitOfTheSealIsFound() {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf("/Contents <") + "/Contents ".length();
        int tried = 0;
        for (int at = start; at < start + 4200; at += at < start + 60 ? 1 : 7) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = file.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(VERIFIER.verify(changed).isIntact())
                        .as("bit %d of byte %d", bit, at)
                        .isFalse();
                tried++;
            }
        }
        System.out.printf("Changed bits of the seal found: %d%n", tried);
    }

    @Test
    void eachKindOfChangeHasItsSentence() {
        byte[] longer = Arrays.copyOf(file, file.length + 7);
        byte[] shorter = Arrays.copyOf(file, file.length - 3);
        byte[] changed = file.clone();
        changed[400] ^= 1;

        assertThat(VERIFIER.verify(longer).findings()).containsExactly(new Finding.BytesOutside(7));
        assertThat(VERIFIER.verify(shorter).findings()).containsExactly(new Finding.BytesMissing(3));
        assertThat(VERIFIER.verify(changed).findings()).containsExactly(new Finding.BytesChanged());
        assertThat(VERIFIER.verify(new byte[0]).findings()).containsExactly(new Finding.NoSeal());
        assertThat(VERIFIER.verify("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).findings())
                .containsExactly(new Finding.NoSeal());
    }

    @Test
    void aFurtherRevisionOfTheFileIsFound() throws Exception {
        byte[] twice = PdfSeal.put(file, SignedPapers.key("Somebody else"), SignedPapers.MOMENT.toInstant());
        assertThat(VERIFIER.verify(twice).findings()).hasSize(1).first().isInstanceOf(Finding.UnknownCertificate.class);
    }

    @Test
    void aSealOfAnotherKeyIsFoundThoughItNamesThePractice() throws Exception {
        SealKey forged = SignedPapers.key("Alder Street Dental");
        byte[] other = SealedPlan.file(PAPER, forged);

        assertThat(VERIFIER.verify(other).findings())
                .containsExactly(new Finding.UnknownCertificate(
                        "Alder Street Dental", Certificates.fingerprint(forged.certificate())));
        assertThat(new PlanVerifier(List.of()).verify(file).isIntact()).isFalse();
    }

    @Test
    void theExportedCertificateIsEnoughOnAnotherComputer() throws Exception {
        String exported = Certificates.pem(SignedPapers.KEY.certificate());
        var elsewhere = new PlanVerifier(List.of(Certificates.read(exported.getBytes(StandardCharsets.US_ASCII))));
        assertThat(elsewhere.verify(file).isIntact()).isTrue();
    }

    @Test
    void theKeyTravelsWithItsPassphraseAndSealsTheSame() throws Exception {
        byte[] carried = SignedPapers.KEY.toPkcs12("a long passphrase".toCharArray());
        SealKey there = SealKey.ofPkcs12(carried, "a long passphrase".toCharArray());
        assertThat(SealedPlan.file(PAPER, there)).isEqualTo(file);
        assertThat(SealedPlan.file(PAPER, SealKey.ofSecret(SignedPapers.KEY.toSecret())))
                .isEqualTo(file);
        assertThatThrownBy(() -> SealKey.ofPkcs12(carried, "another".toCharArray()))
                .hasMessageContaining("passphrase");
    }

    @Test
    void inkDrawnFromAnotherPlanIsFoundEvenUnderThePracticesSeal() throws Exception {
        SignedPaper other = SignedPapers.paper(12, PaperSize.LETTER, "en", SignedPapers.ink(5));
        byte[] moved = sealed(other, content(PAPER));
        assertThat(VERIFIER.verify(moved).findings()).containsExactly(new Finding.ForeignInk());
    }

    @Test
    void inkThatMovedWithItsContentIsFoundByItsTie() throws Exception {
        SignedPaper target = SignedPapers.paper(13, PaperSize.LETTER, "en", SignedPapers.ink(0));
        var entries = new ArrayList<Content.Entry>();
        String tie = content(PAPER).value("signature.patient.tie").orElseThrow();
        for (Content.Entry entry : content(target).entries()) {
            entries.add(entry.name().equals("signature.patient.tie") ? new Content.Entry(entry.name(), tie) : entry);
        }
        byte[] moved = sealed(target, new Content(entries));
        assertThat(VERIFIER.verify(moved).findings()).containsExactly(new Finding.ForeignInk());
    }

    @Test
    void anotherAmountOnPaperThanInTheContentIsFound() throws Exception {
        var entries = new ArrayList<Content.Entry>();
        for (Content.Entry entry : content(PAPER).entries()) {
            entries.add(entry.name().equals("line.3.PatAmt") ? new Content.Entry(entry.name(), "29.46") : entry);
        }
        List<Finding> findings =
                VERIFIER.verify(sealed(PAPER, new Content(entries))).findings();
        assertThat(findings).contains(new Finding.AmountMissing("29.46"));
    }

    @Test
    void otherWordsOnPaperThanInTheContentAreFound() throws Exception {
        SignedPaper other = SignedPapers.paper(13, PaperSize.LETTER, "en", SignedPapers.ink(0));
        assertThat(VERIFIER.verify(sealed(PAPER, content(other))).findings())
                .contains(new Finding.SheetDiffers(1), new Finding.SheetDiffers(2));
    }

    private static Content content(SignedPaper paper) throws IOException {
        var draft =
                new TreatmentPlanPdf(new Strings(paper.language())).print(paper, SealedPlan.NO_DIGEST, document -> {});
        return new ContentWriting()
                .content(paper, draft.ink(), SheetReading.of(draft.file()).sheets());
    }

    /** What somebody with the practice's key could make: a print of one thing that carries another. */
    private static byte[] sealed(SignedPaper printed, Content carried) throws Exception {
        var whole = new TreatmentPlanPdf(new Strings(Locale.ENGLISH))
                .print(
                        printed,
                        carried.sha256(),
                        document -> SealedPlan.put(document, carried, SignedPapers.MOMENT.toInstant()));
        return PdfSeal.put(whole.file(), SignedPapers.KEY, SignedPapers.MOMENT.toInstant());
    }
}
