package org.frontdesk.practice.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of the demo practice are whole cents until they are stored. */
final class Cents {
    private Cents() {}

    /** "88.50" or "" for nothing. */
    static long of(String dollars) {
        return dollars.isEmpty() ? 0 : new BigDecimal(dollars).movePointRight(2).longValueExact();
    }

    static long share(long cents, int percent) {
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static String text(long cents) {
        return "$" + BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
