package org.frontdesk.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key and certificate on their way from one desk to another. */
class SealDeskTest {
    private final TestPractice practice = TestPractice.demo();

    @TempDir
    private Path place;

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aKeyIsCarriedToAnotherDeskWithItsPassphraseAlone() throws Exception {
        SealDesk first = desk("first");
        byte[] carried = answer(first.key("long enough 7".toCharArray()));
        Path file = Files.write(place.resolve("key.p12"), carried);
        SealDesk second = desk("second");
        assertThat(answer(second.take(file, "another 12345".toCharArray())))
                .isInstanceOf(SealDesk.Brought.Refused.class);
        assertThat(answer(second.take(file, "long enough 7".toCharArray()))).isInstanceOf(SealDesk.Brought.Taken.class);
        assertThat(answer(second.certificate())).isEqualTo(answer(first.certificate()));
        assertThat(answer(second.known()).getFirst().ours()).isTrue();
    }

    @Test
    void aCertificateFromElsewhereCountsAndRubbishDoesNot() throws Exception {
        SealDesk desk = desk("desk");
        SealKey foreign = SignedPapers.KEY;
        Path file = Files.writeString(
                place.resolve("other.pem"), Certificates.pem(foreign.certificate()), StandardCharsets.US_ASCII);
        assertThat(answer(desk.know(file))).isEqualTo(new SealDesk.Brought.Taken("Alder Street Dental"));
        assertThat(answer(desk.known()))
                .hasSize(2)
                .extracting(SealDesk.Known::fingerprint)
                .contains(Certificates.fingerprint(foreign.certificate()));
        assertThat(answer(desk.known()).getFirst().ours()).isTrue();
        assertThat(answer(desk.know(Files.writeString(place.resolve("no.pem"), "no"))))
                .isInstanceOf(SealDesk.Brought.Refused.class);
        assertThat(answer(desk.know(place.resolve("missing.pem")))).isInstanceOf(SealDesk.Brought.Refused.class);
    }

    private SealDesk desk(String name) {
        var known = new KnownCertificates(place.resolve(name));
        return new SealDesk(
                practice.api(),
                practice.inline(),
                new SealKeys(Optional.empty(), known, InstantSource.system()),
                known);
    }
}
