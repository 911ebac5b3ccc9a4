package org.frontdesk.domain.signing;

import java.time.OffsetDateTime;

/** How a ceremony ended. */
public sealed interface Ending {
    OffsetDateTime at();

    /** With ink on the pad. */
    record Signed(OffsetDateTime at) implements Ending {}

    /** The signer wants to sign on paper. */
    record OnPaper(OffsetDateTime at) implements Ending {}

    /** @param reason in the signer's words, empty when none was given */
    record Declined(OffsetDateTime at, String reason) implements Ending {}
}
