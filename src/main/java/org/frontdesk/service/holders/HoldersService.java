package org.frontdesk.service.holders;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Lane;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.patient.PatientName;
import org.frontdesk.service.Background;
import org.frontdesk.service.Gradual;
import org.frontdesk.service.Work;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.estimate.PlanLines;

/**
 * Reads who holds a plan and what is planned for them. The API tells holders only through subscribers, so it takes a question for each
 * subscriber and some for each patient; all of them let others go first.
 */
public final class HoldersService {
    /** Questions that go out together, so that parts arrive soon and others get their turn. */
    private static final int TOGETHER = 8;

    private static final int CHARTS_TOGETHER = 4;
    /** So many charts in a row that cannot be read mean that the server is gone. */
    private static final int PATIENCE = 3;

    private final DentalApi api;
    private final Background background;
    private final EstimateService estimates;
    private final Map<PatientId, PatientName> names = new ConcurrentHashMap<>();

    /** A name that was read. */
    public record Named(PatientId patient, PatientName name) {}

    public HoldersService(DentalApi api, Background background, EstimateService estimates) {
        this.api = api;
        this.background = background;
        this.estimates = estimates;
    }

    /** Everybody who holds the plan, by patient number; each part is what is known so far. */
    public Gradual<List<Holder>, List<Holder>> of(PlanId plan) {
        return background.gradual(soFar -> Lane.LATER.ask(ApiCall.joined(scope -> {
            List<InsSub> subscriptions = scope.ask(api.insurance().subscriptionsTo(plan));
            var found = new ArrayList<Holder>();
            for (int i = 0; i < subscriptions.size(); i += TOGETHER) {
                List<InsSub> some = subscriptions.subList(i, Math.min(subscriptions.size(), i + TOGETHER));
                List<List<PatPlan>> held = scope.askAll(some.stream()
                        .map(one -> api.patPlans().ofSubscription(new SubscriptionId(one.insSubNum())))
                        .toList());
                for (int j = 0; j < some.size(); j++) {
                    InsSub subscription = some.get(j);
                    held.get(j).forEach(row -> found.add(holder(row, subscription)));
                }
                soFar.accept(sorted(found));
            }
            return sorted(found);
        })));
    }

    /** The names of patients, one after another; those read before come at once. */
    public Gradual<Named, Integer> namesOf(List<PatientId> patients) {
        return background.gradual(named -> Lane.SOON.ask(ApiCall.joined(scope -> {
            for (PatientId patient : patients) {
                named.accept(new Named(patient, name(scope, patient)));
            }
            return patients.size();
        })));
    }

    /** What is planned for patients, one after another; what cannot be read is said of that patient alone. */
    public Gradual<OpenWork, Integer> openWork(List<PatientId> patients) {
        return background.gradual(one -> Lane.LATER.ask(ApiCall.joined(scope -> read(scope, patients, one))));
    }

    /** What turns benefit rows into those of an estimate. */
    public Work<PlanLines> lines() {
        return estimates.lines();
    }

    /** Reckons away from the window. */
    public <T> Work<T> reckon(Supplier<T> reckoning) {
        return background.of(ApiCall.joined(scope -> reckoning.get()));
    }

    private int read(CallScope scope, List<PatientId> patients, Consumer<OpenWork> one) throws IOException {
        int unreadInARow = 0;
        for (int i = 0; i < patients.size(); i += CHARTS_TOGETHER) {
            List<PatientId> some = patients.subList(i, Math.min(patients.size(), i + CHARTS_TOGETHER));
            List<OpenWork> works = scope.askAll(some.stream()
                    .map(patient -> ApiCall.joined(steps -> work(steps, patient)))
                    .toList());
            for (OpenWork work : works) {
                one.accept(work);
                unreadInARow = work instanceof OpenWork.Unread ? unreadInARow + 1 : 0;
            }
            if (unreadInARow >= PATIENCE) {
                throw new IOException(unreadInARow + " charts in a row cannot be read");
            }
        }
        return patients.size();
    }

    private OpenWork work(CallScope scope, PatientId patient) {
        try {
            return known(scope, patient);
        } catch (IOException unread) {
            return new OpenWork.Unread(patient);
        }
    }

    private OpenWork known(CallScope scope, PatientId patient) throws IOException {
        int planned = (int) scope.ask(api.procedures().ofPatient(patient)).stream()
                .map(ProcedureLog::procStatus)
                .filter(status -> status.equals("TP") || status.equals("TPi"))
                .count();
        if (planned == 0) {
            return new OpenWork.Nothing(patient);
        }
        int plans = (int) scope.ask(api.treatPlans().ofPatient(patient)).stream()
                .map(TreatPlan::tPStatus)
                .filter(status -> status.equals("Active") || status.equals("Inactive"))
                .count();
        return new OpenWork.Planned(patient, planned, plans, inputs(scope, patient));
    }

    private Optional<EstimateInputs> inputs(CallScope scope, PatientId patient) throws IOException {
        try {
            return Optional.of(estimates.planned(scope, patient));
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    private PatientName name(CallScope scope, PatientId patient) throws IOException {
        PatientName known = names.get(patient);
        if (known == null) {
            Patient row = scope.ask(api.patients().one(patient));
            known = new PatientName(row.lName(), row.fName(), row.middleI(), row.preferred());
            names.put(patient, known);
        }
        return known;
    }

    private static Holder holder(PatPlan row, InsSub subscription) {
        return new Holder(
                new PatientId(row.patNum()),
                new PatPlanId(row.patPlanNum()),
                row.ordinal(),
                row.patNum() == subscription.subscriber(),
                row.relationship());
    }

    private static List<Holder> sorted(List<Holder> found) {
        return found.stream()
                .sorted(Comparator.comparingLong(
                                (Holder holder) -> holder.patient().number())
                        .thenComparingInt(Holder::ordinal))
                .toList();
    }
}
