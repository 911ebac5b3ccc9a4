package org.frontdesk.service.signing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.frontdesk.service.Background;
import org.frontdesk.service.journal.Journal;

/**
 * The desk that signs.
 *
 * @param who is at the desk
 */
public record SigningDesk(
        SigningKeep keep, Journal journal, Supplier<SigningRules> rules, Supplier<String> who, Clock clock) {
    /** A desk that keeps everything in memory, and no journal. */
    public static SigningDesk inMemory(Background background) {
        return new SigningDesk(
                SigningKeep.in(Optional.empty(), background, Clock.systemUTC()),
                Journal.none(),
                SigningRules::usual,
                Journal::account,
                Clock.systemDefaultZone());
    }
}
