package org.frontdesk.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How a signature came about. What the desk did not ask for is empty and is left off the paper.
 *
 * @param signedAt with the desk's distance from UTC
 * @param relation of the signer to the patient
 * @param authority by what right somebody else signs
 * @param identity how the practice knew who signs
 * @param witness a member of the staff who saw it
 * @param desk who was at the desk
 * @param device that was signed on
 * @param consent to electronic records
 * @param pages that were shown before the pen was free
 * @param handle under which the desk keeps the very same file
 */
public record SigningEvidence(
        OffsetDateTime signedAt,
        Optional<String> relation,
        Optional<String> authority,
        Optional<String> identity,
        Optional<String> witness,
        Optional<String> desk,
        Optional<String> device,
        Optional<Consent> consent,
        Optional<Pages> pages,
        Optional<String> handle) {

    /**
     * @param version of the text that was agreed to, with its language
     * @param sampleOpened when the signer opened a sample of the document on the device
     */
    public record Consent(String version, OffsetDateTime sampleOpened, OffsetDateTime givenAt) {}

    /**
     * Which pages of the plan were seen.
     *
     * @param seen when each was first shown to its end, in that order
     * @param of so many
     */
    public record Pages(List<Seen> seen, int of) {
        public Pages {
            seen = List.copyOf(seen);
        }
    }

    /** @param page from 1 */
    public record Seen(int page, OffsetDateTime at) {}

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
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
