package org.frontdesk.service.discountplans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.api.DiscountPlansApi;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Sending;

/** Makes and changes discount plans, each once. */
final class DiscountPlanWriting {
    private final DiscountPlansApi api;

    DiscountPlanWriting(DiscountPlansApi api) {
        this.api = api;
    }

    /**
     * One plan and not two, because the API cannot delete one: a plan that says exactly this and was not known before is the one that an
     * earlier try made.
     */
    Carried<SavedPlan> create(DiscountPlanOrder.Create order, Sending sending) throws IOException {
        Optional<SavedPlan> there = sending.mayBeDone() ? appeared(order, sending) : Optional.empty();
        SavedPlan saved = there.isPresent()
                ? there.get()
                : DiscountPlansService.saved(order.to(), sending.ask(api.create(DiscountPlanFields.all(order.to()))));
        return Carried.of(saved)
                .ignoring(saved.ignored())
                .changing(Map.of(), DiscountPlanFields.says(saved.plan().terms()));
    }

    Carried<SavedPlan> change(DiscountPlanOrder.Change order, Sending sending) throws IOException {
        List<String> asked = DiscountPlanFields.differences(order.from(), order.to());
        Set<String> missing = new LinkedHashSet<>(DiscountPlanFields.changed(order.from(), order.to()));
        DiscountPlanTerms before = order.from();
        if (missing.isEmpty() || !sending.isFresh() || sending.mayBeDone()) {
            var row = sending.ask(api.one(order.plan()));
            before = DiscountPlanFields.terms(row);
            missing.retainAll(DiscountPlanFields.differences(order.to(), before));
            var theirs = new ArrayList<>(DiscountPlanFields.differences(order.from(), before));
            theirs.retainAll(missing);
            if (!theirs.isEmpty()) {
                throw new Overtaken("discount plan " + order.plan() + ": " + String.join(", ", theirs));
            }
            if (missing.isEmpty()) {
                return carried(DiscountPlansService.saved(asked, order.to(), row), order.from());
            }
        }
        var row = sending.ask(api.change(order.plan(), DiscountPlanFields.only(missing, order.to())));
        return carried(DiscountPlansService.saved(asked, order.to(), row), before);
    }

    private static Carried<SavedPlan> carried(SavedPlan saved, DiscountPlanTerms before) {
        return Carried.of(saved)
                .ignoring(saved.ignored())
                .changing(
                        DiscountPlanFields.says(before),
                        DiscountPlanFields.says(saved.plan().terms()));
    }

    private Optional<SavedPlan> appeared(DiscountPlanOrder.Create order, Sending sending) throws IOException {
        return sending.ask(api.all()).stream()
                .map(row -> DiscountPlansService.saved(order.to(), row))
                .filter(saved -> saved.ignored().isEmpty())
                .filter(saved -> !order.known().contains(saved.plan().id()))
                .findFirst();
    }
}
