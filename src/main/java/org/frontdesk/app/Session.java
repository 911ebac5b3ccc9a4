package org.frontdesk.app;

import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.requests.RequestScheduler;

/** An open connection: the API on it, how the talk goes, and what waits for its turn. */
record Session(
        ConnectionProfile profile,
        String address,
        Keys keys,
        DentalApi api,
        Traffic traffic,
        RequestScheduler scheduler)
        implements AutoCloseable {
    @Override
    public void close() {
        api.close();
    }
}
