package org.frontdesk.settings.signing;

import java.util.Optional;
import java.util.function.Supplier;
import org.frontdesk.service.desk.DeskUsers;
import org.frontdesk.service.pins.Pins;

/**
 * What PINs there are and for whom, as long as a connection is open.
 *
 * @param pins of the open connection, empty while none is open
 * @param users of the open connection's practice
 * @param who is at the desk
 */
public record PinsAtDesk(Supplier<Optional<Pins>> pins, Supplier<Optional<DeskUsers>> users, Supplier<String> who) {}
