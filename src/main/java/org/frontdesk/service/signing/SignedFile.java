package org.frontdesk.service.signing;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.document.SealedPlan;
import org.frontdesk.document.SignedPaper;
import org.frontdesk.document.SigningEvidence;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.document.TreatmentPlanPdf;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.text.Strings;

/** Makes the PDF that is stored of a signing. It takes up to a second: never on the window thread. */
@FunctionalInterface
public interface SignedFile {
    byte[] of(SigningOrder order, TreatmentPlanPaper paper) throws IOException;

    /** Without a seal, where there is no key. */
    static SignedFile plain() {
        return (order, paper) -> new TreatmentPlanPdf(new Strings(order.language())).print(paper);
    }

    /**
     * With the practice's seal.
     *
     * @param desk where the desk stands, which settles the moment of the signing in UTC
     */
    static SignedFile sealed(SealKeys keys, ZoneId desk) {
        return (order, paper) -> {
            var words = new RecordWords(new Strings(order.language()));
            SigningRecord record = order.record();
            var signed = new SignedPaper(
                    paper,
                    record.paper(),
                    order.language(),
                    words.benefits(record.coverage()),
                    record.validUntil(),
                    words.evidence(record, order.moment().atZone(desk).toOffsetDateTime()));
            try {
                return SealedPlan.file(signed, keys.key(paper.practice()));
            } catch (SealTrouble refused) {
                throw new IllegalStateException("The plan could not be sealed", refused);
            }
        };
    }

    /** What would be signed, with lines to sign by hand. */
    static byte[] toSign(
            SigningSheet sheet, Locale language, String statement, SigningRecord record, OffsetDateTime printed)
            throws IOException {
        var strings = new Strings(language);
        var plan = new TreatmentPlanPaper(
                sheet.practice(),
                sheet.fullName(),
                sheet.plan(),
                sheet.lines().stream().map(StoredLine::line).toList(),
                statement,
                Optional.empty(),
                Optional.empty());
        return new TreatmentPlanPdf(strings)
                .printToSign(new SignedPaper(
                        plan,
                        record.paper(),
                        language,
                        new RecordWords(strings).benefits(record.coverage()),
                        record.validUntil(),
                        SigningEvidence.at(printed)));
    }
}
