package org.frontdesk.service.connection;

import java.util.Optional;

/** Where the keys of a server are kept, by its address. Its methods may wait for the person to unlock it: never on the window thread. */
public interface Keychain {
    Optional<Keys> find(String address);

    /** Keeps the keys, in place of older ones. */
    void keep(String address, Keys keys);

    /** Whether the keys are still there when the program starts again. */
    boolean lasts();
}
