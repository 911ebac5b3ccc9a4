package org.frontdesk.domain.treatment;

import java.util.Set;
import org.frontdesk.domain.PlanLineId;

/** What a save has to send for one line. */
public sealed interface LineChange {
    PlanLineId id();

    /** The line as it was when the change began. */
    PlanLine from();

    /** Some fields say something else. */
    record Changed(PlanLineId id, PlanLine from, PlanLine to) implements LineChange {
        public Set<LineField> fields() {
            return from.differences(to);
        }
    }

    /** The line goes; the API cannot bring it back. */
    record Removed(PlanLineId id, PlanLine from) implements LineChange {}
}
