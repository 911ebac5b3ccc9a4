package org.frontdesk.document;

import java.time.LocalDateTime;
import org.frontdesk.domain.signing.Ink;

/**
 * A signature as it stands on paper.
 *
 * @param name as typed
 * @param when it was given, in local time
 */
public record PaperSignature(String name, Ink ink, LocalDateTime when) {}
