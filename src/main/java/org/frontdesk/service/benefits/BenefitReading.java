package org.frontdesk.service.benefits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.Background;
import org.frontdesk.service.Refreshing;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.cache.ViewKind;

/** Reads the benefit rows of plans, the words that they are told in, and who holds a plan. */
final class BenefitReading {
    /** Beyond this many subscribers the count of patients would cost more requests than it is worth. */
    private static final int MOST_SUBSCRIBERS = 20;

    private static final ViewKind<List<PlanBenefits>> ROWS = ViewKind.ofList("benefits", PlanBenefits.class);

    private final DentalApi api;
    private final Background background;
    private final DeskCache cache;
    private final AtomicReference<Words> words = new AtomicReference<>();

    /** The words made of these lists. */
    private record Words(
            List<CovCat> categories, List<CodeGroup> groups, List<ProcedureCode> codes, BenefitReference reference) {
        boolean areOf(List<CovCat> otherCategories, List<CodeGroup> otherGroups, List<ProcedureCode> otherCodes) {
            return categories.equals(otherCategories) && groups.equals(otherGroups) && codes.equals(otherCodes);
        }
    }

    BenefitReading(DentalApi api, Background background, DeskCache cache) {
        this.api = api;
        this.background = background;
        this.cache = cache;
    }

    /** All plans of the patient with their rows and the patient's own. */
    Refreshing<PatientBenefits> benefitsOf(PatientId patient) {
        return cache.patients()
                .of(ROWS, patient, reading(patient), (scope, plans) -> new PatientBenefits(plans, reference(scope)));
    }

    /** Reads the same before anybody asks. */
    ApiCall.Steps<Boolean> ahead(PatientId patient) {
        return cache.patients().ahead(ROWS, patient, reading(patient));
    }

    private ApiCall.Steps<List<PlanBenefits>> reading(PatientId patient) {
        return scope -> {
            var plans = new ArrayList<PlanBenefits>();
            for (FamilyInsurance held : scope.ask(api.patients().insurance(patient))) {
                if (held.planNum() > 0) {
                    plans.add(rows(api, scope, plan(scope, held)));
                }
            }
            return plans;
        };
    }

    /**
     * One plan with its rows and those of one patient who holds it, read now.
     *
     * @param holder the patient; empty for any one, where only the plan's own rows are wanted
     * @return no plan when nobody holds it, or that patient does not
     */
    Work<PatientBenefits> benefitsOf(PlanId plan, Optional<PatientId> holder) {
        return background.of(ApiCall.joined(scope -> {
            scope.ask(api.insurance().plan(plan)); // whoever asks for a plan that is not there is told so
            Optional<PatientId> patient = holder.isPresent() ? holder : anyHolder(scope, plan);
            var plans = new ArrayList<PlanBenefits>();
            if (patient.isPresent()) {
                for (FamilyInsurance held : scope.ask(api.patients().insurance(patient.get()))) {
                    if (held.planNum() == plan.number() && plans.isEmpty()) {
                        plans.add(rows(api, scope, plan(scope, held)));
                    }
                }
            }
            return new PatientBenefits(plans, reference(scope));
        }));
    }

    private Optional<PatientId> anyHolder(CallScope scope, PlanId plan) throws IOException {
        for (InsSub subscription : scope.ask(api.insurance().subscriptionsTo(plan))) {
            var held = scope.ask(api.patPlans().ofSubscription(new SubscriptionId(subscription.insSubNum())));
            if (!held.isEmpty()) {
                return Optional.of(new PatientId(held.getFirst().patNum()));
            }
        }
        return Optional.empty();
    }

    /** The practice's categories, code groups and procedure codes. */
    Work<BenefitReference> reference() {
        return background.of(ApiCall.joined(this::reference));
    }

    /** The rows of one plan as they are now. */
    Work<PlanBenefits> reread(BenefitPlan plan) {
        return background.of(ApiCall.joined(scope -> rows(api, scope, plan)));
    }

    /** How many patients hold the plan. */
    Work<PlanReach> reachOf(PlanId plan) {
        return background.of(ApiCall.joined(scope -> {
            List<InsSub> subscriptions = scope.ask(api.insurance().subscriptionsTo(plan));
            if (subscriptions.size() > MOST_SUBSCRIBERS) {
                return new PlanReach(subscriptions.size(), true);
            }
            Set<Long> patients = new HashSet<>();
            for (InsSub subscription : subscriptions) {
                scope.ask(api.patPlans().ofSubscription(new SubscriptionId(subscription.insSubNum())))
                        .forEach(held -> patients.add(held.patNum()));
            }
            return new PlanReach(patients.size(), false);
        }));
    }

    static PlanBenefits rows(DentalApi api, CallScope scope, BenefitPlan plan) throws IOException {
        var all = scope
                .askAll(List.of(
                        api.benefits().ofPlan(plan.plan()), api.benefits().ofPatientPlan(plan.patientPlan())))
                .stream()
                .flatMap(List::stream)
                .toList();
        List<StoredBenefit> rows = BenefitWire.readAll(all);
        return new PlanBenefits(plan, rows, all.size() - rows.size());
    }

    private BenefitPlan plan(CallScope scope, FamilyInsurance held) throws IOException {
        var plan = new PlanId(held.planNum());
        Optional<InsPlan> known = cache.lists().knownPlan(held.planNum());
        InsPlan row =
                known.isPresent() ? known.get() : scope.ask(api.insurance().plan(plan));
        return new BenefitPlan(
                new PatPlanId(held.patPlanNum()),
                plan,
                held.ordinal(),
                held.carrierName(),
                held.groupName(),
                row.monthRenew() > 0);
    }

    /** The words made of the practice's lists, made once for each state of them. */
    BenefitReference reference(CallScope scope) throws IOException {
        List<CovCat> categories = cache.lists().categories(scope);
        List<CodeGroup> groups = cache.lists().codeGroups(scope);
        List<ProcedureCode> codes = cache.lists().procedureCodes(scope);
        Words known = words.get();
        if (known == null || !known.areOf(categories, groups, codes)) {
            known = new Words(categories, groups, codes, BenefitWire.reference(categories, groups, codes));
            words.set(known);
        }
        return known.reference();
    }
}
