package org.frontdesk.app;

import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keys;

/** An open connection: the API on it, and how the talk goes. */
record Session(ConnectionProfile profile, String address, Keys keys, DentalApi api, Traffic traffic)
        implements AutoCloseable {
    @Override
    public void close() {
        api.close();
    }
}
