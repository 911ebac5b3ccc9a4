package org.frontdesk.app.shell;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.service.desk.AtDesk;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.text.Strings;

/** The seat at the desk: who has it, who takes it over, and its lock. */
public record Seat(PersonViewModel person, TakeOverViewModel takeOver, LockViewModel lock) {
    /**
     * @param pins of the open connection, empty while none is open
     * @param say shows a passing sentence
     * @param note writes into the journal of the open connection
     */
    public static Seat at(
            AtDesk desk,
            Supplier<Optional<Pins>> pins,
            Supplier<SigningRules> rules,
            Strings strings,
            Consumer<String> say,
            Consumer<JournalEvent> note,
            Clock clock) {
        var person = new PersonViewModel(desk, strings, say);
        return new Seat(
                person,
                new TakeOverViewModel(pins, person, strings, say),
                new LockViewModel(pins, rules, person, strings, say, note, clock));
    }
}
