package org.frontdesk.service.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What was known of one of the patient's insurances when the plan was presented.
 *
 * @param carrier as the practice calls it
 * @param annualMaximum for one person
 * @param maximumLeft of it, after what is paid and pending
 * @param deductibleLeft for the person
 * @param verified when the practice last had the patient's enrollment confirmed
 */
public record CoverageFact(
        String carrier,
        Optional<Money> annualMaximum,
        Optional<Money> maximumLeft,
        Optional<Money> deductibleLeft,
        Optional<LocalDate> verified) {}
