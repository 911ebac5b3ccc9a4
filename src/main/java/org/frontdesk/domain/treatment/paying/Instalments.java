package org.frontdesk.domain.treatment.paying;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.frontdesk.domain.Money;

/**
 * A sum paid in equal parts without a finance charge. More than four parts would make the practice a lender with duties of disclosure
 * (Truth in Lending Act, Regulation Z), so there are none.
 *
 * @param parts in order; the first ones are a cent larger where it does not divide
 */
public record Instalments(List<Money> parts) {
    public static final int MOST = 4;

    public Instalments {
        parts = List.copyOf(parts);
    }

    /** The ways to pay a sum in up to so many parts, beginning with one; none where there is nothing to choose. */
    public static List<Instalments> choices(Money sum, int most) {
        if (most < 2 || sum.compareTo(Money.ZERO) <= 0) {
            return List.of();
        }
        return IntStream.rangeClosed(1, most).mapToObj(parts -> of(sum, parts)).toList();
    }

    /**
     * Divides a sum.
     *
     * @throws IllegalArgumentException for fewer than one part or more than {@link #MOST}, or a sum below 0.00
     */
    public static Instalments of(Money sum, int parts) {
        if (parts < 1 || parts > MOST) {
            throw new IllegalArgumentException("A sum is paid in 1 to " + MOST + " parts, not " + parts);
        }
        if (sum.isNegative()) {
            throw new IllegalArgumentException("A sum below 0.00 is not paid");
        }
        List<Money> each = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            each.add(new Money(sum.cents() / parts + (i < sum.cents() % parts ? 1 : 0)));
        }
        return new Instalments(each);
    }
}
