package org.frontdesk.service.signing;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.SealedPlan;
import org.frontdesk.document.SignedPaper;
import org.frontdesk.document.SigningEvidence;
import org.frontdesk.document.TreatmentPlanPaper;
import org.frontdesk.document.TreatmentPlanPdf;
import org.frontdesk.document.seal.SealTrouble;
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
            var signed = new SignedPaper(
                    paper,
                    PaperSize.LETTER,
                    order.language(),
                    Optional.empty(),
                    Optional.empty(),
                    SigningEvidence.at(order.moment().atZone(desk).toOffsetDateTime()));
            try {
                return SealedPlan.file(signed, keys.key(paper.practice()));
            } catch (SealTrouble refused) {
                throw new IllegalStateException("The plan could not be sealed", refused);
            }
        };
    }
}
