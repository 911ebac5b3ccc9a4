package org.frontdesk.service.treatmentplans;

import java.time.LocalDate;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.treatment.PlanLine;

/**
 * A planned procedure with what is expected for it.
 *
 * @param line the amounts, as a saved copy would have them
 * @param certainty of the patient's part
 * @param visit from 1; visits are the priorities in their order
 * @param day for which it was reckoned
 */
public record ReckonedLine(PlannedProcedure procedure, PlanLine line, Certainty certainty, int visit, LocalDate day) {}
