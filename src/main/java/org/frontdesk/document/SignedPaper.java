package org.frontdesk.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a signed treatment plan says.
 *
 * @param language the signer read it in
 * @param benefits what the estimate rests on
 * @param validUntil the last day of the estimate
 */
public record SignedPaper(
        TreatmentPlanPaper plan,
        PaperSize size,
        Locale language,
        Optional<BenefitSnapshot> benefits,
        Optional<LocalDate> validUntil,
        SigningEvidence evidence) {}
