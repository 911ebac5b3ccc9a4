package org.frontdesk.service.cache;

import java.time.Clock;
import org.frontdesk.api.DentalApi;
import org.frontdesk.service.Background;

/**
 * What this desk remembers of one connection.
 *
 * @param lists the practice's lists
 * @param patients patients as they were last seen
 */
public record DeskCache(ReferenceData lists, PatientViews patients) {
    /** So many patients a desk sees in some weeks. */
    private static final int PATIENTS = 300;

    /** What is remembered on the shelf. */
    public static DeskCache on(DentalApi api, Background background, CacheShelf shelf, Clock clock) {
        return new DeskCache(
                new ReferenceData(api, background, shelf, clock),
                new PatientViews(api, background, shelf, clock, PATIENTS));
    }

    /** What is remembered as long as this object is. */
    public static DeskCache inMemory(DentalApi api, Background background) {
        return on(api, background, CacheShelf.none(), Clock.systemUTC());
    }
}
