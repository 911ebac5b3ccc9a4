package org.frontdesk.app;

import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.connection.Cascade;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.desk.DeskJournal;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.SealKeys;
import org.frontdesk.service.signing.SigningKeep;

/**
 * An open connection: the API on it, how the talk goes, which server it goes to and what waits for its turn,
 * what is to be written, what was seen and done, what is sealed with, what this desk keeps beside the server, and what it keeps for signing.
 */
record Session(
        ConnectionProfile profile,
        String address,
        Keys keys,
        DentalApi api,
        Traffic traffic,
        Cascade route,
        DeskCache cache,
        WriteQueue queue,
        DeskJournal journal,
        SealKeys seals,
        DeskShelf shelf,
        SigningKeep keep)
        implements AutoCloseable {
    @Override
    public void close() {
        queue.close();
        route.close();
        api.close();
    }
}
