package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the amounts of one procedure can be relied on.
 *
 * @param insurance of each plan, in their order
 * @param discount of what a discount plan takes off
 * @param left what was left out, each thing once
 */
public record Reliance(Certainty patient, List<Certainty> insurance, Certainty discount, List<Unreckoned> left) {
    public Reliance {
        insurance = List.copyOf(insurance);
        left = List.copyOf(left);
    }

    /** A plan that comes after one with doubts depends on what that one pays, so its own amount is in doubt too. */
    public static Reliance of(EstimateCase given, Procedure procedure, Doubts doubts) {
        var insurance = new ArrayList<Certainty>();
        var left = new ArrayList<Unreckoned>();
        var patient = Certainty.EXACT;
        for (InsurancePlan plan : given.plans()) {
            List<Unreckoned> found = doubts.about(plan, procedure, given.preferences());
            Certainty own = found.stream().map(Unreckoned::effect).reduce(Certainty.EXACT, Certainty::and);
            if (procedure.payments().containsKey(plan.id())) {
                own = Certainty.EXACT;
            } else {
                left.addAll(found);
            }
            if (patient != Certainty.EXACT) {
                own = own.and(Certainty.ABOUT);
            }
            patient = patient.and(own);
            insurance.add(own);
        }
        var discount = Certainty.EXACT;
        for (Unreckoned one : doubts.aboutMembership()) {
            left.add(one);
            discount = discount.and(one.effect());
        }
        return new Reliance(
                patient.and(discount),
                insurance,
                discount,
                left.stream().distinct().toList());
    }
}
