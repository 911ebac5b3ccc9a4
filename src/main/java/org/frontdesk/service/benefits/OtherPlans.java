package org.frontdesk.service.benefits;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Lane;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.OtherPlan.Kinship;
import org.frontdesk.service.cache.ReferenceData;

/** Finds plans that may be like the one shown, in the practice's lists, and reads their rows. Hidden plans come last. */
public final class OtherPlans {
    private static final int MOST = 12;

    private final DentalApi api;
    private final Background background;
    private final ReferenceData lists;

    /** The practice's plans with the names they are known by. */
    private record Listed(List<InsPlan> plans, Map<Long, String> carriers, Map<Long, String> employers) {
        OtherPlan plan(InsPlan row, Kinship kinship) {
            return new OtherPlan(
                    new PlanId(row.planNum()),
                    carriers.getOrDefault(row.carrierNum(), ""),
                    employers.getOrDefault(row.employerNum(), ""),
                    row.groupName().strip(),
                    row.groupNum().strip(),
                    kinship);
        }
    }

    public OtherPlans(DentalApi api, Background background, ReferenceData lists) {
        this.api = api;
        this.background = background;
        this.lists = lists;
    }

    /** Plans of the same group, employer or carrier, the nearest first, twelve at most. */
    public Work<List<OtherPlan>> akin(PlanId plan) {
        return background.of(ApiCall.joined(scope -> {
            Listed listed = listed(scope);
            Optional<InsPlan> own = listed.plans().stream()
                    .filter(row -> row.planNum() == plan.number())
                    .findFirst();
            return own.stream()
                    .flatMap(shown -> others(listed, plan)
                            .flatMap(row -> kinship(shown, row).map(why -> listed.plan(row, why)).stream()))
                    .sorted(Comparator.comparing(OtherPlan::kinship))
                    .limit(MOST)
                    .toList();
        }));
    }

    /** Plans by their number or by a part of the name of carrier, employer or group, twelve at most. */
    public Work<List<OtherPlan>> find(PlanId shown, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return background.of(ApiCall.joined(scope -> {
            Listed listed = listed(scope);
            Comparator<OtherPlan> numberFirst =
                    Comparator.comparing(found -> !found.plan().toString().equals(sought));
            return others(listed, shown)
                    .map(row -> listed.plan(row, Kinship.FOUND))
                    .filter(found -> found.plan().toString().equals(sought) || names(found, sought))
                    .sorted(numberFirst)
                    .limit(MOST)
                    .toList();
        }));
    }

    /**
     * The rows of a plan.
     *
     * @param looked whether a person waits for them; others are read behind everything else
     */
    public Work<List<BenefitDraft>> rows(PlanId plan, boolean looked) {
        ApiCall<List<BenefitDraft>> reading = api.benefits()
                .ofPlan(plan)
                .map(rows ->
                        BenefitWire.readAll(rows).stream().map(BenefitDraft::of).toList());
        return background.of((looked ? Lane.PERSON : Lane.LATER).ask(reading));
    }

    private static boolean names(OtherPlan plan, String sought) {
        return Stream.of(plan.carrier(), plan.employer(), plan.group(), plan.number())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static Stream<InsPlan> others(Listed listed, PlanId shown) {
        return listed.plans().stream()
                .filter(row -> row.planNum() != shown.number())
                .sorted(Comparator.comparing(InsPlan::isHidden));
    }

    private static Optional<Kinship> kinship(InsPlan shown, InsPlan other) {
        if (same(shown.groupNum(), other.groupNum())) {
            return Optional.of(Kinship.GROUP_NUMBER);
        } else if (same(shown.groupName(), other.groupName())) {
            return Optional.of(Kinship.GROUP_NAME);
        } else if (shown.employerNum() != 0 && shown.employerNum() == other.employerNum()) {
            return Optional.of(Kinship.EMPLOYER);
        }
        return shown.carrierNum() == other.carrierNum() ? Optional.of(Kinship.CARRIER) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    private Listed listed(CallScope scope) throws IOException {
        return new Listed(
                lists.plans(scope),
                named(lists.carriers(scope), row -> row.carrierNum(), row -> row.carrierName()),
                named(lists.employers(scope), row -> row.employerNum(), row -> row.empName()));
    }

    private static <T> Map<Long, String> named(List<T> rows, Function<T, Long> number, Function<T, String> name) {
        Map<Long, String> names = new HashMap<>();
        rows.forEach(row -> names.put(number.apply(row), name.apply(row)));
        return names;
    }
}
