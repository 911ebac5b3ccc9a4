package org.frontdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.frontdesk.domain.treatment.guard.PlanComparison;
import org.frontdesk.domain.treatment.guard.ShownPlan;
import org.junit.jupiter.api.Test;

/** What was signed comes back from the sealed file alone. */
class SignedContentTest {
    @Test
    void aSealedFileGivesBackEverythingThatWasShown() throws Exception {
        SignedPaper paper = SignedPapers.olivia(PaperSize.LETTER, "en");
        byte[] file = SealedPlan.file(paper, SignedPapers.KEY);
        SignedContent signed =
                SignedContent.carried(file).flatMap(SignedContent::of).orElseThrow();

        assertThat(signed.plan()).isEqualTo(paper.plan().plan().id());
        assertThat(signed.signer()).isEqualTo("Olivia Marsh");
        assertThat(signed.when()).isEqualTo(SignedPapers.MOMENT);
        assertThat(PlanComparison.of(
                        signed.shown(),
                        ShownPlan.of(paper.plan().plan(), paper.plan().lines())))
                .isEmpty();
        assertThat(signed.shown().lines()).hasSize(3);
    }

    @Test
    void aContentWithoutOneOfItsValuesIsNone() throws Exception {
        Content whole = SignedContent.carried(
                        SealedPlan.file(SignedPapers.olivia(PaperSize.A4, "es"), SignedPapers.KEY))
                .orElseThrow();
        var entries = new ArrayList<>(whole.entries());
        entries.removeIf(entry -> entry.name().equals("line.2.PatAmt"));
        assertThat(SignedContent.of(new Content(entries))).isEmpty();
        assertThat(SignedContent.carried("%PDF-1.7 no".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
