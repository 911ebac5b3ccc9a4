package org.frontdesk.service.discountplans;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.DiscountPlanId;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.service.Background;
import org.frontdesk.service.LostAnswer;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ReferenceData;

/** The practice's discount plans. The API can create and change them, never delete them. */
public final class DiscountPlansService {
    private static final String FOR_DISCOUNT_PLANS = "dp";

    private final DentalApi api;
    private final Background background;
    private final ReferenceData lists;

    public DiscountPlansService(DentalApi api, Background background) {
        this(api, background, DeskCache.inMemory(api, background));
    }

    /** @param cache knows the practice's lists */
    public DiscountPlansService(DentalApi api, Background background, DeskCache cache) {
        this.api = api;
        this.background = background;
        this.lists = cache.lists();
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
     * Makes a plan and not two, because the API cannot delete one: a plan that says exactly this and was not known before is the one that an
     * earlier try made, whose answer was lost.
     *
     * @param known the plans that the person sees
     */
    public Work<SavedPlan> create(DiscountPlanTerms terms, Set<DiscountPlanId> known) {
        var post = api.discountPlans().create(DiscountPlanFields.all(terms)).map(row -> saved(terms, row));
        return background.of(ApiCall.joined(scope -> {
            Optional<SavedPlan> there = appeared(scope, terms, known);
            return there.isPresent()
                    ? there.get()
                    : LostAnswer.settle(scope, post, () -> appeared(scope, terms, known));
        }));
    }

    /** Sends the fields in which {@code to} differs from {@code from}, so that what others changed meanwhile stays theirs. */
    public Work<SavedPlan> change(DiscountPlanId plan, DiscountPlanTerms from, DiscountPlanTerms to) {
        Fields changes = DiscountPlanFields.changes(from, to);
        var sent = changes.isEmpty()
                ? api.discountPlans().one(plan)
                : api.discountPlans().change(plan, changes);
        return background.of(sent.map(row -> saved(from, to, row)));
    }

    private Optional<SavedPlan> appeared(CallScope scope, DiscountPlanTerms terms, Set<DiscountPlanId> known)
            throws IOException {
        return scope.ask(api.discountPlans().all()).stream()
                .map(row -> saved(terms, row))
                .filter(saved -> saved.ignored().isEmpty())
                .filter(saved -> !known.contains(saved.plan().id()))
                .findFirst();
    }

    private static SavedPlan saved(DiscountPlanTerms asked, org.frontdesk.api.wire.DiscountPlan row) {
        DiscountPlan plan = plan(row);
        return new SavedPlan(plan, DiscountPlanFields.differences(asked, plan.terms()));
    }

    /** Only a field that was sent can have been ignored. */
    private static SavedPlan saved(
            DiscountPlanTerms from, DiscountPlanTerms to, org.frontdesk.api.wire.DiscountPlan row) {
        DiscountPlan plan = plan(row);
        List<String> sent = DiscountPlanFields.differences(from, to);
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
