package org.frontdesk.coverage;

import java.util.Optional;
import java.util.function.Supplier;
import org.frontdesk.service.coverage.Coverage;

/**
 * Something done to the coverage that a write of its own takes back. Plans are named by their subscription, because a dropped plan comes
 * back under a new number.
 *
 * @param done what to say once it is done
 * @param undone what to say once it is taken back
 * @param forth does it; empty when it cannot be done to this coverage any more
 * @param back takes it back; empty when it cannot be taken back from this coverage any more
 */
record Act(
        Supplier<String> done,
        Supplier<String> undone,
        java.util.function.Function<Coverage, Optional<Attempt<?>>> forth,
        java.util.function.Function<Coverage, Optional<Attempt<?>>> back) {}
