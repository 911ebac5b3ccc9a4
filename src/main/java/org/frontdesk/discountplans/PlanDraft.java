package org.frontdesk.discountplans;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.domain.discountplan.FrequencyLimit;

/**
 * What stands in the fields, right or not.
 *
 * @param texts the text of each field; a choice is the number of what was chosen, 0 for nothing yet
 */
record PlanDraft(Map<PlanField, String> texts) {
    private static final int LONGEST_DESCRIPTION = 255;

    PlanDraft {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** What is wrong with a field, by the key of its sentence. */
    enum Problem {
        DESCRIPTION_MISSING("discountplans.problem.descriptionMissing"),
        DESCRIPTION_LONG("discountplans.problem.descriptionLong"),
        FEE_SCHEDULE_MISSING("discountplans.problem.feeScheduleMissing"),
        ADJUSTMENT_TYPE_MISSING("discountplans.problem.adjustmentTypeMissing"),
        NO_AMOUNT("discountplans.problem.noAmount"),
        NO_LIMIT("discountplans.problem.noLimit");

        private final String key;

        Problem(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** A plan to be filled in, with what can be chosen for the person because there is only one. */
    static PlanDraft blank(long feeSchedule, long adjustmentType) {
        return of(new DiscountPlanTerms("", feeSchedule, adjustmentType, false, "", Map.of(), Optional.empty()));
    }

    static PlanDraft of(DiscountPlanTerms terms) {
        var texts = new EnumMap<PlanField, String>(PlanField.class);
        texts.put(PlanField.DESCRIPTION, terms.description());
        texts.put(PlanField.FEE_SCHEDULE, Long.toString(terms.feeSchedule()));
        texts.put(PlanField.ADJUSTMENT_TYPE, Long.toString(terms.adjustmentType()));
        texts.put(PlanField.ANNUAL_MAX, terms.annualMax().map(Money::toString).orElse(""));
        texts.put(PlanField.NOTE, terms.note());
        texts.put(PlanField.HIDDEN, Boolean.toString(terms.hidden()));
        for (PlanField field : PlanField.limits()) {
            field.limit().ifPresent(kind -> texts.put(field, terms.limit(kind).toString()));
        }
        return new PlanDraft(texts);
    }

    String text(PlanField field) {
        return texts.getOrDefault(field, "");
    }

    PlanDraft with(PlanField field, String text) {
        var changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new PlanDraft(changed);
    }

    boolean hidden() {
        return Boolean.parseBoolean(text(PlanField.HIDDEN));
    }

    Optional<Problem> problem(PlanField field) {
        String text = text(field);
        return switch (field) {
            case DESCRIPTION ->
                text.isBlank()
                        ? Optional.of(Problem.DESCRIPTION_MISSING)
                        : Optional.of(Problem.DESCRIPTION_LONG)
                                .filter(tooLong -> text.strip().length() > LONGEST_DESCRIPTION);
            case FEE_SCHEDULE -> Optional.of(Problem.FEE_SCHEDULE_MISSING).filter(none -> text.equals("0"));
            case ADJUSTMENT_TYPE -> Optional.of(Problem.ADJUSTMENT_TYPE_MISSING).filter(none -> text.equals("0"));
            case ANNUAL_MAX ->
                Optional.of(Problem.NO_AMOUNT).filter(bad -> max(text).isEmpty());
            case EXAM, XRAY, CLEANING, FLUORIDE, PERIO, LIMITED_EXAM, PERIAPICAL_XRAY ->
                Optional.of(Problem.NO_LIMIT)
                        .filter(bad -> FrequencyLimit.parse(text).isEmpty());
            case NOTE, HIDDEN -> Optional.empty();
        };
    }

    /** The fields that are wrong, in reading order. */
    Map<PlanField, Problem> problems() {
        var problems = new EnumMap<PlanField, Problem>(PlanField.class);
        for (PlanField field : PlanField.values()) {
            problem(field).ifPresent(problem -> problems.put(field, problem));
        }
        return problems;
    }

    /**
     * What the fields say.
     *
     * @throws IllegalStateException when a field is wrong
     */
    DiscountPlanTerms terms() {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("Not a plan yet: " + problems());
        }
        return new DiscountPlanTerms(
                text(PlanField.DESCRIPTION).strip(),
                Long.parseLong(text(PlanField.FEE_SCHEDULE)),
                Long.parseLong(text(PlanField.ADJUSTMENT_TYPE)),
                hidden(),
                text(PlanField.NOTE),
                PlanField.limits().stream()
                        .collect(Collectors.toMap(
                                field -> field.limit().orElseThrow(),
                                field -> FrequencyLimit.parse(text(field)).orElseThrow())),
                max(text(PlanField.ANNUAL_MAX)).orElseThrow());
    }

    /** Blank is "no maximum"; empty when the text is neither blank nor an amount of 0 or more. */
    private static Optional<Optional<Money>> max(String typed) {
        return typed.isBlank()
                ? Optional.of(Optional.empty())
                : Money.parse(typed).filter(amount -> !amount.isNegative()).map(Optional::of);
    }
}
