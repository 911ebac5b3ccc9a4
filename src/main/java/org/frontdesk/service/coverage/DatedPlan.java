package org.frontdesk.service.coverage;

import org.frontdesk.domain.PatPlanId;

/** A plan with its dates. */
record DatedPlan(PatPlanId plan, PlanDetails details) {}
