package org.frontdesk.service.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.Carrier;
import org.frontdesk.api.wire.Employer;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.api.wire.InsSub;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.service.cache.ReferenceData;

/** Reads what a patient could hold too: the family's plans, and all plans that the practice knows. */
final class FamilyReading {
    private final DentalApi api;
    private final ReferenceData lists;

    FamilyReading(DentalApi api, ReferenceData lists) {
        this.api = api;
        this.lists = lists;
    }

    Family family(CallScope scope, PatientId patient) throws IOException {
        Patient self = scope.ask(api.patients().one(patient));
        long guarantor = self.guarantor() == 0 ? self.patNum() : self.guarantor();
        var people = new ArrayList<FamilyMember>();
        people.add(member(self));
        scope.ask(api.patients().family(new PatientId(guarantor))).stream()
                .filter(row -> row.patNum() != patient.number())
                .map(FamilyReading::member)
                .forEach(people::add);
        return new Family(people, offers(scope, patient, people));
    }

    List<KnownPlan> knownPlans(CallScope scope) throws IOException {
        Map<Long, Carrier> carriers =
                lists.carriers(scope).stream().collect(Collectors.toMap(Carrier::carrierNum, Function.identity()));
        Map<Long, Employer> employers =
                lists.employers(scope).stream().collect(Collectors.toMap(Employer::employerNum, Function.identity()));
        return lists.plans(scope).stream()
                .filter(row -> !row.isHidden())
                .map(row -> new KnownPlan(
                        new PlanId(row.planNum()),
                        carriers.containsKey(row.carrierNum())
                                ? carriers.get(row.carrierNum()).carrierName()
                                : "",
                        row.groupName(),
                        row.groupNum(),
                        employers.containsKey(row.employerNum())
                                ? employers.get(row.employerNum()).empName()
                                : ""))
                .sorted(Comparator.comparing(KnownPlan::carrier, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(KnownPlan::groupName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<FamilyOffer> offers(CallScope scope, PatientId patient, List<FamilyMember> people) throws IOException {
        Set<Long> held = new HashSet<>();
        scope.ask(api.patPlans().ofPatient(patient)).forEach(row -> held.add(row.insSubNum()));
        var plans = new HashMap<Long, KnownPlan>();
        var offers = new ArrayList<FamilyOffer>();
        for (FamilyMember member : people) {
            for (InsSub row : scope.ask(api.insurance().subscriptionsOf(member.id()))) {
                if (!held.contains(row.insSubNum())) {
                    offers.add(new FamilyOffer(
                            new SubscriptionId(row.insSubNum()),
                            member.id().equals(patient),
                            member.name(),
                            row.subscriberID(),
                            plan(scope, new PlanId(row.planNum()), plans),
                            ApiDates.day(row.dateTerm())));
                }
            }
        }
        return offers;
    }

    /** A family's members often share a plan, so each is read once. */
    private KnownPlan plan(CallScope scope, PlanId id, Map<Long, KnownPlan> read) throws IOException {
        KnownPlan plan = read.get(id.number());
        if (plan == null) {
            InsPlan row = scope.ask(api.insurance().plan(id));
            Carrier carrier = scope.ask(api.insurance().carrier(row.carrierNum()));
            plan = new KnownPlan(id, carrier.carrierName(), row.groupName(), row.groupNum(), "");
            read.put(id.number(), plan);
        }
        return plan;
    }

    private static FamilyMember member(Patient row) {
        return new FamilyMember(new PatientId(row.patNum()), (row.fName() + " " + row.lName()).strip());
    }
}
