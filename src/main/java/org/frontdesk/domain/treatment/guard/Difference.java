package org.frontdesk.domain.treatment.guard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;

/** Something that a plan shows and that is not as it was. */
public sealed interface Difference {
    record Heading(String then, String now) implements Difference {}

    record Note(String then, String now) implements Difference {}

    record Date(Optional<LocalDate> then, Optional<LocalDate> now) implements Difference {}

    /** @param fields in which the line says something else */
    record Changed(PlanLine then, PlanLine now, Set<LineField> fields) implements Difference {
        public Changed {
            fields = Set.copyOf(fields);
        }
    }

    record Added(PlanLine now) implements Difference {}

    record Removed(PlanLine then) implements Difference {}

    /** The lines are the same, in another order. */
    record Moved() implements Difference {}
}
