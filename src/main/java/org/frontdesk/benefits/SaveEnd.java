package org.frontdesk.benefits;

import java.util.Optional;
import org.frontdesk.service.Failure;

/**
 * How a save ended.
 *
 * @param said for the person, may be empty beside a failure
 * @param failure why nothing could be read or sent at all, if so
 */
record SaveEnd(String said, Optional<Failure> failure) {
    static SaveEnd said(String sentence) {
        return new SaveEnd(sentence, Optional.empty());
    }
}
