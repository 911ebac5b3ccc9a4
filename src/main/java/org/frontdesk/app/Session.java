package org.frontdesk.app;

import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.desk.DeskJournal;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.requests.RequestScheduler;

/** An open connection: the API on it, how the talk goes, what waits for its turn, what is to be written, and what was seen and done. */
record Session(
        ConnectionProfile profile,
        String address,
        Keys keys,
        DentalApi api,
        Traffic traffic,
        RequestScheduler scheduler,
        DeskCache cache,
        WriteQueue queue,
        DeskJournal journal)
        implements AutoCloseable {
    @Override
    public void close() {
        queue.close();
        api.close();
    }
}
