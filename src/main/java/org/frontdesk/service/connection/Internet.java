package org.frontdesk.service.connection;

/**
 * How the API over the internet is used.
 *
 * @param standsIn whether it takes the place of a server in the office that does not answer
 * @param pace what its keys allow
 */
public record Internet(boolean standsIn, RemotePace pace) {
    /** What a fresh machine begins with. */
    public static final Internet USUAL = new Internet(false, RemotePace.ORDINARY);

    /** Whether a connection of that mode can come to use it. */
    public boolean serves(ConnectionMode mode) {
        return mode == ConnectionMode.REMOTE || standsInFor(mode);
    }

    /** Whether it takes the place of the server of such a connection. */
    public boolean standsInFor(ConnectionMode mode) {
        return standsIn && canStandInFor(mode);
    }

    /** Whether such a server is one of the office, which the internet leads to as well. */
    public static boolean canStandInFor(ConnectionMode mode) {
        return mode == ConnectionMode.SERVICE || mode == ConnectionMode.LOCAL;
    }
}
