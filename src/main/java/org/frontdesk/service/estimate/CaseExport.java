package org.frontdesk.service.estimate;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.frontdesk.domain.estimate.EstimateCase;

/**
 * Writes a case down for somebody else to reckon: in the format of the command {@code explain}, without names, without the server's numbers,
 * with all dates shifted together. It gives the same amounts.
 */
public final class CaseExport {
    private CaseExport() {}

    /** The file's text. */
    public static String yaml(EstimateCase given) {
        return yaml(given, new SecureRandom());
    }

    static String yaml(EstimateCase given, RandomGenerator chance) {
        return new CaseText(DateShift.of(given, chance).shifted()).yaml();
    }
}
