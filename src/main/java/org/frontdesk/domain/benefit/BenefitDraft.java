package org.frontdesk.domain.benefit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;

/**
 * A benefit row as it stands in an editor: numbers are kept as typed, readable or not, so that nothing typed is lost. Readable numbers are
 * written in one way ({@code 80}, {@code 1500.00}); an empty text is "not stated", and a quantity of none is empty, too.
 *
 * @param code a procedure code as typed, empty for none
 */
public record BenefitDraft(
        BenefitOwner owner,
        BenefitType type,
        CoverageLevel level,
        long category,
        String code,
        long codeGroup,
        String percent,
        String amount,
        TimePeriod period,
        QuantityQualifier qualifier,
        String quantity,
        TreatmentArea area) {

    public BenefitDraft {
        code = code.strip();
        percent = wholeNumber(percent).map(String::valueOf).orElse(percent.strip());
        amount = dollars(amount).map(Money::toString).orElse(amount.strip());
        quantity = wholeNumber(quantity)
                .map(count -> count == 0 ? "" : String.valueOf(count))
                .orElse(quantity.strip());
    }

    public static BenefitDraft of(BenefitOwner owner, Benefit row) {
        return new BenefitDraft(
                owner,
                row.type(),
                row.level(),
                row.category(),
                row.code(),
                row.codeGroup(),
                row.percent().isPresent() ? String.valueOf(row.percent().getAsInt()) : "",
                row.amount().map(Money::toString).orElse(""),
                row.period(),
                row.qualifier(),
                String.valueOf(row.quantity()),
                row.area());
    }

    public static BenefitDraft of(StoredBenefit row) {
        return of(row.owner(), row.benefit());
    }

    /** The row that the texts stand for; empty while one of its numbers cannot be read. */
    public Optional<Benefit> read() {
        if (!unreadable().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Benefit(
                type,
                level,
                category,
                code,
                codeGroup,
                wholeNumber(percent).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                dollars(amount),
                period,
                qualifier,
                wholeNumber(quantity).orElse(0),
                area));
    }

    /** The numbers that cannot be read, or amounts below zero, which the API could not tell from "not stated". */
    public Set<BenefitProblem> unreadable() {
        var problems = EnumSet.noneOf(BenefitProblem.class);
        if (!percent.isEmpty() && wholeNumber(percent).isEmpty()) {
            problems.add(BenefitProblem.PERCENT_UNREADABLE);
        }
        if (!quantity.isEmpty() && wholeNumber(quantity).isEmpty()) {
            problems.add(BenefitProblem.QUANTITY_UNREADABLE);
        }
        if (!amount.isEmpty()) {
            Optional<Money> dollars = dollars(amount);
            if (dollars.isEmpty()) {
                problems.add(BenefitProblem.AMOUNT_UNREADABLE);
            } else if (dollars.get().isNegative()) {
                problems.add(BenefitProblem.AMOUNT_NEGATIVE);
            }
        }
        return problems;
    }

    /** The fields in which the other row differs. */
    public Set<BenefitField> differences(BenefitDraft other) {
        var fields = EnumSet.noneOf(BenefitField.class);
        for (BenefitField field : BenefitField.values()) {
            if (!value(field).equals(other.value(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** This row with the given fields taken from the other. */
    public BenefitDraft taking(Set<BenefitField> fields, BenefitDraft other) {
        return new BenefitDraft(
                fields.contains(BenefitField.OWNER) ? other.owner : owner,
                fields.contains(BenefitField.TYPE) ? other.type : type,
                fields.contains(BenefitField.LEVEL) ? other.level : level,
                fields.contains(BenefitField.CATEGORY) ? other.category : category,
                fields.contains(BenefitField.CODE) ? other.code : code,
                fields.contains(BenefitField.CODE_GROUP) ? other.codeGroup : codeGroup,
                fields.contains(BenefitField.PERCENT) ? other.percent : percent,
                fields.contains(BenefitField.AMOUNT) ? other.amount : amount,
                fields.contains(BenefitField.PERIOD) ? other.period : period,
                fields.contains(BenefitField.QUALIFIER) ? other.qualifier : qualifier,
                fields.contains(BenefitField.QUANTITY) ? other.quantity : quantity,
                fields.contains(BenefitField.AREA) ? other.area : area);
    }

    /**
     * This row with one field changed.
     *
     * @param value of the field's own kind: a constant, a {@code Long} for category and code group, text for code and numbers
     * @throws ClassCastException when the value is of another kind
     */
    public BenefitDraft with(BenefitField field, Object value) {
        return new BenefitDraft(
                field == BenefitField.OWNER ? (BenefitOwner) value : owner,
                field == BenefitField.TYPE ? (BenefitType) value : type,
                field == BenefitField.LEVEL ? (CoverageLevel) value : level,
                field == BenefitField.CATEGORY ? (Long) value : category,
                field == BenefitField.CODE ? (String) value : code,
                field == BenefitField.CODE_GROUP ? (Long) value : codeGroup,
                field == BenefitField.PERCENT ? (String) value : percent,
                field == BenefitField.AMOUNT ? (String) value : amount,
                field == BenefitField.PERIOD ? (TimePeriod) value : period,
                field == BenefitField.QUALIFIER ? (QuantityQualifier) value : qualifier,
                field == BenefitField.QUANTITY ? (String) value : quantity,
                field == BenefitField.AREA ? (TreatmentArea) value : area);
    }

    /** The value of a field, of the kind that {@link #with} takes. */
    public Object value(BenefitField field) {
        return switch (field) {
            case TYPE -> type;
            case CATEGORY -> category;
            case CODE -> code;
            case CODE_GROUP -> codeGroup;
            case PERCENT -> percent;
            case AMOUNT -> amount;
            case PERIOD -> period;
            case QUANTITY -> quantity;
            case QUALIFIER -> qualifier;
            case LEVEL -> level;
            case AREA -> area;
            case OWNER -> owner;
        };
    }

    private static Optional<Integer> wholeNumber(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String plain = typed.strip();
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return isDigits(plain) ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    /** Asked for every number of every row: a pattern, or a stream, would be what a long plan takes longest for. */
    private static boolean isDigits(String plain) {
        boolean digits = !plain.isEmpty() && plain.length() <= 6;
        for (int i = 0; digits && i < plain.length(); i++) {
            digits = plain.charAt(i) >= '0' && plain.charAt(i) <= '9';
        }
        return digits;
    }

    private static Optional<Money> dollars(String typed) {
        return typed.isEmpty() ? Optional.empty() : Money.parse(typed);
    }
}
