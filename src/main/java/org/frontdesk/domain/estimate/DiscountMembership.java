package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.LimitKind;

/**
 * A patient's discount plan with everything that decides what it takes off.
 *
 * @param members what members pay, by code
 * @param usual what counts for codes that the members' schedule leaves blank
 * @param codes which codes the practice counts for each limit
 * @param before completed procedures and discounts given
 */
public record DiscountMembership(
        DiscountPlan plan,
        FeeSchedule members,
        FeeSchedule usual,
        Map<LimitKind, Set<String>> codes,
        List<DiscountUse> before) {
    /** The name of the plan among the causes of steps. */
    public static final String ID = "discount-plan";

    public DiscountMembership {
        codes = Map.copyOf(codes);
        before = List.copyOf(before);
    }

    /** What members pay for one, empty when no schedule has a fee. */
    public Optional<Money> fee(String code) {
        return members.fee(code).or(() -> usual.fee(code));
    }

    /** The limits that count a code. */
    public Set<LimitKind> kinds(String code) {
        var all = EnumSet.noneOf(LimitKind.class);
        codes.forEach((kind, counted) -> {
            if (counted.contains(code)) {
                all.add(kind);
            }
        });
        return all;
    }

    /**
     * What it takes off each procedure.
     *
     * @param chained whether each counts for the next
     */
    List<DiscountEstimate> discounts(LocalDate today, boolean chained, List<Procedure> procedures) {
        List<DiscountedService> services =
                procedures.stream().map(this::service).toList();
        return chained
                ? Discounts.of(plan, today, before, services)
                : services.stream()
                        .flatMap(one -> Discounts.of(plan, today, before, List.of(one)).stream())
                        .toList();
    }

    private DiscountedService service(Procedure one) {
        return new DiscountedService(
                one.id(), kinds(one.code()), one.date(), one.fee(), fee(one.code()), one.quantity());
    }
}
