package org.frontdesk.domain.treatment.guard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.TreatmentPlan;

/** What a plan shows to whoever signs it: on paper, and with its priorities as visits on the patient's page. Lines stand in their order. */
public record ShownPlan(String heading, String note, Optional<LocalDate> date, List<PlanLine> lines) {
    /** The fields of a line that are shown; the others are the practice's own business. */
    public static final Set<LineField> FIELDS = Set.copyOf(EnumSet.of(
            LineField.PRIORITY,
            LineField.TOOTH,
            LineField.SURFACE,
            LineField.CODE,
            LineField.DESCRIPTION,
            LineField.FEE,
            LineField.INSURANCE_1,
            LineField.INSURANCE_2,
            LineField.DISCOUNT,
            LineField.PATIENT_PART));

    public ShownPlan {
        lines = List.copyOf(lines);
    }

    public static ShownPlan of(TreatmentPlan plan, List<PlanLine> lines) {
        return new ShownPlan(
                plan.details().heading(), plan.details().note(), plan.details().date(), lines);
    }

    /** The shown fields in which two lines say something else; how a line end is written does not count. */
    static Set<LineField> differences(PlanLine one, PlanLine other) {
        Set<LineField> fields = EnumSet.noneOf(LineField.class);
        for (LineField field : one.differences(other)) {
            boolean same = field.kind() == LineField.Kind.TEXT && isSame(one.text(field), other.text(field));
            if (FIELDS.contains(field) && !same) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Servers write line ends in their own way. */
    static boolean isSame(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }
}
