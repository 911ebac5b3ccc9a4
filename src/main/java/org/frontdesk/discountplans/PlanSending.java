package org.frontdesk.discountplans;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.frontdesk.service.discountplans.DiscountPlanOrder;
import org.frontdesk.service.discountplans.DiscountPlansService;
import org.frontdesk.service.discountplans.SavedPlan;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.text.Strings;

/** Hands over the writes of one screen, one at a time, and hears of those that came to their end after it had been said that they wait. */
final class PlanSending {
    private final DiscountPlansService service;
    private final Strings strings;
    private final Consumer<String> tell;
    private final Runnable onOther;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final Orders.Settlement<DiscountPlanOrder> settlement = this::settled;
    private final Map<DiscountPlanOrder, Consumer<Outcome<?>>> waiting = new HashMap<>();

    /**
     * @param tell says why something was not saved yet, or nothing when all is well
     * @param onOther hears of the end of a write that another screen or an earlier run handed over
     */
    PlanSending(DiscountPlansService service, Strings strings, Consumer<String> tell, Runnable onOther) {
        this.service = service;
        this.strings = strings;
        this.tell = tell;
        this.onOther = onOther;
        service.watch(settlement);
    }

    /** Hands the order over, unless another is being sent, or one about the same plan waits. */
    void send(DiscountPlanOrder order, Runnable onBegin, Consumer<SavedPlan> onSaved) {
        if (saving.get()) {
            return;
        }
        if (service.onTheirWay(order) > 0) {
            tell.accept(strings.get("discountplans.notice.onTheirWay"));
            return;
        }
        onBegin.run();
        saving.set(true);
        service.send(order, words(order))
                .start(
                        outcome -> {
                            saving.set(false);
                            ended(order, outcome, onSaved);
                        },
                        defect -> {
                            saving.set(false);
                            tell.accept(defect.sentence(strings));
                        });
    }

    void close() {
        service.unwatch(settlement);
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    private void ended(DiscountPlanOrder order, Outcome<?> outcome, Consumer<SavedPlan> onSaved) {
        switch (outcome) {
            case Outcome.Confirmed<?> done -> {
                tell.accept("");
                onSaved.accept((SavedPlan) done.result());
            }
            case Outcome.Refused<?> no -> tell.accept(no.why().sentence(strings));
            case Outcome.Discarded<?> taken -> tell.accept(strings.get("discountplans.notice.takenBack", words(order)));
            case Outcome.Parked<?> parked -> {
                waiting.put(order, late -> ended(order, late, onSaved));
                tell.accept(strings.get("discountplans.notice.parked", words(order)));
            }
        }
    }

    private void settled(DiscountPlanOrder order, Outcome<?> outcome) {
        waiting.getOrDefault(order, late -> onOther.run()).accept(outcome);
        waiting.remove(order);
    }

    private String words(DiscountPlanOrder order) {
        return switch (order) {
            case DiscountPlanOrder.Create made ->
                strings.get("discountplans.write.create", made.to().description());
            case DiscountPlanOrder.Change change
            when change.from().hidden() != change.to().hidden() ->
                strings.get(
                        change.to().hidden() ? "discountplans.write.hide" : "discountplans.write.offer",
                        change.to().description());
            case DiscountPlanOrder.Change change ->
                strings.get("discountplans.write.change", change.to().description());
        };
    }
}
