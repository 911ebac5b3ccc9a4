package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;

/**
 * A procedure to be estimated.
 *
 * @param id names the procedure in the answer
 * @param fee of one
 * @param quantity 1 or more
 * @param age of the patient on that day; empty when unknown
 * @param adjustments posted on the procedure, negative when they lower what is owed
 * @param words entered by hand, by plan
 * @param payments received, by plan
 * @param notBilled plans that shall not be billed for it
 */
public record Procedure(
        String id,
        String code,
        Money fee,
        int quantity,
        LocalDate date,
        boolean complete,
        Place place,
        OptionalInt age,
        Money adjustments,
        Map<String, PlanWord> words,
        Map<String, Payment> payments,
        Set<String> notBilled) {

    public Procedure {
        words = Map.copyOf(words);
        payments = Map.copyOf(payments);
        notBilled = Set.copyOf(notBilled);
    }

    /** A planned procedure, once, nowhere in particular, with nothing entered by hand. */
    public static Procedure planned(String id, String code, Money fee, LocalDate date) {
        return new Procedure(
                id,
                code,
                fee,
                1,
                date,
                false,
                Place.NOWHERE,
                OptionalInt.empty(),
                Money.ZERO,
                Map.of(),
                Map.of(),
                Set.of());
    }

    Money wholeFee() {
        return fee.times(quantity);
    }

    PlanWord word(InsurancePlan plan) {
        return words.getOrDefault(plan.id(), PlanWord.NONE);
    }

    /** The day that decides which benefit year is used: today for what is planned. */
    LocalDate judged(LocalDate today) {
        return complete ? date : today;
    }
}
