package org.frontdesk.service.guard;

import java.util.List;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.guard.Difference;

/** What the server says now of a plan whose sealed file is at hand. */
public sealed interface Compared {
    /** The plan is there. Without differences it says what was signed. */
    record Found(PatientId patient, List<Difference> differences) implements Compared {
        public Found {
            differences = List.copyOf(differences);
        }
    }

    /** The server has no such plan, or it has no lines any more. */
    record Gone() implements Compared {}
}
