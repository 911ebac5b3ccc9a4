package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;

/** Reckons the discounts of a list of procedures, each of which counts for the next. */
public final class Discounts {
    private final DiscountPlan plan;
    private final LocalDate today;
    private final List<DiscountUse> uses;

    private Discounts(DiscountPlan plan, LocalDate today, List<DiscountUse> before) {
        this.plan = plan;
        this.today = today;
        this.uses = new ArrayList<>(before);
    }

    /**
     * The discounts in the order of the services.
     *
     * @param before completed procedures and discounts given
     */
    public static List<DiscountEstimate> of(
            DiscountPlan plan, LocalDate today, List<DiscountUse> before, List<DiscountedService> services) {
        var discounts = new Discounts(plan, today, before);
        return services.stream().map(discounts::next).toList();
    }

    private DiscountEstimate next(DiscountedService service) {
        var trail = new Trail();
        String note = reckon(service, trail);
        uses.add(new DiscountUse(service.id(), service.kinds(), service.date(), trail.amount()));
        return new DiscountEstimate(
                service.id(),
                trail.amount(),
                note,
                Step.sum(StepKind.DISCOUNT, trail.steps(), trail.amount()).because(service.id()));
    }

    private String reckon(DiscountedService service, Trail trail) {
        LocalDate start = plan.effective().orElse(LocalDate.of(today.getYear(), 1, 1));
        boolean over =
                plan.term().isPresent() && service.date().isAfter(plan.term().get());
        if (service.date().isBefore(start) || over) {
            trail.say(Money.ZERO, StepKind.DISCOUNT_OUTSIDE, List.of(service.id()));
            oddlyStarted(trail);
            return "";
        }
        DiscountYear year = DiscountYear.of(start, service.date(), plan.term());
        Money fee = service.fee().times(service.quantity());
        Money full = service.planFee()
                .map(one -> fee.minus(one.times(service.quantity())).atLeastZero())
                .orElse(Money.ZERO);
        trail.say(full, StepKind.DISCOUNT, List.of(service.id()), full);
        trail.oddly(year.oddities());
        Optional<LimitKind> usedUp = plan.limits().entrySet().stream()
                .filter(limit -> service.kinds().contains(limit.getKey()) && isUsedUp(limit, year))
                .map(Map.Entry::getKey)
                .min(java.util.Comparator.naturalOrder());
        if (usedUp.isPresent()) {
            int allowed = plan.limits().get(usedUp.get()).allowed().orElse(0);
            trail.say(Money.ZERO, StepKind.DISCOUNT_FREQUENCY, List.of("plan"), allowed, year.from());
            return "Frequency Limitation";
        }
        return plan.annualMax().map(maximum -> limit(maximum, year, trail)).orElse("");
    }

    private boolean isUsedUp(Map.Entry<LimitKind, FrequencyLimit> limit, DiscountYear year) {
        long count = uses.stream()
                .filter(use -> use.kinds().contains(limit.getKey()) && year.holds(use.date()))
                .count();
        return limit.getValue().allowed().isPresent()
                && count >= limit.getValue().allowed().getAsInt();
    }

    private String limit(Money maximum, DiscountYear year, Trail trail) {
        Money used = uses.stream()
                .filter(use -> year.holds(use.date()))
                .map(DiscountUse::discount)
                .reduce(Money.ZERO, Money::plus);
        Money left = maximum.minus(used).atLeastZero();
        if (trail.amount().compareTo(left) <= 0) {
            return "";
        }
        trail.say(left, StepKind.DISCOUNT_MAXIMUM, List.of("plan"), maximum, used);
        return "Over Annual Max";
    }

    private void oddlyStarted(Trail trail) {
        if (plan.effective().isEmpty()) {
            trail.oddly(List.of(PeerOddity.DISCOUNT_YEAR_WITHOUT_START));
        }
    }
}
