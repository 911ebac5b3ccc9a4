package org.frontdesk.service.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.DiscountPlanId;

/** How a patient joins a discount plan; no first day is the first of January, no last day is without end. */
public record DiscountTerms(
        DiscountPlanId plan, Optional<LocalDate> effective, Optional<LocalDate> term, String note) {}
