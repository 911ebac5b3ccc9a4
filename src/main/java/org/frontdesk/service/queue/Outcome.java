package org.frontdesk.service.queue;

import java.util.List;
import org.frontdesk.service.Failure;

/** What became of one write, as far as it is known. */
public sealed interface Outcome<R> {
    /** @param ignored the API names of fields that the server silently left as they were */
    record Confirmed<R>(R result, List<String> ignored) implements Outcome<R> {}

    /** The server said no; nothing more happens to it. */
    record Refused<R>(Failure why) implements Outcome<R> {}

    /** It will be sent, or looked for, as soon as the server answers. */
    record Parked<R>(WriteState state, Failure why) implements Outcome<R> {}

    /** A person took it back before it was sent. */
    record Discarded<R>(String reason) implements Outcome<R> {}
}
