package org.frontdesk.domain.benefit;

import org.frontdesk.domain.BenefitId;

/** A benefit row as the server holds it. */
public record StoredBenefit(BenefitId id, BenefitOwner owner, Benefit benefit) {}
