package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.SubscriptionId;

/**
 * A plan that somebody in the patient's family subscribes to and the patient does not hold yet.
 *
 * @param self whether the patient is the subscriber
 * @param term the subscription's last day
 */
public record FamilyOffer(
        SubscriptionId subscription,
        boolean self,
        String subscriberName,
        String subscriberNumber,
        KnownPlan plan,
        Optional<LocalDate> term) {}
