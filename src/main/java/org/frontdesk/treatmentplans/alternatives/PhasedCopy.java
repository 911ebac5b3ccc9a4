package org.frontdesk.treatmentplans.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.treatmentplans.ReckonedPlan;

/** Gives a saved copy's lines the amounts of their visits' days, which the server did not know of when it saved them. */
record PhasedCopy(ReckonedPlan reckoned) {
    private static final List<LineField> AMOUNTS =
            List.of(LineField.INSURANCE_1, LineField.INSURANCE_2, LineField.DISCOUNT, LineField.PATIENT_PART);

    /** What differs; a line is found again by its code, tooth and surface. */
    List<LineChange> changes(List<StoredLine> lines) {
        List<PlanLine> left = new ArrayList<>(reckoned.planLines());
        List<LineChange> changes = new ArrayList<>();
        for (StoredLine stored : lines) {
            Optional<PlanLine> ours =
                    left.stream().filter(line -> isSame(line, stored.line())).findFirst();
            ours.ifPresent(line -> {
                left.remove(line);
                PlanLine to = stored.line();
                for (LineField field : AMOUNTS) {
                    to = to.taking(field, line);
                }
                if (!to.differences(stored.line()).isEmpty()) {
                    changes.add(new LineChange.Changed(stored.id(), stored.line(), to));
                }
            });
        }
        return changes;
    }

    private static boolean isSame(PlanLine one, PlanLine other) {
        return one.text(LineField.CODE).equals(other.text(LineField.CODE))
                && one.text(LineField.TOOTH).equals(other.text(LineField.TOOTH));
    }
}
