package org.frontdesk.service.signing;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdesk.service.Background;
import org.frontdesk.service.pins.Pins;
import org.frontdesk.service.vault.Vault;

/** What a desk keeps for signing on one connection. */
public record SigningKeep(Pins pins, SignedCopies copies, DeskIdentity identity) {
    /** @param vault where it is kept, empty where nothing is; never on the window thread */
    public static SigningKeep in(Optional<Vault> vault, Background background, InstantSource clock) {
        return new SigningKeep(
                new Pins(vault, background, clock), new SignedCopies(vault, background), new DeskIdentity(vault));
    }

    /** Goes on with a vault that opened only now. */
    public void use(Vault opened) throws IOException {
        pins.use(opened);
        copies.use(opened);
        identity.use(opened);
    }
}
