package org.frontdesk.service.benefits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.Background;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Work;

/** Reads and writes the benefit rows of a patient's plans. */
public final class BenefitsService {
    /** Beyond this many subscribers the count of patients would cost more requests than it is worth. */
    private static final int MOST_SUBSCRIBERS = 20;

    private final DentalApi api;
    private final Background background;
    private final Drafts<PatPlanId, BenefitEdits> drafts;
    private final AtomicReference<BenefitReference> reference = new AtomicReference<>();

    public BenefitsService(DentalApi api, Background background) {
        this(api, background, new Drafts<>());
    }

    /** @param drafts unsaved work that outlives this service */
    public BenefitsService(DentalApi api, Background background, Drafts<PatPlanId, BenefitEdits> drafts) {
        this.api = api;
        this.background = background;
        this.drafts = drafts;
    }

    /** Unsaved work on the rows of a patient's plan. */
    public Drafts<PatPlanId, BenefitEdits> drafts() {
        return drafts;
    }

    /** All plans of the patient with their rows and the patient's own. */
    public Work<PatientBenefits> benefitsOf(PatientId patient) {
        return background.of(ApiCall.joined(scope -> {
            BenefitReference words = reference(scope);
            var plans = new ArrayList<PlanBenefits>();
            for (FamilyInsurance held : scope.ask(api.patients().insurance(patient))) {
                if (held.planNum() > 0) {
                    plans.add(rows(api, scope, plan(scope, held)));
                }
            }
            return new PatientBenefits(plans, words);
        }));
    }

    /** The rows of one plan as they are now. */
    public Work<PlanBenefits> reread(BenefitPlan plan) {
        return background.of(ApiCall.joined(scope -> rows(api, scope, plan)));
    }

    /**
     * Sends the changes one by one. It never fails as a whole: each write has its own outcome.
     *
     * @param known the rows read just before
     */
    public Work<List<WriteOutcome>> save(
            BenefitPlan plan, BenefitReference words, List<StoredBenefit> known, List<BenefitWrite> writes) {
        Set<BenefitId> ids = new HashSet<>();
        known.forEach(row -> ids.add(row.id()));
        return background.of(ApiCall.joined(scope -> new BenefitWriter(api, scope, plan, words, ids).send(writes)));
    }

    /** How many patients hold the plan. */
    public Work<PlanReach> reachOf(PlanId plan) {
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
        var all = new ArrayList<>(scope.ask(api.benefits().ofPlan(plan.plan())));
        all.addAll(scope.ask(api.benefits().ofPatientPlan(plan.patientPlan())));
        List<StoredBenefit> rows = BenefitWire.readAll(all);
        return new PlanBenefits(plan, rows, all.size() - rows.size());
    }

    private BenefitPlan plan(CallScope scope, FamilyInsurance held) throws IOException {
        var plan = new PlanId(held.planNum());
        boolean serviceYear = scope.ask(api.insurance().plan(plan)).monthRenew() > 0;
        return new BenefitPlan(
                new PatPlanId(held.patPlanNum()),
                plan,
                held.ordinal(),
                held.carrierName(),
                held.groupName(),
                serviceYear);
    }

    /** Categories, groups and codes change seldom: they are read once in a session. */
    private BenefitReference reference(CallScope scope) throws IOException {
        BenefitReference known = reference.get();
        if (known != null) {
            return known;
        }
        var categories = scope.ask(api.reference().categories()).stream()
                .map(row -> new BenefitReference.Category(
                        row.covCatNum(), row.description(), row.ebenefitCat(), row.covOrder(), row.isHidden()))
                .toList();
        var groups = scope.ask(api.reference().codeGroups()).stream()
                .map(row -> new BenefitReference.Group(
                        row.codeGroupNum(),
                        row.groupName(),
                        row.codeGroupFixed(),
                        row.procCodes(),
                        row.itemOrder(),
                        row.isHidden()))
                .toList();
        var codes = scope.ask(api.reference().procedureCodes()).stream()
                .map(row -> new BenefitReference.Code(
                        row.codeNum(), row.procCode(), row.laymanTerm().isEmpty() ? row.descript() : row.laymanTerm()))
                .toList();
        var read = new BenefitReference(categories, groups, codes);
        reference.set(read);
        return read;
    }
}
