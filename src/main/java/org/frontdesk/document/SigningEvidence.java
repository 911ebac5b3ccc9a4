package org.frontdesk.document;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How a signature came about. What the desk did not ask for is empty and is left off the paper.
 *
 * @param signedAt with the desk's distance from UTC
 * @param relation of the signer to the patient, and by what right, when somebody else signs
 * @param identity how the practice knew who signs
 * @param witness a member of the staff who saw it
 * @param desk who was at the desk
 * @param device that was signed on
 * @param consent to electronic records
 * @param pages that were shown before the pen was free
 */
public record SigningEvidence(
        OffsetDateTime signedAt,
        Optional<String> relation,
        Optional<String> identity,
        Optional<String> witness,
        Optional<String> desk,
        Optional<String> device,
        Optional<Consent> consent,
        Optional<Pages> pages) {

    /** @param version of the text that was agreed to */
    public record Consent(String version, OffsetDateTime givenAt) {}

    /** How many of the pages of the plan were seen. */
    public record Pages(int seen, int of) {}

    /** The moment alone. */
    public static SigningEvidence at(OffsetDateTime signedAt) {
        return new SigningEvidence(
                signedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
