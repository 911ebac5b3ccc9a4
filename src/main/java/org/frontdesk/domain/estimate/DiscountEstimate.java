package org.frontdesk.domain.estimate;

import org.frontdesk.domain.Money;

/**
 * What a discount plan takes off one procedure.
 *
 * @param note why it takes off less, empty for nothing to say
 */
public record DiscountEstimate(String procedure, Money discount, String note, Step why) {}
