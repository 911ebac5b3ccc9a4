package org.frontdesk.service.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Consent;
import org.frontdesk.domain.signing.IdentityCheck;
import org.frontdesk.domain.signing.PageSeen;
import org.frontdesk.domain.signing.Signer;

/**
 * How a signature came about, as the document will say it, beside ink and moment.
 *
 * @param handle our own lasting name of the signing and its file
 * @param desk who was at the desk
 * @param device that was signed on
 * @param pages of the plan in all
 * @param coverage what the estimate rests on, as it was then
 * @param validUntil the last day of the estimate
 */
public record SigningRecord(
        String handle,
        Signer signer,
        Optional<IdentityCheck> identity,
        Optional<String> witness,
        String desk,
        String device,
        Optional<Consent> consent,
        List<PageSeen> seen,
        int pages,
        PaperSize paper,
        List<CoverageFact> coverage,
        Optional<LocalDate> validUntil) {
    public SigningRecord {
        seen = List.copyOf(seen);
        coverage = List.copyOf(coverage);
    }

    /** What a ceremony wrote down. */
    public static SigningRecord of(
            String handle,
            Ceremony ceremony,
            String desk,
            String device,
            PaperSize paper,
            List<CoverageFact> coverage,
            LocalDate validUntil) {
        return new SigningRecord(
                handle,
                ceremony.signer(),
                ceremony.desk().identity(),
                ceremony.desk().witness(),
                desk,
                device,
                ceremony.consent(),
                ceremony.seen(),
                ceremony.pages(),
                paper,
                coverage,
                Optional.of(validUntil));
    }

    /** A name alone, signed on Letter. */
    public static SigningRecord bare(String handle, String name) {
        return new SigningRecord(
                handle,
                Signer.patient(name),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                List.of(),
                0,
                PaperSize.LETTER,
                List.of(),
                Optional.empty());
    }
}
