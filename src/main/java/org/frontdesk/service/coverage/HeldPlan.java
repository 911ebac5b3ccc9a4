package org.frontdesk.service.coverage;

import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.coverage.Relationship;

/**
 * An insurance plan that a patient holds.
 *
 * @param id changes when the plan is dropped and brought back; {@code subscription} does not, and a patient holds one only once
 * @param ordinal 1 is primary
 * @param pending the practice has not confirmed it yet
 * @param relationship empty when the server names one that this program does not know
 * @param patientNumber the API's PatID: replaces the subscriber's number on electronic claims; empty text for none
 * @param planType the server's words for the plan type
 */
public record HeldPlan(
        PatPlanId id,
        SubscriptionId subscription,
        PlanId plan,
        int ordinal,
        boolean pending,
        Optional<Relationship> relationship,
        String patientNumber,
        PatientId subscriber,
        String subscriberName,
        String subscriberNumber,
        String carrier,
        String groupName,
        String groupNumber,
        String planType,
        String employer,
        String feeSchedule,
        boolean medical,
        String planNote,
        String subscriberNote) {}
