package org.frontdesk.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What a good-faith estimate says to a patient who pays without insurance.
 *
 * @param practice the practice's name, empty when it is not known
 * @param born the patient's birth date
 * @param given the day it is handed out
 * @param appointment the day of the first visit, if it is known
 */
public record GoodFaithPaper(
        String practice,
        String patient,
        Optional<LocalDate> born,
        String heading,
        LocalDate given,
        Optional<LocalDate> appointment,
        List<Item> items) {
    public GoodFaithPaper {
        items = List.copyOf(items);
    }

    /** One service. */
    public record Item(String code, String words, String tooth, Money amount) {}

    public Money total() {
        return items.stream().map(Item::amount).reduce(Money.ZERO, Money::plus);
    }
}
