package org.frontdesk.coverage;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.service.coverage.FamilyOffer;
import org.frontdesk.service.coverage.KnownPlan;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * A plan that the patient could be given.
 *
 * @param subscription the family's subscription, empty for a plan that somebody has to subscribe to first
 * @param self whether the patient is that subscription's subscriber
 * @param says group and employer
 * @param through whose subscription it is; empty text for none
 */
record PlanOffer(
        Optional<SubscriptionId> subscription, PlanId plan, boolean self, String carrier, String says, String through) {

    static PlanOffer of(FamilyOffer offer, Strings strings) {
        String through = strings.get("coverage.add.through", offer.subscriberName(), offer.subscriberNumber());
        String ended = offer.term()
                .map(day -> " · " + strings.get("coverage.dates.until", new Formats(strings.locale()).date(day)))
                .orElse("");
        return new PlanOffer(
                Optional.of(offer.subscription()),
                offer.plan().id(),
                offer.self(),
                offer.plan().carrier(),
                says(offer.plan()),
                through + ended);
    }

    static PlanOffer of(KnownPlan plan, Strings strings) {
        return new PlanOffer(
                Optional.empty(), plan.id(), false, plan.carrier(), says(plan), strings.get("coverage.add.anyone"));
    }

    boolean needsSubscriber() {
        return subscription.isEmpty();
    }

    private static String says(KnownPlan plan) {
        return Stream.of(plan.groupName(), plan.groupNumber(), plan.employer())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
