package org.frontdesk.domain.signing;

import java.time.OffsetDateTime;

/**
 * That the signer agreed to electronic records.
 *
 * @param text the version of the text that was agreed to, with the language it was read in
 * @param sampleOpened when a sample of the kind of document was seen on this device
 */
public record Consent(String text, OffsetDateTime sampleOpened, OffsetDateTime given) {}
