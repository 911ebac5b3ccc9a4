package org.frontdesk.discountplans;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.domain.discountplan.LimitKind;

/** The fields of the editor in the order in which they are read. */
enum PlanField {
    DESCRIPTION,
    FEE_SCHEDULE,
    ADJUSTMENT_TYPE,
    ANNUAL_MAX,
    EXAM(LimitKind.EXAM),
    XRAY(LimitKind.XRAY),
    CLEANING(LimitKind.CLEANING),
    FLUORIDE(LimitKind.FLUORIDE),
    PERIO(LimitKind.PERIO),
    LIMITED_EXAM(LimitKind.LIMITED_EXAM),
    PERIAPICAL_XRAY(LimitKind.PERIAPICAL_XRAY),
    NOTE,
    HIDDEN;

    private final Optional<LimitKind> limit;

    PlanField() {
        this.limit = Optional.empty();
    }

    PlanField(LimitKind limit) {
        this.limit = Optional.of(limit);
    }

    /** The key of what the field is called. */
    String key() {
        return switch (this) {
            case DESCRIPTION -> "discountplans.editor.description";
            case FEE_SCHEDULE -> "discountplans.editor.feeSchedule";
            case ADJUSTMENT_TYPE -> "discountplans.editor.adjustmentType";
            case ANNUAL_MAX -> "discountplans.editor.annualMax";
            case NOTE -> "discountplans.editor.note";
            case HIDDEN -> "discountplans.editor.hidden";
            case EXAM, XRAY, CLEANING, FLUORIDE, PERIO, LIMITED_EXAM, PERIAPICAL_XRAY ->
                "discountplans.limit." + name().toLowerCase(Locale.ROOT);
        };
    }

    /** The kind of service whose limit the field holds, if it holds one. */
    Optional<LimitKind> limit() {
        return limit;
    }

    /** The seven frequency limits. */
    static List<PlanField> limits() {
        return Arrays.stream(values()).filter(field -> field.limit.isPresent()).toList();
    }
}
