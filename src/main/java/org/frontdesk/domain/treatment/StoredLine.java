package org.frontdesk.domain.treatment;

import org.frontdesk.domain.PlanLineId;

/** A line of a saved plan as the server keeps it. */
public record StoredLine(PlanLineId id, PlanLine line) {}
