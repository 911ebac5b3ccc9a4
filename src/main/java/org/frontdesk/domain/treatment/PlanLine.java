package org.frontdesk.domain.treatment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;

/**
 * What one line of a saved plan says: a frozen copy of a procedure with its amounts, which nothing reckons again.
 *
 * @param priority the number of the practice's priority, 0 for none
 * @param texts every text field
 * @param amounts every amount field, the allowed amount only when there is one
 * @param tax the tax the server added; it cannot be changed here
 */
public record PlanLine(long priority, Map<LineField, String> texts, Map<LineField, Money> amounts, Money tax) {
    public PlanLine {
        texts = Map.copyOf(texts);
        amounts = Map.copyOf(amounts);
    }

    public String text(LineField field) {
        return texts.getOrDefault(field, "");
    }

    /** The amount, nothing counting as 0.00. */
    public Money amount(LineField field) {
        return amounts.getOrDefault(field, Money.ZERO);
    }

    /** The amount, empty for one that is not set. */
    public Optional<Money> amountIfSet(LineField field) {
        return Optional.ofNullable(amounts.get(field));
    }

    public PlanLine withPriority(long other) {
        return new PlanLine(other, texts, amounts, tax);
    }

    public PlanLine withText(LineField field, String text) {
        var others = new EnumMap<LineField, String>(LineField.class);
        others.putAll(texts);
        others.put(field, text);
        return new PlanLine(priority, others, amounts, tax);
    }

    public PlanLine withAmount(LineField field, Optional<Money> amount) {
        var others = new EnumMap<LineField, Money>(LineField.class);
        others.putAll(amounts);
        others.remove(field);
        amount.ifPresent(money -> others.put(field, money));
        return new PlanLine(priority, texts, others, tax);
    }

    /** What is left for the patient: fee less both insurances and the discount, plus tax, never below 0.00. */
    public Money leftForPatient() {
        return amount(LineField.FEE)
                .minus(amount(LineField.INSURANCE_1))
                .minus(amount(LineField.INSURANCE_2))
                .minus(amount(LineField.DISCOUNT))
                .plus(tax)
                .atLeastZero();
    }

    /** Whether the patient part is what the other amounts leave; the server does not see to it. */
    public boolean isBalanced() {
        return leftForPatient().equals(amount(LineField.PATIENT_PART));
    }

    /** The fields in which the other line says something else. */
    public Set<LineField> differences(PlanLine other) {
        var fields = EnumSet.noneOf(LineField.class);
        for (LineField field : LineField.values()) {
            if (!Objects.equals(value(field), other.value(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The value as the API takes it; -1 for an amount that is not set. */
    public Object value(LineField field) {
        return switch (field.kind()) {
            case PRIORITY -> priority;
            case TEXT -> text(field);
            case AMOUNT ->
                amountIfSet(field)
                        .map(Money::toDollars)
                        .orElse(field == LineField.ALLOWED ? BigDecimal.ONE.negate() : BigDecimal.valueOf(0, 2));
        };
    }

    /** This line with the other's value in one field. */
    public PlanLine taking(LineField field, PlanLine other) {
        return switch (field.kind()) {
            case PRIORITY -> withPriority(other.priority);
            case TEXT -> withText(field, other.text(field));
            case AMOUNT -> withAmount(field, other.amountIfSet(field));
        };
    }
}
