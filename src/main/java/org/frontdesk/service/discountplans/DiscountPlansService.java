package org.frontdesk.service.discountplans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.service.Background;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteQueue;

/** The practice's discount plans. The API can create and change them, never delete them. */
public final class DiscountPlansService {
    private static final String FOR_DISCOUNT_PLANS = "dp";

    private final Background background;
    private final Drafts<String, Typed<Map<String, String>>> forms;
    private final ReferenceData lists;
    private final Orders<DiscountPlanOrder> orders;

    public DiscountPlansService(DentalApi api, Background background) {
        this(api, background, DeskCache.inMemory(api, background));
    }

    /** @param cache knows the practice's lists */
    public DiscountPlansService(DentalApi api, Background background, DeskCache cache) {
        this(api, background, cache, WriteQueue.inMemory(background));
    }

    /**
     * @param cache knows the practice's lists
     * @param queue sends what is saved, also what an earlier run left there
     */
    public DiscountPlansService(DentalApi api, Background background, DeskCache cache, WriteQueue queue) {
        this(api, background, cache, queue, new Drafts<>());
    }

    /** @param forms unsaved work that outlives this service: the texts of fields by their names */
    public DiscountPlansService(
            DentalApi api,
            Background background,
            DeskCache cache,
            WriteQueue queue,
            Drafts<String, Typed<Map<String, String>>> forms) {
        this.forms = forms;
        this.background = background;
        this.lists = cache.lists();
        this.orders = new Orders<>(queue);
        var writing = new DiscountPlanWriting(api.discountPlans());
        orders.register("discountplans.create", DiscountPlanOrder.Create.class, writing::create);
        orders.register("discountplans.change", DiscountPlanOrder.Change.class, writing::change);
    }

    /** Unsaved work on plans, by what it is about. */
    public Drafts<String, Typed<Map<String, String>>> forms() {
        return forms;
    }

    /**
     * All plans by description, with the fee schedules and the adjustment types that the API lets a plan use: those of the practice's
     * adjustment types whose value is {@code dp}.
     */
    public Work<DiscountPlanBook> book() {
        return background.of(ApiCall.joined(scope -> {
            List<DiscountPlan> plans = lists.discountPlansNow(scope).stream()
                    .map(DiscountPlansService::plan)
                    .sorted(Comparator.comparing(plan -> plan.terms().description(), String.CASE_INSENSITIVE_ORDER))
                    .toList();
            List<Choice> schedules = lists.feeSchedules(scope).stream()
                    .filter(row -> row.feeSchedType().equals("Normal"))
                    .map(row -> new Choice(row.feeSchedNum(), row.description(), row.isHidden()))
                    .toList();
            List<Choice> types = lists.adjustmentTypes(scope).stream()
                    .filter(row -> row.itemValue().equalsIgnoreCase(FOR_DISCOUNT_PLANS))
                    .map(row -> new Choice(row.defNum(), row.itemName(), row.isHidden()))
                    .toList();
            return new DiscountPlanBook(plans, schedules, types);
        }));
    }

    /**
     * Hands over what is to be done; it never fails as a whole.
     *
     * @param words for the person, what it does
     */
    public Work<Outcome<SavedPlan>> send(DiscountPlanOrder order, String words) {
        var origin = Origin.ofPractice(Unsaved.Kind.DISCOUNT_PLAN, order.to().description());
        return orders.send(order, origin, line(order), words);
    }

    /** How many writes like this one, to the same plan or making one, are on their way; they are tried again now. */
    public int onTheirWay(DiscountPlanOrder order) {
        return orders.onTheirWay(line(order));
    }

    /** Calls the watcher when something came to its end after whoever handed it over had been told that it waits. */
    public void watch(Orders.Settlement<DiscountPlanOrder> watcher) {
        orders.watch(watcher);
    }

    /** Calls it no more. */
    public void unwatch(Orders.Settlement<DiscountPlanOrder> watcher) {
        orders.unwatch(watcher);
    }

    private static String line(DiscountPlanOrder order) {
        return switch (order) {
            case DiscountPlanOrder.Create made -> "new discount plans";
            case DiscountPlanOrder.Change change -> "discount plan " + change.plan();
        };
    }

    static SavedPlan saved(DiscountPlanTerms asked, org.frontdesk.api.wire.DiscountPlan row) {
        DiscountPlan plan = plan(row);
        return new SavedPlan(plan, DiscountPlanFields.differences(asked, plan.terms()));
    }

    /** Only a field that was sent can have been ignored. */
    static SavedPlan saved(List<String> sent, DiscountPlanTerms to, org.frontdesk.api.wire.DiscountPlan row) {
        DiscountPlan plan = plan(row);
        List<String> ignored = DiscountPlanFields.differences(to, plan.terms()).stream()
                .filter(sent::contains)
                .toList();
        return new SavedPlan(plan, ignored);
    }

    private static DiscountPlan plan(org.frontdesk.api.wire.DiscountPlan row) {
        return new DiscountPlan(
                new DiscountPlanId(row.discountPlanNum()), DiscountPlanFields.terms(row), row.adjustmentType());
    }
}
