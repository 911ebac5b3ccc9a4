package org.frontdesk.service.connection;

/**
 * Which server, and where; its keys are kept apart.
 *
 * @param address ends with the version, {@code http://10.0.0.4:30223/api/v1}; empty for the practice server
 */
public record ConnectionProfile(ConnectionMode mode, String address) {
    /** What a fresh machine begins with. */
    public static final ConnectionProfile PRACTICE = new ConnectionProfile(ConnectionMode.PRACTICE, "");

    public boolean isPractice() {
        return mode == ConnectionMode.PRACTICE;
    }
}
