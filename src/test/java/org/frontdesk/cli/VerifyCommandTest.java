package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.SealedPlan;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.signing.SealKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verb verify. */
@Timeout(120)
class VerifyCommandTest {
    private static final String INTACT =
            "Olivia Marsh signed treatment plan 12 “Plan after the full exam” of Olivia Marsh "
                    + "on 2026-11-21 16:42:07 UTC; it is as it was sealed by Alder Street Dental.\n";

    @TempDir
    private Path place;

    private Path file;
    private Path certificate;

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void seal() throws Exception {
        file = place.resolve("plan.pdf");
        certificate = place.resolve("practice.pem");
        Files.write(file, SealedPlan.file(SignedPapers.olivia(PaperSize.LETTER, "en"), SignedPapers.KEY));
        Files.writeString(certificate, Certificates.pem(SignedPapers.KEY.certificate()));
    }

    @Test
    void anIntactFileIsStatusZeroAndSaysWhoSignedWhatWhen() {
        assertThat(run(file, "--certificate", certificate)).isEqualTo(new Ended(0, INTACT, ""));
    }

    @Test
    void whatThisComputerSealedNeedsNoCertificate() throws Exception {
        new SealKeys(Optional.empty(), new KnownCertificates(place.resolve("certificates")), InstantSource.system())
                .take(SignedPapers.KEY);
        assertThat(run(file)).isEqualTo(new Ended(0, INTACT, ""));
    }

    @Test
    void anAlteredFileIsStatusOne() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 4;
        Files.write(file, bytes);
        assertThat(run(file, "--certificate", certificate))
                .isEqualTo(new Ended(1, "The document was changed after sealing.\n", ""));
    }

    @Test
    void anUnknownCertificateIsStatusOneAndIsNamed() {
        Ended ended = run(file);
        assertThat(ended.status).isEqualTo(1);
        assertThat(ended.out)
                .contains("Alder Street Dental", Certificates.fingerprint(SignedPapers.KEY.certificate()))
                .hasLineCount(1);
    }

    @Test
    void anyOtherFileIsStatusOne() throws Exception {
        Files.writeString(file, "a letter");
        assertThat(run(file, "--certificate", certificate))
                .isEqualTo(new Ended(1, "This is not a treatment plan that Frontdesk sealed.\n", ""));
    }

    @Test
    void wrongUseIsStatusTwo() throws Exception {
        Files.writeString(certificate, "no certificate");
        assertThat(run(file, "--certificate", certificate).err)
                .isEqualTo("frontdesk: " + certificate + " is not a certificate.\n");
        assertThat(run(place.resolve("none.pdf")))
                .isEqualTo(new Ended(2, "", "frontdesk: There is no file " + place.resolve("none.pdf") + ".\n"));
        assertThat(run().status).isEqualTo(2);
    }

    private Ended run(Object... words) {
        var arguments = new ArrayList<>(List.of("--data", place.toString(), "verify"));
        for (Object word : words) {
            arguments.add(word.toString());
        }
        var out = new StringWriter();
        var err = new StringWriter();
        int status = FrontdeskCommand.line(folders -> {}, "1")
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Ended(status, out.toString(), err.toString());
    }
}
