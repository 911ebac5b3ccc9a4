package org.frontdesk.service.treatmentplans;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What a plan leaves of an insurance's annual maximum.
 *
 * @param insurance as the practice knows it
 * @param day in the benefit year that is told of
 * @param before what is left without the plan, empty where no row states a maximum
 * @param after what is left with it
 */
public record Leftover(String insurance, LocalDate day, Optional<Money> before, Optional<Money> after) {}
