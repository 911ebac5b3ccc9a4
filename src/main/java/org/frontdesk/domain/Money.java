package org.frontdesk.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exact amount in US dollars, held as whole cents; halves of a cent round away from zero. */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern DOLLARS = Pattern.compile("-?\\d{1,12}(\\.\\d{0,2})?|-?\\.\\d{1,2}");

    /** The amount of a number of dollars, rounded to the cent. */
    public static Money dollars(BigDecimal dollars) {
        return new Money(
                dollars.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    /** The amount of whole dollars. */
    public static Money dollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, 100));
    }

    /** The amount a server's number stands for, where any negative number (the API writes -1) means "not set". */
    public static Optional<Money> ofSentinel(BigDecimal dollars) {
        return dollars.signum() < 0 ? Optional.empty() : Optional.of(dollars(dollars));
    }

    /**
     * Reads what a person types: {@code 1500}, {@code 1,500.00} or {@code $50}.
     *
     * @return empty when the text is no amount, or has more than two decimals
     */
    public static Optional<Money> parse(String typed) {
        String plain = typed.strip().replace("$", "").replace(",", "");
        if (!DOLLARS.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(dollars(new BigDecimal(plain)));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /** The given percent (0 to 100) of this amount, rounded to the cent. */
    public Money percent(int percent) {
        return dollars(toDollars().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public Money atLeastZero() {
        return isNegative() ? ZERO : this;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The amount in dollars with two decimals, as the API takes it. */
    public BigDecimal toDollars() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Dollars with two decimals and no sign of currency, {@code 1500.00}. */
    @Override
    public String toString() {
        return toDollars().toPlainString();
    }
}
