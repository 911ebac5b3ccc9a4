package org.frontdesk.service.signing;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.api.ApiDates;
import org.frontdesk.document.PaperSignature;

/**
 * One act of signing. It stays the same through every try, so that a later try finds what an earlier one did.
 *
 * @param sheet what the signer saw
 * @param language the signer read it in
 * @param statement the signer agreed to
 * @param moment of the signing, in local time
 * @param record how it came about
 */
public record SigningOrder(
        SigningSheet sheet,
        Locale language,
        String statement,
        PaperSignature patient,
        Optional<PaperSignature> practice,
        LocalDateTime moment,
        SigningRecord record) {
    /** The stored document's description: the only lasting handle of it, so it names the plan and the second, and nobody. */
    public String documentName() {
        return "Treatment plan " + sheet.plan().id() + " signed " + ApiDates.text(moment);
    }
}
